import { Button } from '@digdir/designsystemet-react'
import { figuresOpenTo } from '#app/features/cases/figures/figures.policy.ts'
import { readFigures } from '#app/features/cases/figures/figures.queries.server.ts'
import type { Figure } from '#app/features/cases/service-time/figures.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { addMonths, type Day } from '#app/platform/clock.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { monthAndYear } from '#app/ui/dates.ts'
import { SelectField } from '#app/ui/fields.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/figures'
import { openDesk } from './desk.server.ts'

const MONTHS = 13

/** Service times by unit and month. Never of an employee: the rule that makes the rows says of how few nothing is told. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, opened, now, today, language } = openDesk(request, context)
  const first = `${today.slice(0, 7)}-01`
  const months = Array.from({ length: MONTHS }, (_, back) => addMonths(first, -back))
  const wanted = `${new URL(request.url).searchParams.get('month')}-01`
  const read = (month: Day) => readFigures(db, figuresOpenTo(viewer), month, language, { now, today })
  const chosen = months.find((one) => one === wanted)
  const newest = await read(chosen ?? first)
  // A month that has just begun tells nothing yet: who chose none is shown the one before.
  const isYoung = chosen === undefined && !newest.some(({ asked }) => 'value' in asked)
  const month = isYoung ? addMonths(first, -1) : (chosen ?? first)
  const figures = isYoung ? await read(month) : newest
  return { opened, figures, month, months }
}

export default function Figures({ loaderData: { opened, figures, month, months } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const why = (figure: Figure) => 'none' in figure && <span className="muted">{t(figure.none)}</span>
  // Why there is nothing to tell is told once in a row, under the unit's name.
  const shown = (row: (typeof figures)[number], figure: Figure, say: (value: number) => string = String) =>
    'none' in row.asked
      ? null
      : why(figure) || ('value' in figure && <span className="decimal">{say(figure.value)}</span>)
  const percent = (value: number) => t('figures.percent', { value: Math.round(100 * value) })
  const hours = (minutes: number) =>
    t('figures.hours', { value: (minutes / 60).toFixed(1).replace('.', language === 'en' ? '.' : ',') })
  return (
    <DeskFrame
      title={t('figures.page')}
      opened={opened}
      lead={
        <>
          <p>{t('figures.lead')}</p>
          <p>{t('figures.noMeasure')}</p>
        </>
      }
    >
      <form method="get" className="toolbar">
        <SelectField label={t('figures.month')} name="month" defaultValue={month.slice(0, 7)} key={month}>
          {months.map((one) => (
            <option key={one} value={one.slice(0, 7)}>
              {monthAndYear(one, language)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" variant="secondary">
          {t('figures.show')}
        </Button>
      </form>
      {figures.length === 0 ? (
        <p className="empty">{t('figures.none')}</p>
      ) : (
        <DataTable
          labelledBy="page-title"
          rows={figures}
          keyOf={({ unit }) => unit}
          columns={[
            {
              label: t('figures.unit'),
              cell: (row) => (
                <div className="stack" data-gap="none">
                  <span lang={langOf(row.language, language)}>{row.name}</span>
                  {why(row.asked)}
                </div>
              ),
            },
            { label: t('figures.asked'), kind: 'number', cell: (row) => shown(row, row.asked) },
            { label: t('figures.withinTime'), kind: 'number', cell: (row) => shown(row, row.withinTime, percent) },
            { label: t('figures.median'), kind: 'number', cell: (row) => shown(row, row.medianMinutes, hours) },
            { label: t('figures.ninetieth'), kind: 'number', cell: (row) => shown(row, row.ninetiethMinutes, hours) },
            { label: t('figures.open'), kind: 'number', cell: (row) => shown(row, row.open) },
            { label: t('figures.overdue'), kind: 'number', cell: (row) => shown(row, row.overdue) },
            { label: t('figures.handedOver'), kind: 'number', cell: (row) => shown(row, row.handedOver) },
          ]}
        />
      )}
    </DeskFrame>
  )
}
