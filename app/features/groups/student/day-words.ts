import type { Day } from '#app/platform/clock.ts'
import { shortDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'

const weekdays = [6, 0, 1, 2, 3, 4, 5] as const

/** A day with its weekday in the reader's language: tirsdag 7. sep. Browsers know no nynorsk names of days. */
export function useDayWords(): (day: Day) => string {
  const { t, language } = useTexts()
  return (day) => {
    const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 0
    return `${t(`groups.own.day.${weekday}`)} ${shortDay(day, language)}`
  }
}
