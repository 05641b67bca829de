import { listed } from '../evaluate/words.ts'
import type { Requirement } from './requirement.ts'

/** Requirements that cannot all hold, whatever the rest of the problem wants. */
export interface Conflict {
  /** Ids of the criteria that they are of. */
  readonly criteria: readonly string[]
  /** Ids of those whom they name; empty when they are on every group. */
  readonly persons: readonly string[]
  /** Whether it is proved; else no way was found for all, and one was found for any of them left out. */
  readonly proved: boolean
  /** Whether no conflict of the problem has fewer parts; else only that none of these parts can be left out, as far as was tried. */
  readonly smallest: boolean
  /** In English: what cannot hold, and why where that is known. */
  readonly reason: string
  /** What the reason is made of, for those who translate it; `code` names the sentence. */
  readonly values: Readonly<Record<string, string | number>>
}

export function conflictOf(parts: readonly Requirement[], proved: boolean, smallest: boolean): Conflict {
  const texts = parts.map(({ text }) => text)
  const verb = proved ? 'cannot hold' : 'were not found to hold'
  const reason =
    parts.length === 1
      ? `${texts[0]} ${proved ? 'cannot hold' : 'was not found to hold'} with these groups, sizes and locks.`
      : `${listed(texts, 'and')} ${verb} at once; without any one of them the others ${proved ? 'can' : 'do'}.`
  return {
    criteria: [...new Set(parts.map(({ criterion }) => criterion))],
    persons: [...new Set(parts.flatMap(({ persons }) => persons))],
    proved,
    smallest,
    reason,
    values: { code: proved ? 'conflict.proved' : 'conflict.likely', size: parts.length, parts: listed(texts, 'and') },
  }
}
