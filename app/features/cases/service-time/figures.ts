/** Under so many people, or cases, a figure could tell of one of them. */
export const FEWEST = 5

/**
 * What a case tells of a unit. There is nothing here of who handled it: figures are of units alone, and the audit is not
 * a measure of performance.
 */
export interface AnsweredCase {
  unit: string
  /** Working minutes of this unit until its first answer; until now, when there is none. Pauses are taken out. */
  workingMinutes: number
  answered: boolean
  /**
   * Whether the first answer came by the time that was promised; false also when that time is over without one. Null
   * when it cannot be said: nothing was promised, or the time is not over yet.
   */
  withinTime: boolean | null
}

/** Why a figure is not shown. */
export type NoFigure =
  /** The unit has fewer than five people. */
  | 'figures.few_people'
  /** Fewer than five cases are behind it. */
  | 'figures.few_cases'
  /** So many wait for an answer still that the figure lies farther out than what has been seen. */
  | 'figures.not_reached'

export type Figure = { value: number } | { none: NoFigure }

export interface UnitFigures {
  unit: string
  /** Of those of which it can be said, the share that was answered in time: 0 to 1. */
  withinTime: Figure
  /** Working minutes by which half of the cases have their first answer. */
  medianMinutes: Figure
  /** Working minutes by which nine in ten have it. */
  ninetiethMinutes: Figure
}

/**
 * Figures of each unit, in the order given; never of an employee, and no sum over units from which a small one's could
 * be taken out by subtraction.
 *
 * Cases that wait for their first answer count for as long as they have waited. Without them a unit that answers the
 * easy half at once and leaves the rest would look quick.
 *
 * @param units with the number of people who work in them today
 */
export function figuresOfUnits(
  units: readonly { unit: string; people: number }[],
  cases: readonly AnsweredCase[],
): UnitFigures[] {
  const byUnit = Map.groupBy(cases, ({ unit }) => unit)
  return units.map(({ unit, people }) => figuresOfUnit(unit, people, byUnit.get(unit) ?? []))
}

function figuresOfUnit(unit: string, people: number, cases: readonly AnsweredCase[]): UnitFigures {
  const no = (reason: NoFigure): Figure => ({ none: reason })
  if (people < FEWEST) {
    const none = no('figures.few_people')
    return { unit, withinTime: none, medianMinutes: none, ninetiethMinutes: none }
  }
  const decided = cases.filter(({ withinTime }) => withinTime !== null)
  const inTime = decided.filter(({ withinTime }) => withinTime).length
  const enoughAnswers = cases.filter(({ answered }) => answered).length >= FEWEST
  const minutes = (share: number): Figure => {
    if (!enoughAnswers) return no('figures.few_cases')
    const value = minutesUntil(share, cases)
    return value === null ? no('figures.not_reached') : { value }
  }
  return {
    unit,
    withinTime: decided.length < FEWEST ? no('figures.few_cases') : { value: inTime / decided.length },
    medianMinutes: minutes(0.5),
    ninetiethMinutes: minutes(0.9),
  }
}

/**
 * The working minutes by which a share of the cases has its first answer, or null when the wait of the others ends
 * before it is reached. Kaplan and Meier's estimate; when all are answered, the smallest time that the share is within.
 *
 * @see E. L. Kaplan, P. Meier (1958), Nonparametric estimation from incomplete observations
 */
export function minutesUntil(share: number, cases: readonly AnsweredCase[]): number | null {
  // One that is answered at the same minute as another has waited so far is answered before it.
  const sorted = cases.toSorted(
    (a, b) => a.workingMinutes - b.workingMinutes || Number(b.answered) - Number(a.answered),
  )
  let waiting = 1
  for (const [index, { workingMinutes, answered }] of sorted.entries()) {
    if (!answered) continue
    waiting *= 1 - 1 / (sorted.length - index)
    // What floating point leaves over, far less than one case.
    if (waiting <= 1 - share + 1e-9) return workingMinutes
  }
  return null
}
