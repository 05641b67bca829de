import { addDays, type Day } from '#app/platform/clock.ts'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'

interface PeriodProps {
  part: { validFrom: Day; validTo?: Day | null }
  today: Day
}

/** From when to when a unit has a part; what has not begun is told as planned. */
export function Period({ part: { validFrom, validTo }, today }: PeriodProps) {
  const { t, language } = useTexts()
  const from = longDay(validFrom, language)
  const isPlanned = validFrom > today
  if (!validTo) return t(isPlanned ? 'catalogue.service.planned' : 'catalogue.service.since', { day: from })
  return t(isPlanned ? 'catalogue.service.plannedPeriod' : 'catalogue.service.period', {
    from,
    // A period ends when its last day is over.
    to: longDay(addDays(validTo, -1), language),
  })
}
