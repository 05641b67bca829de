import { type Answers, answerSchema } from './answer.ts'
import { type Fellow, findFellow } from './fellow-labels.ts'
import { MOST_APART, MOST_COMPANY, type Question, type QuestionKey } from './question.ts'
import type { AnswerProblem } from './questionnaire.ts'
import { allHours, type Hours, hoursWithout, noHours, slotsOf, type Week } from './week.ts'

export interface ReadAnswers {
  /** What can be kept. A question that was left empty is null: an answer of before is taken back. */
  answers: { [Key in QuestionKey]?: Answers[Key] | null }
  problems: Partial<Record<QuestionKey, AnswerProblem>>
}

interface Reader {
  questions: readonly Question[]
  week: Week
  taught: Hours
  fellows: readonly Fellow[]
  studentId: string
  /** What the student has answered before. */
  before: Answers
}

/**
 * Reads the answers of a form. Each question stands for itself: what is wrong with one keeps none of the others back.
 * Questions that the form does not have are left as they are.
 *
 * @param form lists as repeated fields; hours as `availability` with the numbers of free slots; people as they were written
 */
export function readAnswers(form: FormData, reader: Reader): ReadAnswers {
  const read: ReadAnswers = { answers: {}, problems: {} }
  const shown = new Set(form.getAll('question').map(String))
  for (const question of reader.questions) {
    if (!shown.has(question.key)) continue
    const value = givenAnswer(form, question, reader)
    // The hours as they stood before anything was told are no answer.
    if (question.key === 'availability' && !reader.before.availability && value === hoursToBegin(reader)) continue
    if (value === null) read.answers[question.key] = null
    else if (typeof value === 'object' && 'problem' in value) read.problems[question.key] = value.problem
    else {
      const checked = answerSchema(question, reader.week).safeParse(value)
      if (checked.success) Object.assign(read.answers, { [question.key]: checked.data })
      else read.problems[question.key] = question.key === 'practical' ? 'groups.answer.long' : 'groups.answer.bad'
    }
  }
  refuseBoth(read, reader.before)
  return read
}

/** Hours in which a student is free until they tell: all in which the cohort is not taught. */
export const hoursToBegin = ({ week, taught }: { week: Week; taught: Hours }): Hours =>
  hoursWithout(allHours(week), taught)

/** Nobody is both wished for and wished away: what was given last is not kept; of both at once, the second. */
function refuseBoth({ answers, problems }: ReadAnswers, before: Answers) {
  const of = (key: 'company' | 'apart') => (answers[key] === undefined ? before[key] : answers[key]) ?? []
  if (!of('company').some((id) => of('apart').includes(id))) return
  const key = answers.apart ? 'apart' : 'company'
  delete answers[key]
  problems[key] = 'groups.answer.both'
}

function givenAnswer(form: FormData, { key }: Question, { week, fellows, studentId }: Reader) {
  const all = form.getAll(key).map(String)
  // A form sends a new line as two characters.
  const written = all.map((text) => text.replaceAll('\r\n', '\n').trim()).filter((text) => text !== '')
  switch (key) {
    case 'availability':
      return form.has('availability.given') ? hoursOf(all, week) : null
    case 'company':
    case 'apart':
      return written.length === 0
        ? null
        : peopleOf(written, fellows, studentId, key === 'company' ? MOST_COMPANY : MOST_APART)
    case 'language':
    case 'topics':
    case 'skills':
    case 'roles':
    case 'place':
      return written.length === 0 ? null : written
    default:
      return written[0] ?? null
  }
}

function hoursOf(slots: readonly string[], week: Week) {
  const hours = [...noHours(week)]
  for (const slot of slots) if (/^\d+$/.test(slot) && Number(slot) < slotsOf(week)) hours[Number(slot)] = '1'
  return hours.join('')
}

function peopleOf(written: readonly string[], fellows: readonly Fellow[], own: string, most: number) {
  const ids = new Set<string>()
  for (const text of written) {
    const found = findFellow(text, fellows)
    if ('problem' in found) return found
    if (found.id === own) return { problem: 'groups.answer.oneself' as const }
    ids.add(found.id)
  }
  return ids.size > most ? { problem: 'groups.answer.tooMany' as const } : [...ids]
}
