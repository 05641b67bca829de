import { type Language, languages } from '#app/platform/texts/languages.ts'

export const answerStates = ['in_review', 'published', 'declined', 'withdrawn'] as const
export type AnswerState = (typeof answerStates)[number]

export interface AnswerText {
  question: string
  answer: string
}

/** In the languages that it is written in; null where there is nothing. */
export type AnswerTexts = Record<Language, AnswerText | null>

/** In place of what was taken out; a person writes something else there before it is published. */
export const TAKEN_OUT = '[…]'

const LONGEST_QUESTION = 300
const LONGEST_ANSWER = 8_000

export type AnswerRefusal =
  | 'answer.notFound'
  | 'answer.notYours'
  | 'answer.ownWork'
  | 'answer.notAnswered'
  | 'answer.restricted'
  | 'answer.serviceMissing'
  | 'answer.serviceNotPublished'
  | 'answer.namesSomebody'
  | 'answer.alreadyProposed'
  | 'answer.decided'
  | 'answer.changedMeanwhile'

export type AnswerProblem = 'answer.missing' | 'answer.tooLong' | 'answer.marksLeft'

/** A field of the form, `nn.question`, and what is wrong with it. */
export type AnswerProblems = Record<string, AnswerProblem>

const problemOf = (text: string, longest: number): AnswerProblem | null => {
  if (text.trim() === '') return 'answer.missing'
  return text.length > longest ? 'answer.tooLong' : null
}

/** What is wrong with a text that somebody proposes. */
export function problemsToPropose(text: AnswerText, language: Language): AnswerProblems {
  const problems: AnswerProblems = {}
  const question = problemOf(text.question, LONGEST_QUESTION)
  const answer = problemOf(text.answer, LONGEST_ANSWER)
  if (question) problems[`${language}.question`] = question
  if (answer) problems[`${language}.answer`] = answer
  return problems
}

/**
 * What keeps texts from being published. Both forms of Norwegian are needed, as everything that people serve themselves
 * with must be there in both (the Language Act § 14); English may be left out, but not half of it.
 */
export function problemsToPublish(texts: AnswerTexts): AnswerProblems {
  const problems: AnswerProblems = {}
  for (const language of languages) {
    const text = texts[language]
    if (language === 'en' && text === null) continue
    Object.assign(problems, problemsToPropose(text ?? { question: '', answer: '' }, language))
    for (const part of ['question', 'answer'] as const)
      if (text?.[part].includes(TAKEN_OUT)) problems[`${language}.${part}`] ??= 'answer.marksLeft'
  }
  return problems
}

/** A question is one line wherever it is shown, however it was broken in its field. */
export const onOneLine = (question: string) => question.trim().replace(/\s+/gu, ' ')

/** The texts of a form with fields such as `nb.question`; a language of which nothing is filled in has none. */
export function textsFrom(field: (name: string) => string): AnswerTexts {
  const read = (language: Language): AnswerText | null => {
    const text = { question: onOneLine(field(`${language}.question`)), answer: field(`${language}.answer`).trim() }
    return text.question === '' && text.answer === '' ? null : text
  }
  return { nb: read('nb'), nn: read('nn'), en: read('en') }
}
