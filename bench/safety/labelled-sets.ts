import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dangerExamplesEn, dangerExamplesNb, dangerExamplesNn } from '#app/features/safety/danger-examples.ts'
import { nearMissExamplesEn, nearMissExamplesNb, nearMissExamplesNn } from '#app/features/safety/near-miss-examples.ts'
import { languages } from '#app/platform/texts/languages.ts'

export type Example = {
  text: string
  isDanger: boolean
  /** phrases: what the phrases were written from; blind: by writers who knew neither; ordinary: the services' questions */
  from: 'phrases' | 'blind' | 'ordinary'
  /** who wrote a blind set: A to G */
  writer?: string
}

const LABELLED = join(import.meta.dirname, '../search/labelled')
const SERVICES = join(import.meta.dirname, '../../db/seed/services')

/** All that is labelled but the held-out part, which only `search:evaluate --aggregate` may read. */
export function readExamples(): Example[] {
  const tuning = labelled('tuning')
  return [
    ...asExamples('phrases', true, [dangerExamplesNb, dangerExamplesNn, dangerExamplesEn].flatMap(linesOf)),
    ...asExamples('phrases', true, textsOf(tuning.filter(({ kind }) => kind === 'safety'))),
    ...asExamples('phrases', true, textsOf(labelled('danger-second'))),
    ...asExamples('phrases', false, [nearMissExamplesNb, nearMissExamplesNn, nearMissExamplesEn].flatMap(linesOf)),
    ...asExamples('phrases', false, textsOf(labelled('near-misses-tuning'))),
    ...asExamples('phrases', false, textsOf(labelled('near-misses-second'))),
    ...asBlind(true, [...labelled('danger-third'), ...labelled('danger-training')]),
    ...asBlind(false, [...labelled('near-misses-third'), ...labelled('near-misses-training')]),
    ...asExamples('ordinary', false, textsOf(tuning.filter(({ kind }) => kind !== 'safety'))),
    ...asExamples('ordinary', false, readQuestions()),
  ]
}

const asExamples = (from: Example['from'], isDanger: boolean, texts: string[]): Example[] =>
  texts.map((text) => ({ text, isDanger, from }))

const asBlind = (isDanger: boolean, lines: Line[]): Example[] =>
  lines.map(({ id, text }) => ({ text, isDanger, from: 'blind', writer: /^[ABDEFG]/.exec(id)?.[0] ?? 'C' }))

type Line = { id: string; text: string; kind?: string }
const linesOf = (text: string) => text.trim().split('\n')
const textsOf = (lines: { text: string }[]) => lines.map(({ text }) => text)

const labelled = (name: string): Line[] =>
  linesOf(readFileSync(join(LABELLED, `${name}.jsonl`), 'utf8')).map((line) => JSON.parse(line))

const readQuestions = () =>
  readdirSync(SERVICES)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(SERVICES, file), 'utf8')))
    .flatMap((service) => languages.flatMap((language): string[] => service[language].questions))
