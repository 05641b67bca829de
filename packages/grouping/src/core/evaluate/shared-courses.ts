import type { Criterion } from '../criteria/catalogue.ts'
import { type Judge, sameForAll } from './judge.ts'
import { kindsOf, meanLikeness } from './values.ts'
import { counted } from './words.ts'

export const judgeSharedCourses: Judge<Extract<Criterion, { kind: 'shared-courses' }>> =
  ({ attribute, atLeast }) =>
  (unit) => {
    const known = unit.members.filter((one) => kindsOf(one, attribute) !== null)
    if (known.length < 2) return { scores: sameForAll(unit, 1), fault: null }
    const courses = known.map((one) => kindsOf(one, attribute)!)
    const shared = courses[0]!.filter((course) => courses.every((own) => own.includes(course))).length
    return {
      scores: sameForAll(unit, meanLikeness(courses)),
      fault: {
        amount: atLeast - shared,
        reason: `${counted(shared, 'course', 'courses')} in common, and at least ${atLeast} required.`,
        values: { attribute, courses: shared, required: atLeast },
        persons: known,
      },
    }
  }
