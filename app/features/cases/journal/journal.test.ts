import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenMasks, type Entered, journalTitle, refusalOfTitle } from './journal.ts'

test('what nobody has read is not published', () => {
  expect(journalTitle({ restricted: false, isDanger: false, checked: null })).toEqual({
    title: null,
    because: 'unchecked',
  })
})

const entered: fc.Arbitrary<Entered> = fc.record({
  restricted: fc.boolean(),
  isDanger: fc.boolean(),
  checked: fc.oneof(
    fc.constant(null),
    fc.record({ title: fc.string({ minLength: 1 }) }),
    fc.record({ because: fc.constantFrom(...chosenMasks) }),
  ),
})

test('a title is shown exactly when a person released it, and never of a personal matter or with signs of danger', () => {
  fc.assert(
    fc.property(entered, (entry) => {
      const { title, because } = journalTitle(entry)
      const released = entry.checked !== null && 'title' in entry.checked
      expect(title !== null).toBe(released && !entry.restricted && !entry.isDanger)
      expect((title === null) !== (because === null)).toBe(true)
    }),
  )
})

test.each([
  ['Felles opplegg for rettleiing', null],
  ['Felles opplegg for Kari', 'journal.namesSomebody'],
  ['Svar til NORDMANN', 'journal.namesSomebody'],
  ['Svar til ola@uni.example', 'journal.namesSomebody'],
  ['Kandidat 10042', 'journal.namesSomebody'],
  ['Ring 912 34 567', 'journal.namesSomebody'],
  ['Eksamen våren 2021', null],
  ['  ', 'journal.titleMissing'],
  ['x'.repeat(201), 'journal.titleTooLong'],
])('%s: %s', (title, refusal) => {
  expect(refusalOfTitle(title, { called: ['Kari Nordmann', 'kari.n@uni.example'], noNames: new Set(['uni']) })).toBe(
    refusal,
  )
})
