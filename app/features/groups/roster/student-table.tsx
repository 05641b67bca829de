import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { qualities, type RosterStudent } from './roster-preview.ts'

/** Who is in the cohort now. */
export function StudentTable({ students }: { students: readonly RosterStudent[] }) {
  const { t } = useTexts()
  return (
    <Section id="students" title={t('groups.roster.count', { count: students.length })}>
      <DataTable
        labelledBy="students"
        rows={students}
        keyOf={({ key }) => key}
        columns={[
          { label: t('groups.field.name'), cell: ({ name }) => name },
          { label: t('groups.field.key'), cell: ({ key }) => key },
          { label: t('groups.field.email'), cell: ({ email }) => email },
          { label: t('groups.field.status'), cell: ({ status }) => t(`groups.status.${status ?? 'provisional'}`) },
          ...qualities
            .filter((quality) => students.some((student) => student.qualities[quality]))
            .map((quality) => ({
              label: t(`groups.field.${quality}`),
              cell: (student: RosterStudent) => student.qualities[quality],
            })),
        ]}
      />
    </Section>
  )
}
