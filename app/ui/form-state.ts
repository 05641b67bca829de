import { type FormState, WHOLE_FORM } from '#app/platform/http/form.ts'
import { useTexts } from './texts.tsx'

/** What one of a page's forms shows: what was typed before, and what is wrong, in the reader's language. */
export function useFormState(actionData: FormState | undefined, intent: string) {
  const { t } = useTexts()
  const state = actionData?.intent === intent ? actionData : undefined
  const say = (problem: string | undefined) => problem && t(problem as 'org.form.required')
  const value = (name: string, otherwise: string | null = '') => state?.values[name] ?? otherwise ?? ''
  const problem = (name: string) => say(state?.problems[name])
  return {
    /** Whether the form came back with something wrong. */
    isBack: state !== undefined,
    value,
    problem,
    /** What a field of app/ui/fields.tsx needs to show both. */
    field: (name: string, otherwise: string | null = '') => ({
      name,
      defaultValue: value(name, otherwise),
      error: problem(name),
    }),
    whole: say(state?.problems[WHOLE_FORM]),
  }
}
