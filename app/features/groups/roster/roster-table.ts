/** What a file or a paste holds, before anybody says what its columns are. */
export interface RosterTable {
  readonly columns: readonly string[]
  readonly rows: readonly RosterRow[]
}

export interface RosterRow {
  /** Where it begins in the text, from 1. */
  readonly line: number
  /** As many as there are columns, without space around. */
  readonly cells: readonly string[]
}

/** Why a file or a paste cannot be used at all. */
export const tableRefusals = [
  'groups.roster.refused.empty',
  'groups.roster.refused.noRows',
  'groups.roster.refused.tooLarge',
  'groups.roster.refused.cellTooLong',
  'groups.roster.refused.tooManyRows',
  'groups.roster.refused.tooManyColumns',
  'groups.roster.refused.binary',
  'groups.roster.refused.quote',
] as const

export interface TableRefusal {
  readonly code: (typeof tableRefusals)[number]
  /** Where, as far as that is known. */
  readonly line: number | null
}

export type TableRead = { ok: true; table: RosterTable } | { ok: false; refusal: TableRefusal }

/** What a roster may hold: the largest courses have some two thousand students. */
export const most = { bytes: 2_000_000, rows: 5000, columns: 60, cell: 500 } as const
