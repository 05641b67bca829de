import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOfUnits, type TimedCase } from './unit-figures.ts'

const answered = (workingMinutes: number): TimedCase => ({
  unit: 'it',
  workingMinutes,
  answered: true,
  withinTime: workingMinutes <= 100,
  isOpen: false,
  isOverdue: false,
  wasHandedOver: false,
  isVoid: false,
})

test('five cases of a unit of five people are told of', () => {
  const cases = [10, 20, 30, 40, 500].map(answered)
  const [row] = rowsOfUnits([{ unit: 'it', people: 5 }], [...cases, { ...answered(1), isVoid: true, isOpen: false }])
  expect(row).toMatchObject({
    asked: { value: 6 },
    withinTime: { value: 0.8 },
    medianMinutes: { value: 30 },
    ninetiethMinutes: { value: 500 },
    open: { value: 0 },
  })
})

const timed: fc.Arbitrary<TimedCase> = fc.record({
  unit: fc.constantFrom('it', 'uniped', 'mottak'),
  workingMinutes: fc.integer({ min: 0, max: 5_000 }),
  answered: fc.boolean(),
  withinTime: fc.constantFrom(true, false, null),
  isOpen: fc.boolean(),
  isOverdue: fc.boolean(),
  wasHandedOver: fc.boolean(),
  isVoid: fc.boolean(),
})

test('no figure of fewer than five people, or of fewer than five cases', () => {
  fc.assert(
    fc.property(
      fc.array(timed, { maxLength: 30 }),
      fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
      (cases, sizes) => {
        const units = ['it', 'uniped', 'mottak'].map((unit, at) => ({ unit, people: sizes[at] ?? 0 }))
        for (const [at, { unit, ...figures }] of rowsOfUnits(units, cases).entries()) {
          const few = (units[at]?.people ?? 0) < 5 || cases.filter((one) => one.unit === unit).length < 5
          if (few) for (const figure of Object.values(figures)) expect(figure).not.toHaveProperty('value')
          else expect(figures.asked).toHaveProperty('value')
        }
      },
    ),
  )
})
