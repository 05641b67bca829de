import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { DataTable } from '#app/ui/data-table.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Paging } from '#app/ui/paging.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { qualities, type RosterStudent } from './roster-preview.ts'
import { ROWS_A_PAGE } from './student.ts'

interface StudentTableProps {
  students: readonly RosterStudent[]
  total: number
  found: number
  query: string
  page: number
}

/** Who is in the cohort now, some at a time. */
export function StudentTable({ students, total, found, query, page }: StudentTableProps) {
  const { t } = useTexts()
  return (
    <Section id="students" title={t('groups.roster.count', { count: total })}>
      {(total > ROWS_A_PAGE || query !== '') && (
        <Form className="toolbar" role="search">
          <TextField
            type="search"
            name="q"
            label={t('groups.roster.search')}
            defaultValue={query}
            key={query}
            maxLength={100}
          />
          <Button type="submit" variant="secondary">
            {t('admin.search')}
          </Button>
        </Form>
      )}
      {query !== '' && <p role="status">{t('groups.roster.found', { count: found, query })}</p>}
      {students.length > 0 && <Table students={students} />}
      <Paging page={page} total={found} size={ROWS_A_PAGE} />
    </Section>
  )
}

function Table({ students }: { students: readonly RosterStudent[] }) {
  const { t } = useTexts()
  return (
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
  )
}
