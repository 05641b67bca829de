import { dayNumberOf, type Stretch, type WorkingCalendar } from './working-calendar.ts'

const MINUTE_MS = 60_000
/** A promise that is not due after so many days is a mistake: a unit that is shut for good, or a budget of years. */
const FARTHEST_DAYS = 3_660

/** While the unit waits for the asker. Open as long as `to` is null. May overlap; an empty one counts for nothing. */
export interface Pause {
  from: Date
  to: Date | null
}

/**
 * How long a unit has. Working days are whole ones: the day of asking does not count, and the last ends when the unit
 * closes. What is asked on a day off, or after hours, is asked on that day all the same.
 */
export type Budget = { workingMinutes: number } | { workingDays: number }

/**
 * When an answer is due: the first instant at which the time is used up, so at closing rather than at the next opening.
 *
 * A pause takes nothing from the time that is left when it begins: it pushes what is due by as many working minutes.
 *
 * @returns null while an open pause began before it: then nobody can say
 * @throws RangeError when the budget is no positive number (whole, for days), or the unit is shut for the next ten years
 */
export function dueAt(
  start: Date,
  budget: Budget,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): Date | null {
  return usedUpAt(start.getTime(), budgetMs(start, budget, calendar), calendar, pauses)
}

/** When a share of the time is used, and the unit is warned. Null as with `dueAt`. */
export function warningAt(
  start: Date,
  budget: Budget,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
  share = 0.75,
): Date | null {
  if (!(share > 0 && share <= 1)) throw new RangeError(`A share is above 0 and at most 1, not ${share}`)
  return usedUpAt(start.getTime(), budgetMs(start, budget, calendar) * share, calendar, pauses)
}

/** Working minutes that are left at `now`, pauses taken out; below 0 once the time is over. Holds in an open pause too. */
export function timeLeft(
  now: Date,
  start: Date,
  budget: Budget,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): number {
  const used = now < start ? 0 : elapsedWorkingMinutes(start, now, calendar, pauses)
  return budgetMs(start, budget, calendar) / MINUTE_MS - used
}

/**
 * Working minutes from one instant to another, pauses taken out; parts of a minute are kept.
 *
 * @throws RangeError when `to` is before `from`
 */
export function elapsedWorkingMinutes(
  from: Date,
  to: Date,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): number {
  const [fromMs, toMs] = [from.getTime(), to.getTime()]
  if (!(fromMs <= toMs)) throw new RangeError('Time runs forward only')
  const merged = mergePauses(pauses)
  let sum = 0
  const last = dayNumberOf(toMs)
  for (let day = dayNumberOf(fromMs); day <= last; day++)
    for (const [opens, closes] of running(day, calendar, merged))
      sum += Math.max(0, Math.min(closes, toMs) - Math.max(opens, fromMs))
  return sum / MINUTE_MS
}

/** Days are turned into minutes as if nothing stopped the clock, so that pauses then push to the minute. */
function budgetMs(start: Date, budget: Budget, calendar: WorkingCalendar): number {
  if ('workingMinutes' in budget) {
    if (!(budget.workingMinutes > 0)) throw new RangeError(`No time in ${budget.workingMinutes} working minutes`)
    return budget.workingMinutes * MINUTE_MS
  }
  if (!Number.isInteger(budget.workingDays) || budget.workingDays < 1)
    throw new RangeError(`Working days are whole, and at least one, not ${budget.workingDays}`)
  const dayOfAsking = dayNumberOf(start.getTime())
  let left = budget.workingDays
  for (let day = dayOfAsking + 1; day <= dayOfAsking + FARTHEST_DAYS; day++) {
    const closes = calendar.open(day).at(-1)?.[1]
    if (closes !== undefined && --left === 0)
      return elapsedWorkingMinutes(start, new Date(closes), calendar) * MINUTE_MS
  }
  throw neverOpen()
}

function usedUpAt(startMs: number, budget: number, calendar: WorkingCalendar, pauses: readonly Pause[]): Date | null {
  const merged = mergePauses(pauses)
  // From here on the clock stands.
  const openPause = merged.find(([, to]) => to === Number.POSITIVE_INFINITY)
  const standsOn = openPause ? dayNumberOf(openPause[0]) : Number.POSITIVE_INFINITY
  const first = dayNumberOf(startMs)
  let left = budget
  for (let day = first; day <= first + FARTHEST_DAYS; day++) {
    for (const [opens, closes] of running(day, calendar, merged)) {
      const from = Math.max(opens, startMs)
      if (closes - from >= left) return new Date(from + left)
      if (closes > from) left -= closes - from
    }
    if (day >= standsOn) return null
  }
  throw neverOpen()
}

/** The stretches of a day in which the unit works and does not wait for the asker. */
function running(day: number, calendar: WorkingCalendar, merged: readonly Stretch[]): readonly Stretch[] {
  const open = calendar.open(day)
  if (merged.length === 0 || open.length === 0) return open
  return merged.reduce<readonly Stretch[]>(
    (stretches, pause) => (touches(open, pause) ? stretches.flatMap((stretch) => without(stretch, pause)) : stretches),
    open,
  )
}

const touches = (open: readonly Stretch[], [from, to]: Stretch) => open[0]![0] < to && from < open.at(-1)![1]

function without([opens, closes]: Stretch, [from, to]: Stretch): Stretch[] {
  const before: Stretch = [opens, Math.min(closes, from)]
  const after: Stretch = [Math.max(opens, to), closes]
  return [before, after].filter(([start, end]) => start < end)
}

function mergePauses(pauses: readonly Pause[]): Stretch[] {
  const merged: [number, number][] = []
  for (const pause of pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const from = pause.from.getTime()
    const to = pause.to?.getTime() ?? Number.POSITIVE_INFINITY
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else if (from < to) merged.push([from, to])
  }
  return merged
}

const neverOpen = () => new RangeError(`The unit does not work enough in ${FARTHEST_DAYS} days for this time to pass`)
