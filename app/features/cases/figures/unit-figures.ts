import { type AnsweredCase, FEWEST, type Figure, figuresOfUnits, type NoFigure } from '../service-time/figures.ts'

/** A case as figures see it: times alone, and nothing of who asked or who answered. */
export interface TimedCase extends AnsweredCase {
  isOpen: boolean
  /** Open, and past what was promised. */
  isOverdue: boolean
  /** Whether the unit handed it over to another, and that one took it. */
  wasHandedOver: boolean
  /** Closed with no answer: withdrawn, merged, not needed. Counted as asked, and in no time. */
  isVoid: boolean
}

export interface UnitRow {
  unit: string
  asked: Figure
  withinTime: Figure
  medianMinutes: Figure
  ninetiethMinutes: Figure
  open: Figure
  overdue: Figure
  handedOver: Figure
}

/**
 * A row for each unit. Where fewer than five people work, or fewer than five cases were asked, there is no figure at
 * all; and no sum over units, from which such a unit's could be told.
 */
export function rowsOfUnits(
  units: readonly { unit: string; people: number }[],
  cases: readonly TimedCase[],
): UnitRow[] {
  const byUnit = Map.groupBy(cases, ({ unit }) => unit)
  const timed = figuresOfUnits(
    units,
    cases.filter(({ isVoid }) => !isVoid),
  )
  return units.map(({ unit, people }, at) => {
    const own = byUnit.get(unit) ?? []
    const why: NoFigure | null =
      people < FEWEST ? 'figures.few_people' : own.length < FEWEST ? 'figures.few_cases' : null
    const shown = (figure: Figure): Figure => (why ? { none: why } : figure)
    const count = (counts: (one: TimedCase) => boolean) => shown({ value: own.filter(counts).length })
    const times = timed[at]
    const none: Figure = { none: 'figures.few_cases' }
    return {
      unit,
      asked: shown({ value: own.length }),
      withinTime: shown(times?.withinTime ?? none),
      medianMinutes: shown(times?.medianMinutes ?? none),
      ninetiethMinutes: shown(times?.ninetiethMinutes ?? none),
      open: count(({ isOpen }) => isOpen),
      overdue: count(({ isOverdue }) => isOverdue),
      handedOver: count(({ wasHandedOver }) => wasHandedOver),
    }
  })
}
