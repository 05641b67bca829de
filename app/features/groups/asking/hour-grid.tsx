import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTexts } from '#app/ui/texts.tsx'
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
 * A week of hours to tick: a table of boxes. The keys with arrows go from box to box; a finger or a pointer that is
 * drawn across ticks as it goes.
 */
export function HourGrid({ name, week, hours, taught, labelledBy }: HourGridProps) {
  const { t } = useTexts()
  const table = useRef<HTMLTableElement>(null)
  const painting = useRef<boolean | null>(null)
  const boxAt = (slot: number) => table.current?.querySelector<HTMLInputElement>(`input[value="${slot}"]`)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    boxAt(Number(event.currentTarget.value) + step(week))?.focus()
  }
  /** What is drawn across becomes what the first box became. */
  const paint = (event: PointerEvent<HTMLTableElement>) => {
    if (painting.current === null) return
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('td')?.querySelector('input')
    if (!under || under.disabled || under.checked === painting.current || !table.current?.contains(under)) return
    // As a click does, so that the form hears of it.
    under.click()
  }
  return (
    <div className="hour-grid">
      <table
        ref={table}
        aria-labelledby={labelledBy}
        onPointerDown={(event) => {
          const box = (event.target as Element).closest('td')?.querySelector('input')
          if (box && !box.disabled && event.pointerType === 'mouse') painting.current = !box.checked
        }}
        onPointerMove={paint}
        onPointerUp={() => {
          painting.current = null
        }}
        onPointerLeave={() => {
          painting.current = null
        }}
      >
        <thead>
          <tr>
            <th scope="col">{t('groups.hours.hour')}</th>
            {Array.from({ length: week.days }, (_, day) => (
              <th key={dayKeys[day]} scope="col" abbr={t(`groups.day.${dayKeys[day]!}`)}>
                {t(`groups.dayShort.${dayKeys[day]!}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: week.hours }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: hours are numbers
            <tr key={row}>
              <th scope="row">{t('groups.hours.from', { hour: week.firstHour + row })}</th>
              {Array.from({ length: week.days }, (_, day) => {
                const slot = day * week.hours + row
                const { hour } = slotAt(week, slot)
                return (
                  <td key={dayKeys[day]} data-taught={taught?.[slot] === '1' || undefined}>
                    <label>
                      <span className="visually-hidden">
                        {t('groups.hours.slot', { day: t(`groups.day.${dayKeys[day]!}`), from: hour, to: hour + 1 })}
                      </span>
                      <input
                        type="checkbox"
                        name={name}
                        value={slot}
                        defaultChecked={hours[slot] === '1'}
                        disabled={taught?.[slot] === '1'}
                        onKeyDown={onKeyDown}
                      />
                    </label>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <input type="hidden" name={`${name}.given`} value={slotsOf(week)} />
    </div>
  )
}
