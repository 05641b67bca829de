import { isListed, isReasoned, type Question, type QuestionKey, questionKeys } from './question.ts'
import type { NewQuestionnaire } from './save-questionnaire.server.ts'
import { noHours, ordinaryWeek, slotsOf, type Week } from './week.ts'

/** What was written beside questions, chosen or not: it comes back when the form cannot be kept. */
export type WrittenBeside = Partial<Record<QuestionKey, string>>

/**
 * What a coordinator has chosen to ask, as the form has it.
 *
 * @param before the week that the hours of the form are of
 */
export function readQuestionnaire(form: FormData, before: Week): { wanted: NewQuestionnaire; written: WrittenBeside } {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const asked = new Set(form.getAll('ask').map(String))
  const written = Object.fromEntries(
    questionKeys.flatMap((key) =>
      isListed(key) ? [[key, text(`options.${key}`)]] : isReasoned(key) ? [[key, text(`reason.${key}`)]] : [],
    ),
  )
  const questions = questionKeys.filter((key) => asked.has(key)).map((key) => readQuestion(key, written[key] ?? ''))
  const week = { ...ordinaryWeek, ...before, days: Number(text('days')) === 7 ? 7 : 5 }
  const taught = [...noHours(week)]
  for (const slot of form.getAll('taught').map(Number)) if (slot < slotsOf(week)) taught[slot] = '1'
  const closesOn = text('closesOn') || null
  return { wanted: { questions, week, taught: taught.join(''), closesOn, seen: Number(text('seen')) || 0 }, written }
}

function readQuestion(key: QuestionKey, written: string): Question {
  if (isReasoned(key)) return { key, ...(written !== '' && { reason: written }) }
  if (!isListed(key)) return { key }
  const lines = written.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return { key, options: [...new Set(lines.filter((line) => line !== ''))] }
}
