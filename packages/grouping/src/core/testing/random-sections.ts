import fc from 'fast-check'
import type { SectionsProblem, Student } from '../sections/problem.ts'

const SLOTS = ['mon', 'tue', 'wed']

/** Small problems with everything that a problem of sections can have; some of them contradict themselves. */
export function randomSections(most: { students: number; sections: number }): fc.Arbitrary<SectionsProblem> {
  return fc
    .record({
      students: fc.integer({ min: 1, max: most.students }),
      sections: fc.integer({ min: 1, max: most.sections }),
    })
    .chain((count) => {
      const studentIds = Array.from({ length: count.students }, (_, i) => `s${i}`)
      const sectionIds = Array.from({ length: count.sections }, (_, i) => `x${i}`)
      return fc.record({
        sections: fc.tuple(...sectionIds.map(randomSection)),
        students: fc.tuple(...studentIds.map((id) => randomStudent(id, sectionIds))),
        friends: fc.oneof(
          fc.constant<string[][]>([]),
          fc.array(fc.subarray(studentIds, { maxLength: Math.min(3, count.students) }), { maxLength: 2 }),
        ),
        staff: fc.array(randomStaff(sectionIds), { maxLength: 3 }),
      })
    })
    .map(({ sections, students, friends, staff }) => ({
      sections: sections.map(({ minimum, ...section }) => ({
        ...section,
        minimum: Math.min(minimum, section.capacity),
      })),
      students: students.map((student) => own(student, sections)),
      friends: friends.filter((circle) => circle.length > 1),
      staff: staff.map((person, i) => ({ id: `p${i}`, ...person })),
    }))
}

const rarely = <T>(value: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value })

/** Without the entries that are undefined: what is not said does not stand in the problem. */
const sparse = <T extends Record<string, fc.Arbitrary<unknown>>>(entries: T) =>
  fc.record(entries).map((record) => {
    const said = Object.entries(record).filter(([, value]) => value !== undefined)
    return Object.fromEntries(said) as {
      [K in keyof T]: T[K] extends fc.Arbitrary<infer V> ? Exclude<V, undefined> : never
    }
  })

const randomSection = (id: string) =>
  sparse({
    id: fc.constant(id),
    capacity: fc.integer({ min: 0, max: 4 }),
    minimum: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 })),
    mayClose: rarely(fc.boolean()),
    set: fc.constantFrom('first', 'first', 'second'),
    slots: fc.subarray(SLOTS, { maxLength: 2 }),
    staff: rarely(
      sparse({
        hours: rarely(fc.constantFrom(1, 2)),
        atLeast: rarely(fc.constantFrom(1, 2)),
        studentsPerStaff: rarely(fc.constantFrom(1, 2, 3), 4),
      }),
    ),
  })

const randomStudent = (id: string, sectionIds: string[]) =>
  sparse({
    id: fc.constant(id),
    wishes: rarely(fc.shuffledSubarray(sectionIds), 4),
    ratings: fc.dictionary(fc.constantFrom(...sectionIds), fc.constantFrom(0, 1, 2, 2.5, 3)),
    forbidden: rarely(fc.subarray(sectionIds, { maxLength: 1 })),
    busy: rarely(fc.subarray(SLOTS, { maxLength: 1 })),
    locked: rarely(fc.subarray(sectionIds, { minLength: 1, maxLength: 1 })),
    sets: rarely(fc.subarray(['first', 'second'], { minLength: 1 })),
  })

const randomStaff = (sectionIds: string[]) =>
  sparse({
    hours: fc.integer({ min: 0, max: 4 }),
    sections: rarely(fc.subarray(sectionIds)),
    busy: rarely(fc.subarray(SLOTS, { maxLength: 1 })),
  })

/** Wishes or ratings, and sets that there are. */
function own(student: Student, sections: readonly { set: string }[]): Student {
  const { wishes, ratings, sets, ...rest } = student
  const known = sets?.filter((set) => sections.some((section) => section.set === set))
  const liked = wishes ? { wishes } : { ratings: ratings ?? {} }
  return { ...rest, ...liked, ...(known && { sets: known }) }
}
