import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fieldOfRefusal,
  readClosedDays,
  readEvesClose,
  readHours,
  refusalOfDesk,
  type UnitDesk,
  writeHours,
} from './unit-desk.ts'

const desk: UnitDesk = {
  usesSamspel: true,
  email: null,
  mailLanguage: 'nb',
  mailbox: null,
  letsStrangersIn: false,
  answerWithinDays: 3,
  offerWithinDays: 2,
  returnWithinDays: 3,
  hours: [{ weekday: 1, opens: '08:00', closes: '15:45' }],
  closedDays: [],
  evesClose: '12:00',
}

test.for([
  ['08:00–15:45', ['08:00', '15:45']],
  ['8-15.45', ['08:00', '15:45']],
  ['kl. 9 – 16', ['09:00', '16:00']],
] as const)('%s is read', ([text, [opens, closes]]) =>
  expect(readHours(2, text)).toEqual([{ weekday: 2, opens, closes }]),
)

test('a lunch break makes two stretches, and nothing is closed', () => {
  expect(readHours(1, '8–11.30, 12–15.45')).toHaveLength(2)
  expect(readHours(1, ' ')).toEqual([])
})

test('what cannot be read is told by the rule for hours', () =>
  expect(refusalOfDesk({ ...desk, hours: readHours(1, 'hele dagen') })).toBe('unitDesk.hours.time'))

test('what is wrong with a day or a promise is told beside its own field', () => {
  const lunch = { ...desk, hours: [...desk.hours, ...readHours(3, '12-8'), ...readHours(5, '8-16')] }
  expect(fieldOfRefusal(lunch, 'unitDesk.hours.order')).toBe('hours3')
  expect(fieldOfRefusal({ ...desk, offerWithinDays: 0 }, 'unitDesk.days')).toBe('offerWithinDays')
  expect(fieldOfRefusal({ ...desk, hours: [] }, 'unitDesk.hours.none')).toBeUndefined()
})

test('hours that were written are read as the same', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
  const stretch = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: time, closes: time })
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 10 }), (hours) => {
      for (let weekday = 1; weekday <= 7; weekday++)
        expect(readHours(weekday, writeHours(hours, weekday))).toEqual(hours.filter((one) => one.weekday === weekday))
    }),
  )
})

test('closed days are read one by one and from–to', () => {
  expect(readClosedDays('23.12.2021\n2021-12-27 – 2021-12-29\n\n')).toEqual([
    '2021-12-23',
    '2021-12-27',
    '2021-12-28',
    '2021-12-29',
  ])
  expect(readClosedDays('31.2.2021')).toBeNull()
  expect(readClosedDays('jul')).toBeNull()
  expect(readClosedDays('2021-12-29 – 2021-12-27')).toBeNull()
})

test('the hour at which half days end is read, or left out', () => {
  expect(['12', 'kl. 11.30', ' 13:00 ', ''].map(readEvesClose)).toEqual(['12:00', '11:30', '13:00', null])
  expect(refusalOfDesk({ ...desk, evesClose: readEvesClose('ved lunsj') })).toBe('unitDesk.evesCloseWrong')
  expect(refusalOfDesk({ ...desk, evesClose: null })).toBeNull()
})

test.for([
  [{ usesSamspel: false }, 'unitDesk.emailMissing'],
  [{ email: 'kari' }, 'unitDesk.emailWrong'],
  [{ mailbox: 'Mottak' }, 'unitDesk.mailboxWrong'],
  [{ mailbox: 'sak' }, 'unitDesk.mailboxTaken'],
  [{ answerWithinDays: 0 }, 'unitDesk.days'],
  [{ offerWithinDays: 1.5 }, 'unitDesk.days'],
  [{ hours: [] }, 'unitDesk.hours.none'],
  [{}, null],
  [{ usesSamspel: false, email: 'post@uni.example' }, null],
] as const)('%o is refused as %s', ([change, refusal]) => expect(refusalOfDesk({ ...desk, ...change })).toBe(refusal))
