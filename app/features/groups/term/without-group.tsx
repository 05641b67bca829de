import { Button } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { shortDay } from '#app/ui/dates.ts'
import { Options } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { StudentStatus } from '../roster/student.ts'

interface WithoutGroupProps {
  students: readonly { id: string; name: string; status: StudentStatus; addedAt: Date }[]
  groups: readonly { id: string; name: string }[]
  back: FormState | undefined
}

/** Students who are in no group, each to be placed in one. */
export function WithoutGroup({ students, groups, back }: WithoutGroupProps) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'place')
  return (
    <Section id="without" title={t('groups.term.noGroup')}>
      <WholeProblem text={form.whole} />
      <DataTable
        labelledBy="without"
        rows={students}
        keyOf={({ id }) => id}
        columns={[
          { label: t('groups.field.name'), cell: ({ name }) => name },
          { label: t('groups.term.status'), cell: ({ status }) => t(`groups.status.${status}`) },
          { label: t('groups.term.added'), cell: ({ addedAt }) => shortDay(addedAt, language), kind: 'unbroken' },
          {
            label: t('groups.term.place'),
            cell: ({ id, name }) => (
              <form method="post" className="cluster">
                <input type="hidden" name="studentId" value={id} />
                <select name="groupId" className="ds-input" aria-label={`${t('groups.term.placeIn')}: ${name}`}>
                  <Options of={groups} />
                </select>
                <Button type="submit" name="intent" value="place" variant="secondary" data-size="sm">
                  {t('groups.term.place')}
                  <span className="visually-hidden">{`: ${name}`}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
    </Section>
  )
}
