import type { DraftGroup } from './draft.ts'
import type { DraftConflict, MadeChange } from './draft-change.ts'
import type { DraftWorth } from './judge-draft.ts'

/** A draft as its page shows it. */
export interface DraftView extends DraftStanding {
  groups: readonly DraftGroup[]
  students: readonly DraftStudent[]
  /** The smallest and largest group that was asked for. */
  sizes: { min: number; max: number }
  publishedVersion: number
}

export interface DraftStudent {
  id: string
  name: string
  group: string | null
  locked: boolean
}

/** What each change makes anew. */
export interface DraftStanding {
  version: number
  worth: DraftWorth
  canUndo: boolean
  canRedo: boolean
  /** The newest first. */
  changes: readonly Omit<MadeChange, 'byId'>[]
}

/** What has happened since a version. */
export interface DraftUpdate extends DraftStanding {
  /** Where those are who were moved or locked since. */
  moved: readonly Omit<DraftStudent, 'name'>[]
  /** Null where none were made or taken away. */
  groups: readonly DraftGroup[] | null
}

/** What a command gives to a page that stays. */
export interface CommandAnswer {
  /** Null when there is no draft any more. */
  update: DraftUpdate | null
  conflicts: readonly DraftConflict[]
  /** A text key. */
  refusal: string | null
}

/** So many changes are told of. */
export const MOST_TOLD = 20
