import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Passage } from '#app/features/catalogue/search/index-rows.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'

export interface DemoService {
  key: string
  /** Name of the accountable unit in bokmål, as labelled requests give it. */
  unit: string
  passages: Passage[]
}

interface SeedText {
  title: string
  summary: string
  description: string
  questions: string[]
}
interface SeedService extends Record<Language, SeedText> {
  id: string
  targetGroups: string[]
  topics: string[]
  situations: string[]
}
interface SeedTerm extends Record<Language, { label: string; summary: string }> {
  kind: 'target_group' | 'topic' | 'situation'
  key: string
}

const SEED = join(import.meta.dirname, '../../db/seed')
const read = <T>(file: string): T => JSON.parse(readFileSync(join(SEED, file), 'utf8'))

/** The demonstration's services as the database would give them to the index, without a database. */
export function readDemoServices(): DemoService[] {
  const units = new Map(read<{ id: string; unit: string }[]>('service-facts.json').map(({ id, unit }) => [id, unit]))
  const terms = read<SeedTerm[]>('vocabulary.json')
  return readdirSync(join(SEED, 'services'))
    .sort()
    .map((file) => read<SeedService>(`services/${file}`))
    .map((service) => ({ key: service.id, unit: units.get(service.id) ?? '', passages: passagesOf(service, terms) }))
}

export const readDemoSynonyms = () =>
  read<{ words: string[] }[]>('synonyms.json').map(({ words }, index) => ({ number: index + 1, words }))

function passagesOf(service: SeedService, terms: readonly SeedTerm[]): Passage[] {
  const keys = new Set([
    ...service.targetGroups.map((key) => `target_group ${key}`),
    ...service.topics.map((key) => `topic ${key}`),
    ...service.situations.map((key) => `situation ${key}`),
  ])
  return languages.flatMap((language): Passage[] => {
    const text = service[language]
    return [
      { field: 'title', language, position: 0, text: text.title },
      { field: 'summary', language, position: 0, text: text.summary },
      { field: 'description', language, position: 0, text: text.description },
      ...text.questions.map(
        (question, position): Passage => ({ field: 'question', language, position, text: question }),
      ),
      ...terms
        .filter(({ kind, key }) => keys.has(`${kind} ${key}`))
        .map((term, position): Passage => ({ field: term.kind, language, position, text: term[language].label })),
    ]
  })
}
