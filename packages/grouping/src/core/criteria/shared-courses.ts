import { z } from 'zod'
import { bitCount } from '../model/bits.ts'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { checkAttribute } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { SetOverlap } from './set-overlap.ts'

export const sharedCoursesSpec = z
  .strictObject({
    kind: z.literal('shared-courses'),
    ...commonFields,
    attribute: z.string().describe('Several-valued: the courses that each person takes.'),
    atLeast: z.int().min(0).default(1).describe('Of a requirement: courses that all of a group must have in common.'),
  })
  .describe(
    'A fixed company over several courses: the mean over pairs of the courses that both take ÷ those that either ' +
      'takes (1 when neither takes any). Those who did not answer are left out; fewer than two give 1. Breach: how ' +
      'many courses that all take are missing; 0 with fewer than two.',
  )
type SharedCoursesSpec = z.output<typeof sharedCoursesSpec>

export const sharedCourses: CriterionKind<SharedCoursesSpec> = {
  check: (spec, cohort) => checkAttribute(spec.id, spec.attribute, ['several'], cohort),
  compile: (spec, cohort, partition) => new SharedCourses(spec, cohort, partition),
}

class SharedCourses extends SetOverlap {
  readonly #atLeast: number

  constructor({ attribute, atLeast, required }: SharedCoursesSpec, cohort: Cohort, partition: Partition) {
    super(cohort.sets(attribute), cohort, partition)
    this.#atLeast = required ? atLeast : 0
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const overlap = this.overlapIf(unit, out, inn)
    const isAsked = this.#atLeast > 0 && this.knownIf >= 2
    this.breach = isAsked ? Math.max(0, this.#atLeast - this.#inCommon(unit, out, inn)) : 0
    return overlap
  }

  /** Courses of all known members, of whom there are some. */
  #inCommon(unit: number, out: number, inn: number): number {
    const { start, size, members } = this.partition
    const words = this.words
    let courses = 0
    for (let word = 0; word < words; word++) {
      let common = inn >= 0 && this.known[inn] === 1 ? this.bits[inn * words + word]! : -1
      for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
        const member = members[k]!
        if (member !== out && this.known[member] === 1) common &= this.bits[member * words + word]!
      }
      courses += bitCount(common)
    }
    return courses
  }
}
