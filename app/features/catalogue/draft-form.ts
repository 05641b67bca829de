import { isDay } from '#app/platform/day.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { isWebAddress, looksLikePersonalAddress } from './contact-point.ts'
import { longest, MOST_QUESTIONS, type Problem } from './draft.ts'
import { formatOpeningHours, parseOpeningHours } from './opening-hours.ts'
import type { ServiceChannel, ServiceContent, ServiceText } from './service-content.ts'
import { type ChannelKind, channelKinds, formsOfSupport, levels } from './service-kinds.ts'

/** A form's fields as they were typed; what the page shows again when something is wrong. */
export type Fields = Record<string, string[]>

/** Empty rows for channels, so that one can be added without a script. */
const SPARE_CHANNELS = 2
const MOST_CHANNELS = 20

export const fieldsFrom = (form: FormData): Fields => {
  const fields: Fields = {}
  for (const name of new Set(form.keys())) {
    fields[name] = form.getAll(name).filter((value) => typeof value === 'string')
  }
  return fields
}

export const one = (fields: Fields, name: string) => fields[name]?.[0] ?? ''

/** How many rows for channels the form has, whatever number it was sent with. */
export const countChannels = (fields: Fields) =>
  Math.max(0, Math.min(Math.trunc(Number(one(fields, 'channelCount'))) || 0, MOST_CHANNELS))

/** The draft as the form shows it. Hours are written in the reader's language; any language is read back. */
export function fieldsOf(content: ServiceContent, confirmed: readonly Language[], language: Language): Fields {
  const fields: Fields = {
    formOfSupport: [content.formOfSupport],
    level: [content.level],
    answerWithinDays: [content.answerWithinDays?.toString() ?? ''],
    nextReviewOn: [content.nextReviewOn ?? ''],
    targetGroups: content.targetGroups,
    topics: content.topics,
    situations: content.situations,
    confirmed: [...confirmed],
    channelCount: [String(content.channels.length + SPARE_CHANNELS)],
  }
  for (const code of languages) {
    const text = content.texts[code]
    fields[`${code}.title`] = [text?.title ?? '']
    fields[`${code}.summary`] = [text?.summary ?? '']
    fields[`${code}.description`] = [text?.description ?? '']
    fields[`${code}.questions`] = [text?.questions.join('\n') ?? '']
  }
  for (const [index, channel] of content.channels.entries()) {
    const name = `channels.${index}`
    fields[`${name}.kind`] = [channel.kind]
    fields[`${name}.url`] = [channel.url ?? '']
    fields[`${name}.contactPointId`] = [channel.contactPointId ?? '']
    fields[`${name}.hours`] = [formatOpeningHours(channel.openingHours, language)]
    for (const code of languages) fields[`${name}.instruction.${code}`] = [channel.instruction[code]]
  }
  return fields
}

/**
 * Reads the form. A draft may be incomplete; what cannot be understood at all, or is too long to keep, is a problem.
 * Channels without a kind, or marked to go, are left out.
 */
export function readDraftForm(fields: Fields): {
  content: ServiceContent
  confirmedLanguages: Language[]
  problems: Problem[]
} {
  const problems: Problem[] = []
  const texts = Object.fromEntries(
    languages.map((language) => [language, readText(fields, language, problems)]),
  ) as ServiceContent['texts']
  const content: ServiceContent = {
    formOfSupport: oneOf(formsOfSupport, one(fields, 'formOfSupport')),
    level: oneOf(levels, one(fields, 'level')),
    answerWithinDays: readDays(fields, problems),
    nextReviewOn: readDay(fields, problems),
    targetGroups: readKeys(fields, 'targetGroups'),
    topics: readKeys(fields, 'topics'),
    situations: readKeys(fields, 'situations'),
    texts,
    channels: readChannels(fields, problems),
  }
  const confirmedLanguages = languages.filter((language) => fields['confirmed']?.includes(language))
  return { content, confirmedLanguages, problems }
}

/** Keys of terms, of which there are some dozens; what is no such thing is nobody's choice. */
const readKeys = (fields: Fields, name: string) =>
  [...new Set(fields[name] ?? [])].filter((key) => /^[\w-]{1,60}$/.test(key)).slice(0, 200)

const oneOf = <Value extends string>(values: readonly Value[], given: string): Value =>
  values.find((value) => value === given) ?? values[0]!

/** Browsers send lines that end in CR LF. */
const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim()

function readText(fields: Fields, language: Language, problems: Problem[]): ServiceText | null {
  const read = (part: 'title' | 'summary' | 'description') => {
    const text = tidy(one(fields, `${language}.${part}`))
    if (text.length > longest[part]) {
      problems.push({ field: `${language}.${part}`, code: 'problem.tooLong', detail: String(longest[part]) })
    }
    return text
  }
  const text = { title: read('title'), summary: read('summary'), description: read('description') }
  const questions = tidy(one(fields, `${language}.questions`))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (questions.some((question) => question.length > longest.question)) {
    problems.push({ field: `${language}.questions`, code: 'problem.tooLong', detail: String(longest.question) })
  }
  if (questions.length > MOST_QUESTIONS) {
    problems.push({
      field: `${language}.questions`,
      code: 'problem.tooManyQuestions',
      detail: String(MOST_QUESTIONS),
    })
  }
  const isEmpty = Object.values(text).every((part) => part === '') && questions.length === 0
  return isEmpty ? null : { ...text, questions }
}

function readDays(fields: Fields, problems: Problem[]): number | null {
  const text = one(fields, 'answerWithinDays').trim()
  if (text === '') return null
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  problems.push({ field: 'answerWithinDays', code: 'problem.notANumber' })
  return null
}

function readDay(fields: Fields, problems: Problem[]): string | null {
  const text = one(fields, 'nextReviewOn').trim()
  if (text === '' || isDay(text)) return text || null
  problems.push({ field: 'nextReviewOn', code: 'problem.notADay' })
  return null
}

function readChannels(fields: Fields, problems: Problem[]): ServiceChannel[] {
  const channels: ServiceChannel[] = []
  for (let index = 0; index < countChannels(fields); index++) {
    const name = `channels.${index}`
    const kind = channelKinds.find((known): known is ChannelKind => known === one(fields, `${name}.kind`))
    if (!kind || one(fields, `${name}.remove`) !== '') continue
    channels.push(readChannel(fields, name, kind, problems))
  }
  return channels
}

function readChannel(fields: Fields, name: string, kind: ChannelKind, problems: Problem[]): ServiceChannel {
  const url = one(fields, `${name}.url`).trim()
  if (url.length > longest.url) {
    problems.push({ field: `${name}.url`, code: 'problem.tooLong', detail: String(longest.url) })
  } else if (url !== '' && !isWebAddress(url)) {
    problems.push({ field: `${name}.url`, code: 'problem.notAWebAddress' })
  } else if (looksLikePersonalAddress('web', url)) {
    problems.push({ field: `${name}.url`, code: 'problem.personalAddress' })
  }
  const instruction = { nb: '', nn: '', en: '' }
  for (const language of languages) {
    instruction[language] = tidy(one(fields, `${name}.instruction.${language}`))
    if (instruction[language].length > longest.instruction) {
      const field = `${name}.instruction.${language}`
      problems.push({ field, code: 'problem.tooLong', detail: String(longest.instruction) })
    }
  }
  const contactPointId = one(fields, `${name}.contactPointId`)
  if (contactPointId !== '' && !isUuid(contactPointId)) {
    problems.push({ field: `${name}.contactPointId`, code: 'problem.contactPointGone' })
  }
  const hours = tidy(one(fields, `${name}.hours`))
  // Too long to be anyone's week, and to be read in time.
  const read = hours.length > longest.hours ? { hours: [] } : parseOpeningHours(hours)
  if (hours.length > longest.hours)
    problems.push({ field: `${name}.hours`, code: 'problem.tooLong', detail: String(longest.hours) })
  else if ('wrongLine' in read)
    problems.push({ field: `${name}.hours`, code: 'problem.wrongHours', detail: read.wrongLine })
  return {
    kind,
    url: url || null,
    contactPointId: contactPointId || null,
    instruction,
    openingHours: 'hours' in read ? read.hours : [],
  }
}
