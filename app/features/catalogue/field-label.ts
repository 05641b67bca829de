import type { TFunction } from 'i18next'
import { isLanguage } from '#app/platform/texts/languages.ts'
import type { Problem } from './draft.ts'

const plainFields = [
  'title',
  'summary',
  'description',
  'questions',
  'formOfSupport',
  'level',
  'targetGroups',
  'topics',
  'situations',
  'channels',
  'answerWithinDays',
  'nextReviewOn',
  'accountableUnitId',
  'kind',
  'url',
  'contactPointId',
  'hours',
  'instruction',
] as const
type PlainField = (typeof plainFields)[number]

/** A form's field in the reader's words: `nn.title` is "Tittel (nynorsk)", `channels.0.url` "Kanal 1: Nettadresse". */
export function fieldLabel(t: TFunction, field: string): string {
  const parts = field.split('.')
  const name = (part: string | undefined) => {
    const known = plainFields.find((plain): plain is PlainField => plain === part)
    return known ? t(`desk.field.${known}`) : ''
  }
  const language = parts.find(isLanguage)
  const inLanguage = language ? ` (${t(`desk.language.${language}`)})` : ''
  if (parts[0] === 'channels' && parts.length > 2) {
    return `${t('desk.field.channel', { number: Number(parts[1]) + 1 })}: ${name(parts[2])}${inLanguage}`
  }
  return `${name(parts.find((part) => !isLanguage(part)))}${inLanguage}`
}

/** What is wrong, and where. */
export const problemText = (t: TFunction, { field, code, detail }: Problem) =>
  `${fieldLabel(t, field)}: ${t(code, { detail: detail ?? '' })}`

/** What is wrong with one field, or undefined when nothing is. */
export function errorOf(t: TFunction, problems: readonly Problem[], field: string): string | undefined {
  const problem = problems.find((one) => one.field === field)
  return problem && t(problem.code, { detail: problem.detail ?? '' })
}
