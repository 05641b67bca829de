import type { AttributeDefinition, AttributeValue } from '../problem/attributes.ts'
import type { Participant } from '../problem/problem.ts'

/** What a criterion looks at: a group or a section, with everybody in it. */
export interface Unit {
  /** '' is the section of all groups that have none. */
  readonly id: string
  readonly members: readonly Participant[]
  /** Of a named group: its place, slot and so on; empty of a section. */
  readonly attributes: Readonly<Record<string, AttributeValue>>
}

/** Everybody, wherever placed, and what their attributes mean. */
export interface Everybody {
  readonly participants: readonly Participant[]
  readonly definitions: Readonly<Record<string, AttributeDefinition>>
  readonly unitCount: number
}

/** What a criterion says of one unit. */
export interface Verdict {
  /** 0 to 1 for each member whom the criterion concerns, by id. */
  readonly scores: ReadonlyMap<string, number>
  /** What would be broken if the criterion were required; null: nothing. */
  readonly fault: Fault | null
}

export interface Fault {
  /** In the criterion's own unit; 0 or less is no fault. */
  readonly amount: number
  /** In English: what is, and what was required. */
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
  readonly persons: readonly Participant[]
}

/** Reads the definition of a criterion as plainly as can be: first for everybody, then for one unit after another. */
export type Judge<Spec> = (criterion: Spec, everybody: Everybody) => (unit: Unit) => Verdict

/** The same score for all members. */
export function sameForAll({ members }: Unit, score: number): ReadonlyMap<string, number> {
  return new Map(members.map(({ id }) => [id, score]))
}
