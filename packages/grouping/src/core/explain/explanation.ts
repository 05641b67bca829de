import type { Conflict } from '../conflicts/conflict.ts'

/** A statement by a stable code with what it speaks of, and as an English sentence, to the student. */
export interface Reason {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
  readonly sentence: string
}

/** Why a formation is as it is. JSON; scores are 0 to 1. */
export interface Explanation {
  /** Of the whole, by the criteria that are not left out. */
  readonly score: number
  readonly breach: number
  /** Ids of the criteria that were left out because they rest on private answers. */
  readonly leftOut: readonly string[]
  /** Requirements that fight each other; empty when none is broken, or when it was not asked. */
  readonly conflicts: readonly Conflict[]
  readonly persons: readonly PersonExplanation[]
}

/**
 * Why one student is where they are. *Exchanges* are all changes of places with one other person, and all moves,
 * that put the student in another group and keep locks, sections and sizes.
 */
export interface PersonExplanation {
  readonly id: string
  readonly group: string
  /** The student's own: mean of the criteria by weight. */
  readonly score: number
  /** How many there are. */
  readonly exchanges: number
  /** What keeps the student from going anywhere: a lock, a section, nobody to change with. */
  readonly limits: readonly Reason[]
  /** The criteria that bind, those first that most exchanges would break, then those that would lose most. */
  readonly why: readonly Binding[]
  readonly unmet: readonly Unmet[]
  readonly betterPlace: BetterPlace
  /** Of the exchanges that raise the student's own score with the least new breach: what raises it most; */
  readonly bestExchange: ExchangeReport | null
  /** and what costs the whole least. */
  readonly cheapestExchange: ExchangeReport | null
}

/** A criterion that would lose if the student were elsewhere. Means are over all exchanges. */
export interface Binding {
  readonly criterion: string
  /** The student's own score here, and the mean elsewhere; null where it does not concern them. */
  readonly here: number | null
  readonly elsewhere: number | null
  /** What the whole's score would lose by this criterion, on average. */
  readonly wholeLoss: number
  /** Share of the exchanges that would break the requirement further; 0 where it is none. */
  readonly breaking: number
  readonly reasons: readonly Reason[]
}

/** A criterion that is not wholly met for the student. */
export interface Unmet {
  readonly criterion: string
  readonly score: number | null
  /** The student's group (or section) breaks the requirement: how much and why. */
  readonly breach: {
    readonly amount: number
    /** In English; and what it is made of, for those who translate it: its sentence follows from the criterion's kind. */
    readonly reason: string
    readonly values: Reason['values']
  } | null
  /** The highest own score by this criterion that any exchange could give, and the group where; null: none is higher. */
  readonly best: { readonly score: number; readonly group: string } | null
  /** What stands in the way of more. */
  readonly obstacle: Obstacle
  readonly reasons: readonly Reason[]
}

export interface Obstacle {
  readonly kind: 'fixed' | 'none-better' | 'breaks' | 'costs' | 'nothing'
  /** Criteria that would lose by the exchange that gives more at the least cost, those that lose most first. */
  readonly criteria: readonly string[]
}

export interface BetterPlace {
  readonly exists: boolean
  /** In so many groups the student's own score would be higher, by so many exchanges; */
  readonly groups: number
  readonly exchanges: number
  /** of which so many neither break more nor lower the whole's score. */
  readonly harmless: number
  /** The highest own score that any exchange gives. */
  readonly score: number
  readonly reason: Reason
}

/** What an exchange would give and take. */
export interface ExchangeReport {
  /** Who would come the other way; null when the student only moves. */
  readonly other: string | null
  readonly from: string
  readonly to: string
  readonly own: Change
  /** Of the one who comes the other way. */
  readonly others: { readonly betterOff: number; readonly worseOff: number; readonly partner: Change | null }
  readonly scoreChange: number
  readonly breachChange: number
  /** Criteria by which the whole changes. */
  readonly criteria: readonly {
    readonly criterion: string
    readonly scoreChange: number
    readonly breachChange: number
  }[]
  /** The group that is left, and the one that is come to. */
  readonly groups: readonly (Change & { readonly group: string })[]
  readonly reasons: readonly Reason[]
}

export interface Change {
  readonly before: number
  readonly after: number
  /** Criteria by which it changes. */
  readonly criteria: readonly {
    readonly criterion: string
    readonly before: number | null
    readonly after: number | null
  }[]
}
