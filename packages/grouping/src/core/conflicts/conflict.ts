import { listed } from '../evaluate/words.ts'
import type { Requirement } from './requirement.ts'

/** Requirements that cannot all hold, whatever the rest of the problem wants. */
export interface Conflict {
  /** Ids of the criteria that they are of. */
  readonly criteria: readonly string[]
  /** Ids of those whom they name; empty when they are on every group. */
  readonly persons: readonly string[]
  /** Each requirement by itself: the criterion that it is of, and whom of its persons it is about (none: all). */
  readonly parts: readonly ConflictPart[]
  /** Whether it is proved; else no way was found for all, and one was found for any of them left out. */
  readonly proved: boolean
  /** Whether no conflict of the problem has fewer parts; else only that none of these parts can be left out, as far as was tried. */
  readonly smallest: boolean
  /** In English: what cannot hold, and why where that is known. */
  readonly reason: string
  /** With the parts, what the reason is made of, for those who translate it; `code` names the sentence. */
  readonly values: Readonly<Record<string, string | number>>
}

export interface ConflictPart {
  readonly criterion: string
  readonly persons: readonly string[]
}

/** What is known of a conflict: whether it is proved, whether none has fewer parts, and whether none can be left out. */
export interface Known {
  readonly isProved: boolean
  readonly isSmallest: boolean
  readonly isIrreducible: boolean
}

export function conflictOf(parts: readonly Requirement[], { isProved, isSmallest, isIrreducible }: Known): Conflict {
  const texts = parts.map(({ text }) => text)
  const code = `conflict.${isProved ? 'proved' : 'likely'}${isIrreducible ? '' : '.cut-short'}`
  return {
    ...madeOf(parts),
    proved: isProved,
    smallest: isSmallest,
    reason: sentence(texts, isProved, isIrreducible),
    values: { code, size: parts.length },
  }
}

/** That the budget was spent before it was known whether some requirements can hold. */
export function undecided(parts: readonly Requirement[]): Conflict {
  const texts = listed(
    parts.map(({ text }) => text),
    'and',
  )
  return {
    ...madeOf(parts),
    proved: false,
    smallest: false,
    reason: `Whether ${texts} can hold at once was not found out in the time there was.`,
    values: { code: 'conflict.undecided', size: parts.length },
  }
}

/** What conflicts are made of, by their requirements. */
export const madeOf = (parts: readonly Requirement[]) => ({
  criteria: [...new Set(parts.map(({ criterion }) => criterion))],
  persons: [...new Set(parts.flatMap(({ persons }) => persons))],
  parts: parts.map(({ criterion, persons }) => ({ criterion, persons })),
})

function sentence(texts: readonly string[], isProved: boolean, isIrreducible: boolean): string {
  if (texts.length === 1) {
    return `${texts[0]} ${isProved ? 'cannot hold' : 'was not found to hold'} with these groups, sizes and locks.`
  }
  const conflict = `${listed(texts, 'and')} ${isProved ? 'cannot hold' : 'were not found to hold'} at once`
  if (!isIrreducible) return `${conflict}; which of them could stay was not found out in the time there was.`
  return `${conflict}; without any one of them the others ${isProved ? 'can' : 'do'}.`
}
