import { dayOf, daysBetween } from '#app/platform/clock.ts'

/** How a due time stands today; `days` from today, negative when it is over. */
export interface TimeLeft {
  kind: 'over' | 'today' | 'tomorrow' | 'later'
  days: number
}

export function timeLeft(dueAt: Date, now: Date): TimeLeft {
  const days = daysBetween(dayOf(now), dayOf(dueAt))
  if (dueAt <= now) return { kind: 'over', days }
  if (days === 0) return { kind: 'today', days }
  return { kind: days === 1 ? 'tomorrow' : 'later', days }
}
