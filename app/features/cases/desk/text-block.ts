import type { Language } from '#app/platform/texts/languages.ts'

/** A ready-made passage of a unit, or of all units, in the languages in which it has been written. */
export interface TextBlock {
  id: string
  unitId: string | null
  unit: string | null
  version: number
  texts: Partial<Record<Language, { title: string; body: string }>>
}

export const variables = ['asker', 'reference', 'unit', 'handler'] as const
export type Variable = (typeof variables)[number]

export const LONGEST_TITLE = 100
export const LONGEST_BLOCK = 5_000

export type TextBlockRefusal =
  | 'textBlock.notFound'
  | 'textBlock.notYours'
  | 'textBlock.changedSince'
  | 'textBlock.empty'
  | 'textBlock.half'
  | 'textBlock.tooLong'
  | 'textBlock.unknownVariable'

const VARIABLE = /\{\{([^{}]*)\}\}/g

/** Words in double braces that stand for nothing. */
const unknownVariables = (body: string): string[] =>
  [...body.matchAll(VARIABLE)]
    .map(([, name = '']) => name.trim())
    .filter((name) => !variables.includes(name as Variable))

/** Why the texts cannot be kept, or null when they can. */
export function refusalOfTexts(texts: TextBlock['texts']): TextBlockRefusal | null {
  const written = Object.values(texts)
  if (written.length === 0) return 'textBlock.empty'
  if (written.some(({ title, body }) => title.trim() === '' || body.trim() === '')) return 'textBlock.half'
  if (written.some(({ title, body }) => title.length > LONGEST_TITLE || body.length > LONGEST_BLOCK))
    return 'textBlock.tooLong'
  return written.some(({ body }) => unknownVariables(body).length > 0) ? 'textBlock.unknownVariable' : null
}

/** A passage with its variables filled in; one without a value disappears with the space before it. */
export const fillIn = (body: string, values: Readonly<Record<Variable, string>>) =>
  body.replace(/[^\S\n]?\{\{([^{}]*)\}\}/g, (whole, name: string) => {
    const value = values[name.trim() as Variable]
    if (value === undefined) return whole
    return value === '' ? '' : whole.startsWith('{') ? value : `${whole[0]}${value}`
  })
