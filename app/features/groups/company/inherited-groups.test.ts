import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FoundGroup, inheritGroups } from './inherited-groups.ts'

const group = (id: string, number: number, students: readonly string[], name = ''): FoundGroup => ({
  id,
  number,
  name,
  meeting: {},
  students,
})
const people = Array.from({ length: 12 }, (_, index) => `s${index}`)
/** Groups of numbers from 1, in which each of the people is in one or none. */
const anyGroups = (prefix: string) =>
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: people.length, maxLength: people.length }).map((places) =>
    [1, 2, 3, 4].map((number) =>
      group(
        `${prefix}${number}`,
        number,
        people.filter((_, index) => places[index] === number),
        number === 3 ? `${prefix} tre` : '',
      ),
    ),
  )
let made = 0
const newId = () => `new${made++}`
const groupOf = ({ places }: ReturnType<typeof inheritGroups>) =>
  new Map(places.map(({ studentId, groupId }) => [studentId, groupId]))

test('who are together in the other cohort are together here, and nobody else joins them from it', () => {
  fc.assert(
    fc.property(anyGroups('their'), anyGroups('own'), (theirs, own) => {
      const places = groupOf(inheritGroups(theirs, own, newId))
      const known = theirs.flatMap(({ students }) => students)
      for (const one of known)
        for (const other of known) {
          const areTogether = theirs.some(({ students }) => students.includes(one) && students.includes(other))
          expect(places.get(one) === places.get(other)).toBe(areTogether)
        }
    }),
  )
})

test('whom the other cohort does not know stays in the group that they had, and nobody is lost or doubled', () => {
  fc.assert(
    fc.property(anyGroups('their'), anyGroups('own'), (theirs, own) => {
      const inherited = inheritGroups(theirs, own, newId)
      const places = groupOf(inherited)
      const known = new Set(theirs.flatMap(({ students }) => students))
      for (const { id, students } of own)
        for (const one of students) if (!known.has(one)) expect(places.get(one)).toBe(id)
      expect(inherited.places).toHaveLength(places.size)
      expect([...places.keys()].sort()).toEqual(
        [...new Set([...theirs, ...own].flatMap(({ students }) => students))].sort(),
      )
      const ids = inherited.groups.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(inherited.groups.map(({ number }) => number)).size).toBe(ids.length)
      for (const id of places.values()) expect(ids).toContain(id)
    }),
  )
})

test('taken a second time, the groups are the same ones: only who has moved moves', () => {
  fc.assert(
    fc.property(anyGroups('their'), (theirs) => {
      const first = inheritGroups(theirs, [], newId)
      const published = first.groups.map((one) => ({
        ...one,
        students: first.places.filter(({ groupId }) => groupId === one.id).map(({ studentId }) => studentId),
      }))
      expect(inheritGroups(theirs, published, newId)).toEqual(first)
    }),
  )
})
