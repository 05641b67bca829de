import { addMonths, type Day } from '#app/platform/clock.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { isWebAddress } from './contact-point.ts'
import type { ServiceContent, ServiceText } from './service-content.ts'

export type DraftState = 'editing' | 'in_review' | 'returned'

/** Work on a service that readers do not see yet. */
export interface Draft {
  serviceId: string
  content: ServiceContent
  state: DraftState
  /** The service's version that the draft began from. */
  baseVersion: number
  /** Counts saves. */
  version: number
  /** Languages whose unchanged text has been read against the new bokmål and found right still. */
  confirmedLanguages: Language[]
  authorId: string | null
  returnedReason: string | null
  updatedAt: Date
}

export type DraftRefusal =
  | 'service.notFound'
  | 'service.notYours'
  | 'service.retired'
  | 'service.noAccountable'
  | 'service.ownerContested'
  | 'service.unitEnded'
  | 'draft.none'
  | 'draft.clash'
  | 'draft.behind'
  | 'draft.incomplete'
  | 'draft.notInReview'
  | 'draft.inReviewAlready'
  | 'draft.ownWork'
  | 'draft.notEditor'
  | 'draft.changedSince'
  | 'draft.reasonMissing'
  | 'draft.reasonTooLong'

/** What is wrong with one field; `field` is the name it has in the form. */
export interface Problem {
  field: string
  code:
    | 'problem.titleMissing'
    | 'problem.summaryMissing'
    | 'problem.descriptionMissing'
    | 'problem.tooLong'
    | 'problem.notAWebAddress'
    | 'problem.wrongHours'
    | 'problem.notANumber'
    | 'problem.notADay'
    | 'problem.noTargetGroup'
    | 'problem.noChannel'
    | 'problem.channelEmpty'
    | 'problem.instructionInOneForm'
    | 'problem.tooManyQuestions'
    | 'problem.personalAddress'
    | 'problem.contactPointGone'
    | 'problem.contactPointForeign'
    | 'problem.longWord'
    | 'problem.unitMissing'
  /** What goes into the text: a limit, or the line that cannot be read. */
  detail?: string
}

export const longest = {
  title: 120,
  summary: 300,
  description: 10_000,
  question: 200,
  instruction: 500,
  /** A week's hours as they are typed. */
  hours: 1000,
  /** Why a draft is sent back. */
  reason: 1000,
  url: 1000,
} as const

/** In each language. */
export const MOST_QUESTIONS = 100

const MONTHS_TO_NEXT_REVIEW = 12

export const emptyText: ServiceText = { title: '', summary: '', description: '', questions: [] }

/** A new service before anyone has written more than its name. */
export function createContent(title: string): ServiceContent {
  return {
    formOfSupport: 'individual-help',
    level: 'person',
    answerWithinDays: null,
    targetGroups: [],
    topics: [],
    situations: [],
    texts: { nb: { ...emptyText, title }, nn: null, en: null },
    channels: [],
    nextReviewOn: null,
  }
}

/**
 * What stands in the way of publishing. The Language Act asks for bokmål and nynorsk at the same time; English is
 * strongly encouraged, but only a half-written one stops anything.
 */
export function problemsToPublish(content: ServiceContent): Problem[] {
  const problems: Problem[] = []
  for (const language of ['nb', 'nn'] as const)
    problems.push(...missingParts(language, content.texts[language] ?? emptyText))
  if (content.texts.en) problems.push(...missingParts('en', content.texts.en))
  if (content.targetGroups.length === 0) problems.push({ field: 'targetGroups', code: 'problem.noTargetGroup' })
  if (content.channels.length === 0) problems.push({ field: 'channels', code: 'problem.noChannel' })
  for (const [index, channel] of content.channels.entries()) {
    const { nb, nn } = channel.instruction
    if (!channel.url && !channel.contactPointId && nb === '') {
      problems.push({ field: `channels.${index}.url`, code: 'problem.channelEmpty' })
    }
    if ((nb === '') !== (nn === '')) {
      problems.push({
        field: `channels.${index}.instruction.${nb === '' ? 'nb' : 'nn'}`,
        code: 'problem.instructionInOneForm',
      })
    }
    if (channel.url && !isWebAddress(channel.url)) {
      problems.push({ field: `channels.${index}.url`, code: 'problem.notAWebAddress' })
    }
  }
  return problems
}

function missingParts(language: Language, text: ServiceText): Problem[] {
  const problems: Problem[] = []
  if (text.title === '') problems.push({ field: `${language}.title`, code: 'problem.titleMissing' })
  if (text.summary === '') problems.push({ field: `${language}.summary`, code: 'problem.summaryMissing' })
  if (text.description === '') problems.push({ field: `${language}.description`, code: 'problem.descriptionMissing' })
  return problems
}

/**
 * The languages that would be behind their bokmål source once the draft is published: the bokmål changes, they do
 * not, and no one has said that they are right still.
 */
export function languagesLeftBehind(
  before: ServiceContent | undefined,
  draft: Pick<Draft, 'content' | 'confirmedLanguages'>,
): Language[] {
  if (!before || sameText(before.texts.nb, draft.content.texts.nb)) return []
  return (['nn', 'en'] as const).filter(
    (language) =>
      draft.content.texts[language] !== null &&
      sameText(before.texts[language], draft.content.texts[language]) &&
      !draft.confirmedLanguages.includes(language),
  )
}

const sameText = (one: ServiceText | null, other: ServiceText | null) => JSON.stringify(one) === JSON.stringify(other)

/** The day that the editor set, where it is still to come; else a year from now. */
export const nextReviewAfter = (wanted: Day | null, today: Day): Day =>
  wanted !== null && wanted > today ? wanted : addMonths(today, MONTHS_TO_NEXT_REVIEW)
