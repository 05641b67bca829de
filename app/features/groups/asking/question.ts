import { z } from 'zod'

/** The library of questions, in the order in which they are asked. Nothing in it is about health. */
export const questionKeys = [
  'availability',
  'campus',
  'language',
  'ambition',
  'working',
  'topics',
  'skills',
  'roles',
  'place',
  'company',
  'apart',
  'gender',
  'grade',
  'practical',
] as const
export type QuestionKey = (typeof questionKeys)[number]

/** What the answers may be, where they are the same in every cohort. */
export const choicesOf = {
  language: ['norwegian', 'english'],
  /** From the lowest to the highest. */
  ambition: ['pass', 'good', 'very_good', 'best'],
  working: ['steady', 'bursts', 'early', 'talking'],
  roles: ['leads', 'plans', 'writes', 'presents', 'checks', 'listens'],
  place: ['campus', 'online', 'quiet', 'near_home'],
  gender: ['woman', 'man', 'other'],
  /** From the lowest to the highest. */
  grade: ['E', 'D', 'C', 'B', 'A'],
} as const satisfies Partial<Record<QuestionKey, readonly string[]>>

/** Asked only with the coordinator's reason, which students are shown; always voluntary, and in no preset. */
const reasonedQuestions = ['gender', 'grade'] as const satisfies readonly QuestionKey[]
/** Their choices are the cohort's own. */
const listedQuestions = ['campus', 'topics', 'skills'] as const satisfies readonly QuestionKey[]

/** So many people at most may be wished for, and so many be wished away. */
export const MOST_COMPANY = 5
export const MOST_APART = 3
/** Answered with the names of fellow students. */
export type PeopleQuestion = 'company' | 'apart'
export const LONGEST_PRACTICAL = 300
const MOST_OPTIONS = 20
const LONGEST_OPTION = 60
export const LONGEST_REASON = 300

const option = z.string().trim().min(1).max(LONGEST_OPTION)

export const questionSchema = z.strictObject({
  key: z.enum(questionKeys),
  /** Of a listed question: what can be chosen, in the cohort's words. */
  options: z
    .array(option)
    .max(MOST_OPTIONS)
    .refine((options) => new Set(options).size === options.length)
    .optional(),
  /** Of a reasoned question: why it is asked. */
  reason: z.string().trim().min(1).max(LONGEST_REASON).optional(),
})
export type Question = z.infer<typeof questionSchema>

export const isReasoned = (key: QuestionKey) => reasonedQuestions.some((one) => one === key)
export const isListed = (key: QuestionKey) => listedQuestions.some((one) => one === key)
export const isAboutPeople = (key: QuestionKey): key is PeopleQuestion => key === 'company' || key === 'apart'
