import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckInAnswer, meetsAnswers, takesPartAnswers, viewOfCheckIn } from './check-in.ts'
import { checkInDueOn, checkInsOf, isReminderDay } from './check-in-week.ts'

const term = { startsOn: '2021-08-01', endsOn: '2021-12-31' }

describe('the weeks of a check-in', () => {
  // 25 August 2021 was a Wednesday; its week began on the 23rd.
  const checkIns = checkInsOf(term, '2021-08-25')

  test('are the second, fifth and ninth from the one in which groups were published', () =>
    expect(checkIns).toEqual([
      { week: 2, from: '2021-08-30', to: '2021-09-05' },
      { week: 5, from: '2021-09-20', to: '2021-09-26' },
      { week: 9, from: '2021-10-18', to: '2021-10-24' },
    ]))

  test('are counted from the term where groups were published before it', () =>
    expect(checkInsOf({ ...term, startsOn: '2021-08-23' }, '2021-06-20')).toEqual(checkIns))

  test('are left out when they would outlast the term', () =>
    expect(checkInsOf(term, '2021-11-22').map(({ week }) => week)).toEqual([2, 5]))

  test.each([
    ['2021-08-29', undefined],
    ['2021-08-30', 2],
    ['2021-09-05', 2],
    ['2021-09-06', undefined],
    ['2021-10-24', 9],
  ])('on %s: %s', (day, week) => expect(checkInDueOn(checkIns, day)?.week).toBe(week))

  test('remind from Thursday', () => {
    expect(isReminderDay(checkIns[0]!, '2021-09-01')).toBe(false)
    expect(isReminderDay(checkIns[0]!, '2021-09-02')).toBe(true)
  })
})

const says = (wanted: Partial<CheckInAnswer> = {}): CheckInAnswer => ({
  groupId: 'g1',
  meets: 'yes',
  takesPart: 'all',
  mayTell: false,
  ...wanted,
})
const times = (count: number, wanted?: Partial<CheckInAnswer>) => Array.from({ length: count }, () => says(wanted))

describe('a coordinator', () => {
  test('is told of a group with five answers of which two tell of trouble, and not of one with fewer', () => {
    const trouble = times(2, { meets: 'no' })
    expect(viewOfCheckIn([...times(3), ...trouble], true).needHelp).toEqual(['g1'])
    expect(viewOfCheckIn([...times(2), ...trouble], true).needHelp).toEqual([])
    expect(viewOfCheckIn([...times(4), ...times(1, { takesPart: 'few' })], true).needHelp).toEqual([])
  })

  test('is told of a group at once when somebody in it consents, of whom it tells nothing', () => {
    expect(viewOfCheckIn([says({ meets: 'no', mayTell: true })], false).needHelp).toEqual(['g1'])
    // Who consents and is content does not speak for the others.
    expect(viewOfCheckIn([says({ mayTell: true }), says({ meets: 'no' })], true).needHelp).toEqual([])
  })

  test('is told of the whole cohort when the week is over, from five answers up', () => {
    expect(viewOfCheckIn(times(5), false).shares).toBeNull()
    expect(viewOfCheckIn(times(4), true).shares).toBeNull()
    expect(viewOfCheckIn(times(5), true).shares).toEqual({ meets: 'nearly_all', takePart: 'nearly_all' })
    const mixed = [...times(7), ...times(3, { meets: 'no', takesPart: 'few' })]
    expect(viewOfCheckIn(mixed, true).shares).toEqual({ meets: 'most', takePart: 'most' })
  })
})

const answer = (groups: number, mayTell: fc.Arbitrary<boolean>): fc.Arbitrary<CheckInAnswer> =>
  fc.record({
    groupId: fc.integer({ min: 1, max: groups }).map((group) => `g${group}`),
    meets: fc.constantFrom(...meetsAnswers),
    takesPart: fc.constantFrom(...takesPartAnswers),
    mayTell,
  })

/** As an answer, but with another value; who does not consent does not consent there either. */
const otherAnswers = (given: CheckInAnswer): CheckInAnswer[] =>
  meetsAnswers.flatMap((meets) => takesPartAnswers.map((takesPart) => ({ ...given, meets, takesPart })))

/** What might follow of a person: either answer, or whether they tell of trouble at all. */
const facts = {
  meets: ({ meets }: CheckInAnswer) => meets,
  takesPart: ({ takesPart }: CheckInAnswer) => takesPart,
  trouble: ({ meets, takesPart }: CheckInAnswer) => meets === 'no' || takesPart === 'few',
}

/** Few kinds of answers, so that groups and cohorts are often of one mind. */
const cohort = fc
  .array(answer(2, fc.boolean()), { minLength: 1, maxLength: 3 })
  .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: 5, maxLength: 11 }))

describe('no answer of a single person', () => {
  test('without consent and in a group of fewer than five changes which groups are told of', () => {
    fc.assert(
      fc.property(
        fc.array(answer(6, fc.boolean()), { maxLength: 12 }),
        fc.array(answer(1, fc.constant(false)), { maxLength: 4 }),
        fc.array(answer(1, fc.constant(false)), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (others, few, said, isOver) => {
          const small = few.map((one) => ({ ...one, groupId: 'small' }))
          const otherwise = small.map((one, index) => ({ ...said[index]!, groupId: one.groupId }))
          const told = (own: CheckInAnswer[]) => viewOfCheckIn([...others, ...own], isOver)
          expect(told(otherwise).needHelp).toEqual(told(small).needHelp)
          // While it goes on, and in a cohort of fewer than five, all of the view is the same.
          if (!isOver || others.length + small.length < 5) expect(told(otherwise)).toEqual(told(small))
        },
      ),
    )
  })

  test('who does not consent follows from the view: it could have been another, and the view the same', () => {
    fc.assert(
      fc.property(cohort, fc.nat(), fc.constantFrom(...Object.values(facts)), (answers, pick, fact) => {
        const index = pick % answers.length
        const given = answers[index]!
        fc.pre(!given.mayTell)
        const shown = JSON.stringify(viewOfCheckIn(answers, true))
        const otherwise = otherAnswers(given).filter((other) => fact(other) !== fact(given))
        expect(otherwise.some((other) => isShownAlike(answers.with(index, other), index, shown))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

/** Whether the view is the same with these answers, or with one or two of the others' answers being others, too. */
function isShownAlike(answers: CheckInAnswer[], but: number, shown: string, depth = 2): boolean {
  if (JSON.stringify(viewOfCheckIn(answers, true)) === shown) return true
  if (depth === 0) return false
  return answers.some(
    (given, index) =>
      index !== but &&
      otherAnswers(given).some((other) => isShownAlike(answers.with(index, other), but, shown, depth - 1)),
  )
}
