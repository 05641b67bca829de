import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { Issue } from '../problem/issue.ts'

/** What every criterion can say. */
export const commonFields = {
  id: z.string().min(1).describe('Names the criterion in results and errors; unique.'),
  weight: z.number().min(0).default(1).describe('How much its score counts beside the others.'),
  required: z.boolean().default(false).describe('It must hold; where it cannot, as little as possible is broken.'),
  scope: z.enum(['group', 'section']).default('group').describe('Whether it looks at each group or each section.'),
  private: z.boolean().default(false).describe('Its answers are shown to nobody but the person who gave them.'),
}

/**
 * A criterion made ready for a search: what it says of a unit (a group, or a section when that is its scope).
 *
 * A unit's *share* is Σ wᵢ·sᵢ over its members i that the criterion concerns, where sᵢ in 0 to 1 is how well the
 * criterion holds for i and wᵢ is the person's weight; most criteria give all members the unit's own score. The
 * criterion's score is the sum of all shares divided by `total`, so each person counts as much wherever placed.
 *
 * `breach` counts how much of a requirement is broken, in the criterion's own unit (hours, persons, pairs). Of a
 * criterion that is not required it means nothing.
 */
export abstract class CompiledCriterion {
  /** Σ wᵢ over all persons that the criterion concerns, in the whole cohort; 0 when it concerns nobody. */
  abstract readonly total: number
  /** Of the last `shareIf`: how much is broken; 0 or more. */
  breach = 0
  /** Of the last `shareIf`: Σ wᵢ over the members that the criterion concerns. */
  concern = 0

  /**
   * The unit's share if `out` had left it and `inn` had come, without changing anything. Sets `breach` and `concern`.
   *
   * @param unit 0 to units − 1
   * @param out a member of the unit, or −1 for nobody
   * @param inn somebody outside the unit, or −1 for nobody
   */
  abstract shareIf(unit: number, out: number, inn: number): number

  /** The unit's members have changed: forget what was kept of them. Called once for each unit at the beginning. */
  abstract refresh(unit: number): void

  /**
   * How well the criterion holds for one member, 0 to 1, or −1 when it does not concern them; `out` and `inn` as in
   * `shareIf`. The unit's score for all, unless the criterion knows persons.
   */
  personScoreIf(unit: number, out: number, inn: number, _person: number): number {
    const share = this.shareIf(unit, out, inn)
    return this.concern > 0 ? share / this.concern : -1
  }
}

/** What a kind of criterion is: the form of its JSON, what can be wrong with it, and how it is made ready. */
export interface CriterionKind<Spec> {
  /** Everything that is wrong with what `spec` names; empty when it can be compiled. */
  check(spec: Spec, cohort: Cohort): Issue[]
  compile(spec: Spec, cohort: Cohort, partition: Partition): CompiledCriterion
}
