import type { FormState } from '#app/platform/http/form.ts'
import { TextArea } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'

/** Asks for help for the group; it becomes a case. */
export function HelpForm({ back }: { back: FormState | undefined }) {
  const { t } = useTexts()
  const form = useFormState(back, 'help')
  return (
    <FoldedForm intent="help" form={form} submit={t('groups.own.helpSend')} title={t('groups.own.help')}>
      <p>{t('groups.own.helpLead')}</p>
      <TextArea rows={5} label={t('groups.own.helpText')} {...form.field('body')} />
    </FoldedForm>
  )
}
