import type { CleanTable } from './clean-table.ts'
import { changesOf, differenceOf, type RosterChange } from './roster-difference.ts'
import type { RosterImport } from './roster-import.queries.server.ts'
import { previewRoster, type RosterStudent, type RowProblem } from './roster-preview.ts'
import { ROWS_A_PAGE } from './student.ts'

export interface Review {
  fileName: string | null
  columns: CleanTable['columns']
  forbidden: readonly string[]
  /** The line of the header. */
  header: number
  /** Of the cohort, when this was shown. */
  version: number
  /** Headers of columns that are not used. */
  unknown: readonly string[]
  /** People with a protected address. */
  leftOut: number
  /** The first of them, when there are many. */
  problems: readonly RowProblem[]
  counts: Record<'students' | 'joined' | 'changed' | 'left' | 'same' | 'problems', number>
  /** One page of them. */
  changes: readonly RosterChange[]
  page: number
}

/** A review as it is sent to the page: of long lists a part. */
export function reviewOf(
  { fileName, content }: RosterImport,
  present: readonly RosterStudent[],
  { version, page }: Pick<Review, 'version' | 'page'>,
): Review {
  const { students, problems, unknown, leftOut } = previewRoster(content)
  const difference = differenceOf(present, students)
  const { joined, changed, left, same } = difference
  return {
    fileName,
    columns: content.columns,
    forbidden: content.forbidden,
    header: content.header,
    version,
    unknown,
    leftOut,
    problems: problems.slice(0, ROWS_A_PAGE),
    counts: {
      students: students.length,
      joined: joined.length,
      changed: changed.length,
      left: left.length,
      same,
      problems: problems.length,
    },
    changes: changesOf(difference).slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE),
    page,
  }
}
