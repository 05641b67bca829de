import { describe, expect, test } from 'vitest'
import { fellowLabels, findFellow } from './fellow-labels.ts'
import { choicesOf, type Question, questionKeys } from './question.ts'
import { hoursToBegin, readAnswers } from './read-answers.ts'
import { allHours, noHours, ordinaryWeek, slotsOf } from './week.ts'

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
const [own, other] = ids as [string, string]
const third = '00000000-0000-4000-8000-000000000003'
const fellows = fellowLabels([
  { id: own, name: 'Kari Nes', programme: null },
  { id: other, name: 'Ola Li', programme: null },
  { id: third, name: 'Mai Vik', programme: null },
])
const options = ['Trondheim', 'Ålesund']
const questions: Question[] = questionKeys.map((key) =>
  ['campus', 'topics', 'skills'].includes(key) ? { key, options } : { key },
)
const week = ordinaryWeek
const taught = `11${'0'.repeat(slotsOf(week) - 2)}`

function read(fields: readonly [string, string][], before = {}) {
  const form = new FormData()
  for (const [name, value] of fields) {
    if (!form.getAll('question').includes(name) && !name.includes('.')) form.append('question', name)
    form.append(name, value)
  }
  return readAnswers(form, { questions, week, taught, fellows, studentId: own, before })
}

describe('answers of a form', () => {
  test('are read for each question that it asks, and for no other', () => {
    const form = new FormData()
    form.append('campus', 'Trondheim')
    const reader = { questions, week, taught, fellows, studentId: own, before: {} }
    expect(readAnswers(form, reader)).toEqual({ answers: {}, problems: {} })
    form.append('question', 'campus')
    expect(readAnswers(form, reader).answers).toEqual({ campus: 'Trondheim' })
    expect(readAnswers(form, { ...reader, questions: [{ key: 'ambition' }] }).answers).toEqual({})
  })

  test('that were left empty take back those of before', () => {
    expect(
      read([
        ['campus', ''],
        ['company', ' '],
        ['practical', '  '],
      ]).answers,
    ).toEqual({ campus: null, company: null, practical: null })
  })

  test('hold back only what is wrong', () => {
    const { answers, problems } = read([
      ['campus', 'Bergen'],
      ['ambition', choicesOf.ambition[0]],
      ['language', 'latin'],
      ['practical', 'x'.repeat(301)],
    ])
    expect(answers).toEqual({ ambition: 'pass' })
    expect(problems).toEqual({
      campus: 'groups.answer.bad',
      language: 'groups.answer.bad',
      practical: 'groups.answer.long',
    })
  })

  test('about hours begin with all that is not taught, and left like that they are no answer', () => {
    const start = hoursToBegin({ week, taught })
    expect(start.startsWith('0011')).toBe(true)
    const untouched: [string, string][] = [...start].flatMap((mark, slot) =>
      mark === '1' ? [['availability', String(slot)]] : [],
    )
    const given: [string, string] = ['availability.given', String(slotsOf(week))]
    expect(read([...untouched, given]).answers).toEqual({})
    expect(read([...untouched, given], { availability: allHours(week) }).answers).toEqual({ availability: start })
    expect(read([...untouched.slice(1), given]).answers.availability).toHaveLength(slotsOf(week))
  })

  test('about hours may say that none is free', () => {
    const form = new FormData()
    form.append('question', 'availability')
    form.append('availability.given', '50')
    const reader = { questions, week, taught, fellows, studentId: own, before: {} }
    expect(readAnswers(form, reader).answers).toEqual({ availability: noHours(week) })
  })
})

describe('people who are named', () => {
  test('are found by name, whatever the capitals and spaces', () => {
    expect(read([['company', ' ola  LI ']]).answers).toEqual({ company: [other] })
  })

  test('must be in the cohort, and somebody else than who answers', () => {
    expect(read([['company', 'Ole Li']]).problems).toEqual({ company: 'groups.answer.unknownPerson' })
    expect(read([['apart', 'Kari Nes']]).problems).toEqual({ apart: 'groups.answer.oneself' })
  })

  test('are not both wished for and wished away, at once or one after the other', () => {
    const both = read([
      ['company', 'Ola Li'],
      ['apart', 'Ola Li'],
    ])
    expect(both).toEqual({ answers: { company: [other] }, problems: { apart: 'groups.answer.both' } })
    expect(read([['company', 'Ola Li']], { apart: [other] })).toEqual({
      answers: {},
      problems: { company: 'groups.answer.both' },
    })
    expect(read([['apart', 'Ola Li']], { company: [other] }).problems).toEqual({ apart: 'groups.answer.both' })
  })

  test('may change places in one form', () => {
    const fields: [string, string][] = [
      ['company', 'Ola Li'],
      ['apart', 'Mai Vik'],
    ]
    expect(read(fields, { company: [third], apart: [other] })).toEqual({
      answers: { company: [other], apart: [third] },
      problems: {},
    })
  })

  test('are three at most where they are wished away', () => {
    const many = fellowLabels(
      Array.from({ length: 5 }, (_, index) => ({
        id: `00000000-0000-4000-8000-00000000001${index}`,
        name: `N${index}`,
        programme: null,
      })),
    )
    const form = new FormData()
    form.append('question', 'apart')
    for (const { label } of many.slice(0, 4)) form.append('apart', label)
    const reader = { questions, week, taught, fellows: many, studentId: own, before: {} }
    expect(readAnswers(form, reader).problems).toEqual({ apart: 'groups.answer.tooMany' })
  })
})

describe('namesakes', () => {
  const namesakes = fellowLabels([
    { id: '1', name: 'Kari Nes', programme: 'MTDT' },
    { id: '2', name: 'Kari Nes', programme: 'BIT' },
    { id: '3', name: 'Ola Li', programme: 'BIT' },
    { id: '4', name: 'Per Vik', programme: 'BIT' },
    { id: '5', name: 'Per Vik', programme: 'BIT' },
  ])

  test('are told apart by programme, else by number', () => {
    expect(namesakes.map(({ label }) => label)).toEqual([
      'Kari Nes (MTDT)',
      'Kari Nes (BIT)',
      'Ola Li',
      'Per Vik (BIT) – 1',
      'Per Vik (BIT) – 2',
    ])
  })

  test('are never guessed at', () => {
    expect(findFellow('Kari Nes', namesakes)).toEqual({ problem: 'groups.answer.several' })
    expect(findFellow('kari nes (bit)', namesakes)).toEqual({ id: '2' })
    expect(findFellow('Per Vik', namesakes)).toEqual({ problem: 'groups.answer.several' })
    expect(findFellow('Per Vik (BIT)', namesakes)).toEqual({ problem: 'groups.answer.several' })
  })
})
