import { isDay } from '#app/platform/day.ts'
import { isListed, isReasoned, type Question, questionKeys } from './question.ts'
import type { NewQuestionnaire } from './save-questionnaire.server.ts'
import { noHours, ordinaryWeek, slotsOf, type Week } from './week.ts'

/**
 * What a coordinator has chosen to ask, as the form has it.
 *
 * @param before the week that the hours of the form are of
 * @returns null when the day is none
 */
export function readQuestionnaire(form: FormData, before: Week): NewQuestionnaire | null {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const closesOn = text('closesOn')
  if (closesOn !== '' && !isDay(closesOn)) return null
  const asked = new Set(form.getAll('ask').map(String))
  const questions = questionKeys
    .filter((key) => asked.has(key))
    .map((key): Question => {
      const options = text(`options.${key}`)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      const reason = text(`reason.${key}`)
      return {
        key,
        ...(isListed(key) && { options: [...new Set(options)] }),
        ...(isReasoned(key) && reason !== '' && { reason }),
      }
    })
  const days = Number(text('days'))
  const week = { ...ordinaryWeek, ...before, days: days === 7 ? 7 : 5 }
  const taught = [...noHours(week)]
  for (const slot of form.getAll('taught').map(Number)) if (slot < slotsOf(week)) taught[slot] = '1'
  return { questions, week, taught: taught.join(''), closesOn: closesOn || null, seen: Number(text('seen')) || 0 }
}
