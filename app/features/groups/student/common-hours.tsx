import { useTexts } from '#app/ui/texts.tsx'
import type { Slot } from '../asking/week.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The hours that a group shares, day by day, hours on end taken together. */
export function CommonHours({ slots }: { slots: readonly Slot[] }) {
  const { t } = useTexts()
  if (slots.length === 0) return <p>{t('groups.own.noHours')}</p>
  return (
    <dl className="common-hours">
      {days.map((key, day) => {
        const stretches = stretchesOf(slots.filter((slot) => slot.day === day).map(({ hour }) => hour))
        return stretches.length === 0 ? null : (
          <div key={key}>
            <dt>{t(`groups.day.${key}`)}</dt>
            <dd>{stretches.map(([from, to]) => t('groups.own.stretch', { from, to })).join(', ')}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Hours on end as [from, to]; `to` is when the last one ends. */
function stretchesOf(hours: readonly number[]): [number, number][] {
  const stretches: [number, number][] = []
  for (const hour of hours) {
    const last = stretches.at(-1)
    if (last && last[1] === hour) last[1] = hour + 1
    else stretches.push([hour, hour + 1])
  }
  return stretches
}
