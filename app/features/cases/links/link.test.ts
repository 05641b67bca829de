import fc from 'fast-check'
import { expect, test } from 'vitest'
import { haveSameAsker, refusalToSplit } from './link.ts'

const asker = (askerPersonId: string | null, askerEmail: string | null = null, askerUnitId: string | null = null) => ({
  askerPersonId,
  askerEmail,
  askerUnitId,
})

test('the same person, or the same address where nobody is signed in', () => {
  expect(haveSameAsker(asker('p1'), asker('p1', 'other@uni.example'))).toBe(true)
  expect(haveSameAsker(asker(null, 'Kari@uni.example'), asker(null, 'kari@uni.example'))).toBe(true)
  expect(haveSameAsker(asker('p1'), asker('p2'))).toBe(false)
  expect(haveSameAsker(asker(null), asker(null))).toBe(false)
})

test('an address is not the person who has it, and a unit asks apart from its people', () => {
  expect(haveSameAsker(asker('p1', 'kari@uni.example'), asker(null, 'kari@uni.example'))).toBe(false)
  expect(haveSameAsker(asker('p1', null, 'u1'), asker('p1'))).toBe(false)
})

test('who asks together is told apart in the same way from both sides', () => {
  const someone = fc.record({
    askerPersonId: fc.constantFrom(null, null, 'p1', 'p2'),
    askerEmail: fc.constantFrom(null, 'a@x.no', 'A@x.no', 'b@x.no'),
    askerUnitId: fc.constantFrom(null, null, 'u1'),
  })
  fc.assert(
    fc.property(someone, someone, (one, other) => {
      expect(haveSameAsker(one, other)).toBe(haveSameAsker(other, one))
    }),
  )
})

test('a split leaves words of the asker on both sides', () => {
  const message = fc.record({ id: fc.uuid(), kind: fc.constantFrom('asker', 'reply', 'note', 'unit') })
  fc.assert(
    fc.property(
      fc.uniqueArray(message, { selector: ({ id }) => id, maxLength: 8 }),
      fc.infiniteStream(fc.boolean()),
      (all, picks) => {
        const chosen = new Set(all.filter(() => picks.next().value).map(({ id }) => id))
        const asked = all.filter(({ kind }) => kind === 'asker')
        const isSplit = asked.some(({ id }) => chosen.has(id)) && asked.some(({ id }) => !chosen.has(id))
        expect(refusalToSplit(all, chosen) === null).toBe(isSplit)
      },
    ),
  )
})
