import type { Row, RowsProblem } from '#app/platform/spreadsheet/rows.ts'

/** What a file or a paste holds, before anybody says what its columns are. */
export interface RosterTable {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** The line of the header; titles may stand above it. */
  readonly header: number
  /** The sheet that was read, of a workbook with several. */
  readonly sheet: string | null
}

/** Why a file or a paste cannot be used at all. */
export type TableProblem = RowsProblem | 'noRows' | 'cellTooLong' | 'tooManyRows' | 'tooManyColumns'

export interface TableRefusal {
  readonly code: `groups.roster.refused.${TableProblem}`
  /** Where, as far as that is known. */
  readonly line: number | null
}

export type TableRead = { ok: true; table: RosterTable } | { ok: false; refusal: TableRefusal }

/** What a roster may hold: the largest courses have some two thousand students. */
export const most = { rows: 5000, columns: 60, cell: 500 } as const
