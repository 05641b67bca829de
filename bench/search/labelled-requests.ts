import { readFileSync } from 'node:fs'
import type { Language } from '#app/platform/texts/languages.ts'

/** A line of a labelled set. */
export interface LabelledRequest {
  id: string
  text: string
  lang: Language
  audience: string
  kind: 'one_unit' | 'two_units' | 'two_services' | 'out_of_scope' | 'safety'
  /** Names of units in bokmål; `INGEN` where none answers. */
  unit: string[]
  /** Keys of services; `external-…` where none answers. */
  service: string[]
  also_acceptable: string[]
  /** The same need in bokmål and nynorsk bears the same mark. */
  pair?: string
}

export const readLabelled = (file: string): LabelledRequest[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

export const asksForService = ({ kind }: LabelledRequest) => kind !== 'out_of_scope' && kind !== 'safety'
