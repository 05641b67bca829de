import type { FormState } from '#app/platform/http/form.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { ButtonForm, IntentForm } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { mostGroupsOf } from './assign-assistants.ts'
import type { Assistant, AssistedGroup } from './assistant.ts'

interface AssistantTableProps {
  labelledBy: string
  assistants: readonly Assistant[]
  groups: readonly AssistedGroup[]
  hoursPerGroup: number
  state: FormState | undefined
}

/** The learning assistants, how many groups each follows of how many, and their hours to change. */
export function AssistantTable({ labelledBy, assistants, groups, hoursPerGroup, state }: AssistantTableProps) {
  const { t } = useTexts()
  const room = (assistant: Assistant) => {
    const follows = groups.filter((group) => group.assistant === assistant.id).length
    const count = mostGroupsOf(assistant, hoursPerGroup)
    return (
      <>
        {t('groups.assistants.room', { groups: follows, count })}
        {follows > count && <div>{t('groups.assistants.tooMany')}</div>}
      </>
    )
  }
  return (
    <DataTable
      labelledBy={labelledBy}
      rows={assistants}
      keyOf={({ id }) => id}
      columns={[
        { label: t('groups.assistants.name'), cell: ({ name }) => name },
        { label: t('groups.assistants.eppn'), cell: ({ eppn }) => eppn ?? '–' },
        { label: t('groups.assistants.follows'), cell: room },
        { label: t('groups.assistants.hours'), cell: (assistant) => <HoursForm assistant={assistant} state={state} /> },
        {
          label: t('groups.assistants.remove'),
          cell: ({ id, name }) => (
            <ButtonForm intent="remove" label={t('groups.assistants.remove')} of={name}>
              <input type="hidden" name="id" value={id} />
            </ButtonForm>
          ),
        },
      ]}
    />
  )
}

function HoursForm({ assistant: { id, name, hours }, state }: { assistant: Assistant; state: FormState | undefined }) {
  const { t, language } = useTexts()
  const form = useFormState(state?.values.id === id ? state : undefined, 'hours')
  return (
    <IntentForm intent="hours" form={form} variant="secondary" submit={t('groups.assistants.saveHours')}>
      <input type="hidden" name="id" value={id} />
      <TextField
        inputMode="decimal"
        label={
          <span className="visually-hidden">
            {t('groups.assistants.hours')}: {name}
          </span>
        }
        {...form.field('hours', hoursText(hours, language))}
      />
    </IntentForm>
  )
}

/** Hours as they are written in the reader's language. */
export const hoursText = (hours: number, language: string) =>
  language === 'en' ? String(hours) : String(hours).replace('.', ',')
