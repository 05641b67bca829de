import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { percentOf } from '../../forming/percent.ts'
import type { DraftGroup } from '../draft.ts'
import { useGroupName } from '../group-name.ts'
import type { Comparison } from './read-comparison.server.ts'

/** What each rule was worth and is, and who has moved. */
export function ComparisonView({
  of,
  comparison: { score, rules, moved },
}: {
  of: 'beginning' | 'published'
  comparison: Comparison
}) {
  const { t } = useTexts()
  const nameOf = useGroupName()
  const share = (value: number | null) =>
    value === null ? t('groups.worth.nobody') : t('groups.worth.percent', { percent: percentOf(value) })
  const title = (group: DraftGroup | null) => (group ? nameOf(group) : t('groups.draft.unplacedOne'))
  return (
    <Section id={of} title={t(`groups.compare.${of}`)}>
      <DataTable
        labelledBy={of}
        rows={[
          { label: t('groups.compare.whole'), ...score },
          ...rules.map((one) => ({ label: t(`groups.rule.${one.rule}`), ...one })),
        ]}
        keyOf={({ label }) => label}
        columns={[
          { label: t('groups.worth.rule'), cell: ({ label }) => label },
          { label: t('groups.compare.before'), cell: ({ before }) => share(before), kind: 'number' },
          { label: t('groups.compare.now'), cell: ({ now }) => share(now), kind: 'number' },
        ]}
      />
      <p id={`${of}-moved`}>{t('groups.compare.moved', { count: moved.length })}</p>
      {moved.length > 0 && (
        <DataTable
          labelledBy={`${of}-moved`}
          rows={moved}
          keyOf={({ student }) => student}
          columns={[
            { label: t('groups.field.name'), cell: ({ name }) => name },
            { label: t('groups.table.from'), cell: ({ from }) => title(from) },
            { label: t('groups.table.to'), cell: ({ to }) => title(to) },
          ]}
        />
      )}
    </Section>
  )
}
