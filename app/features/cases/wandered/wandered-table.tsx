import type { UnitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { monthAndYear } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Wandered } from './wandered.queries.server.ts'

/** Which way cases wandered: counts alone. */
export function WanderedTable({ rows }: { rows: readonly Wandered[] }) {
  const { t, language } = useTexts()
  const units = (links: readonly UnitLink[], between: string) => links.map(({ name }) => name).join(between)
  return (
    <DataTable
      labelledBy="wandered"
      rows={rows}
      keyOf={({ month, service, path, declined }) => JSON.stringify([month, service, path, declined])}
      columns={[
        {
          label: t('wandered.service'),
          cell: ({ service }) =>
            service ? <span lang={langOf(service.language, language)}>{service.title}</span> : t('wandered.noService'),
        },
        { label: t('wandered.path'), cell: ({ path }) => units(path, ' → ') },
        { label: t('wandered.declined'), cell: ({ declined }) => units(declined, ', ') },
        { label: t('wandered.month'), cell: ({ month }) => monthAndYear(month, language) },
        { label: t('wandered.cases'), kind: 'number', cell: ({ cases }) => cases },
      ]}
    />
  )
}
