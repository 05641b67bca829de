import { z } from 'zod'
import { choicesOf, LONGEST_PRACTICAL, MOST_APART, MOST_COMPANY, type Question, type QuestionKey } from './question.ts'
import { isHoursOf, type Week } from './week.ts'

/** What a student has answered: hours as a text of 0 and 1, people by the ids of `cohort_student`. */
export interface Answers {
  availability?: string
  campus?: string
  language?: string[]
  ambition?: string
  working?: string
  topics?: string[]
  skills?: string[]
  roles?: string[]
  place?: string[]
  company?: string[]
  apart?: string[]
  gender?: string
  grade?: string
  practical?: string
}

const several = <Schema extends z.ZodType<string>>(one: Schema) => z.array(one).transform((list) => [...new Set(list)])
const people = (most: number) => several(z.uuid()).pipe(z.array(z.string()).max(most))
const oneOf = (options: readonly string[] | undefined) => z.enum(options?.length ? [...options] : [''])

/** The shape of an answer to a question as this cohort asks it. People are looked up by who stores them. */
export function answerSchema({ key, options }: Question, week: Week): z.ZodType<Answers[QuestionKey]> {
  switch (key) {
    case 'availability':
      return z.string().refine((hours) => isHoursOf(week, hours))
    case 'campus':
      return oneOf(options)
    case 'topics':
    case 'skills':
      return several(oneOf(options))
    case 'language':
    case 'roles':
    case 'place':
      return several(z.enum(choicesOf[key]))
    case 'ambition':
    case 'working':
    case 'gender':
    case 'grade':
      return z.enum(choicesOf[key])
    case 'company':
      return people(MOST_COMPANY)
    case 'apart':
      return people(MOST_APART)
    case 'practical':
      return z.string().trim().max(LONGEST_PRACTICAL)
  }
}
