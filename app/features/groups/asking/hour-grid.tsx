import { type KeyboardEvent, useId, useRef } from 'react'
import { useTexts } from '#app/ui/texts.tsx'
import { useIsLive } from './use-is-live.ts'
import { usePainting } from './use-painting.ts'
import { type Hours, slotAt, slotsOf, type Week } from './week.ts'

interface HourGridProps {
  /** Of the fields; each carries the number of its slot. */
  name: string
  week: Week
  /** Slots that are ticked to begin with. */
  hours: Hours
  /** Hours in which nobody can be free. */
  taught?: Hours
  labelledBy: string
}

const dayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const steps: Record<string, (week: Week) => number> = {
  ArrowUp: () => -1,
  ArrowDown: () => 1,
  ArrowLeft: ({ hours }) => -hours,
  ArrowRight: ({ hours }) => hours,
}

/**
 * A week of hours to tick: a table of boxes. With JavaScript, the keys with arrows go from box to box, a pointer that is
 * drawn across ticks as it goes, and the head of a day or an hour turns all of its boxes.
 */
export function HourGrid({ name, week, hours, taught, labelledBy }: HourGridProps) {
  const { t } = useTexts()
  const table = useRef<HTMLTableElement>(null)
  const isLive = useIsLive()
  const endId = useId()
  const painting = usePainting(table)
  const boxAt = (slot: number) => table.current?.querySelector<HTMLInputElement>(`input[value="${slot}"]`)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    boxAt(Number(event.currentTarget.value) + step(week))?.focus()
  }
  /** All become ticked; where all are, none. As clicks do, so that the form hears of it. */
  const turn = (belongs: (slot: number) => boolean) => {
    const boxes = Array.from({ length: slotsOf(week) }, (_, slot) => slot)
      .filter(belongs)
      .flatMap((slot) => boxAt(slot) ?? [])
      .filter(({ disabled }) => !disabled)
    const target = !boxes.every(({ checked }) => checked)
    for (const box of boxes) if (box.checked !== target) box.click()
  }
  const head = (text: string, says: string, belongs: (slot: number) => boolean) =>
    isLive ? (
      <button type="button" aria-label={says} onClick={() => turn(belongs)}>
        {text}
      </button>
    ) : (
      text
    )
  return (
    <div className="hour-grid">
      <a className="skip-hours" href={`#${endId}`}>
        {t('groups.hours.skip')}
      </a>
      <table ref={table} aria-labelledby={labelledBy} {...painting}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('groups.hours.hour')}</span>
            </th>
            {Array.from({ length: week.days }, (_, day) => (
              <th key={dayKeys[day]} scope="col" abbr={t(`groups.day.${dayKeys[day]!}`)}>
                {head(
                  t(`groups.dayShort.${dayKeys[day]!}`),
                  // What is seen is part of it: for those who say it to their machine.
                  t('groups.hours.wholeDay', {
                    day: t(`groups.day.${dayKeys[day]!}`),
                    short: t(`groups.dayShort.${dayKeys[day]!}`),
                  }),
                  (slot) => slotAt(week, slot).day === day,
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: week.hours }, (_, row) => {
            const from = week.firstHour + row
            return (
              <tr key={from}>
                <th scope="row">
                  {head(
                    t('groups.hours.from', { hour: from }),
                    t('groups.hours.wholeHour', { from, to: from + 1 }),
                    (slot) => slotAt(week, slot).hour === from,
                  )}
                </th>
                {Array.from({ length: week.days }, (_, day) => {
                  const slot = day * week.hours + row
                  const isTaught = taught?.[slot] === '1'
                  return (
                    <td key={dayKeys[day]} data-taught={isTaught || undefined}>
                      <label>
                        <span className="visually-hidden">
                          {t('groups.hours.slot', { day: t(`groups.day.${dayKeys[day]!}`), from, to: from + 1 })}
                          {isTaught && `, ${t('groups.hours.taught')}`}
                        </span>
                        <input
                          type="checkbox"
                          name={name}
                          value={slot}
                          defaultChecked={hours[slot] === '1'}
                          disabled={isTaught}
                          onKeyDown={onKeyDown}
                        />
                      </label>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
      {taught?.includes('1') && (
        <p className="hour-key">
          <span className="hour-key-taught" aria-hidden="true" />
          {t('groups.hours.taughtKey')}
        </p>
      )}
      <input type="hidden" name={`${name}.given`} value={slotsOf(week)} />
      <span id={endId} tabIndex={-1} />
    </div>
  )
}
