import type { Row } from '#app/platform/spreadsheet/rows.ts'
import { guessColumns } from '../../roster/roster-columns.ts'
import type { Draft, DraftGroup } from '../draft.ts'

/** A student as a table names them: `key` is what the roster calls them by. */
export interface ListedStudent {
  id: string
  name: string
  key: string
}

/** Words of the columns, in their order, and what a group without a name is called. */
export interface TableWords {
  group: string
  name: string
  key: string
  before: string
  none: string
  titleOf: (number: number) => string
}

/** What a table wants of one student; groups are ids, names of groups that are to be made, or null for no group. */
export interface WantedPlace {
  student: string
  /** Where the student was when the table was made, as far as it tells. */
  before: string | null
  to: { group: string | null } | { make: string }
}

/** Something in a line that cannot be used. The line is left out of what is wanted. */
export interface LineProblem {
  line: number
  code: 'unknownStudent' | 'twice' | 'longName'
  /** What stood there. */
  text: string
}

export type TableReading =
  | { ok: true; wanted: WantedPlace[]; problems: LineProblem[]; missing: string[] }
  | { ok: false; refusal: 'groups.table.noHeader' }

/** Of a group that a table makes. */
export const LONGEST_GROUP_NAME = 60

/**
 * The draft as a table to be changed elsewhere: group, name, key, and the group again as it was, so that what others have
 * moved meanwhile can be told from what the table moves.
 */
export function tableOfDraft(draft: Draft, students: readonly ListedStudent[], words: TableWords): string[][] {
  const titles = titlesOf(draft.groups, words)
  const order = new Map(draft.groups.map(({ id }, index) => [id, index]))
  const placeOf = (id: string) => draft.placeOf.get(id)?.group ?? null
  const orderOf = ({ id }: ListedStudent) => order.get(placeOf(id) ?? '') ?? Number.POSITIVE_INFINITY
  const rows = students
    .filter(({ id }) => draft.placeOf.has(id))
    .sort((one, other) => orderOf(one) - orderOf(other))
    .map(({ id, name, key }) => {
      const title = titles.get(placeOf(id) ?? '') ?? words.none
      return [title, name, key, title]
    })
  return [[words.group, words.name, words.key, words.before], ...rows]
}

/** What groups are called in a table: their names where these tell them apart, else with their numbers. */
export function titlesOf(groups: readonly DraftGroup[], { titleOf }: Pick<TableWords, 'titleOf'>): Map<string, string> {
  const plain = (group: DraftGroup) => group.name || titleOf(group.number)
  const uses = new Map<string, number>()
  for (const group of groups) uses.set(letters(plain(group)), (uses.get(letters(plain(group))) ?? 0) + 1)
  return new Map(
    groups.map((group) => {
      const title = plain(group)
      return [group.id, uses.get(letters(title)) === 1 ? title : `${title} (${titleOf(group.number)})`]
    }),
  )
}

/**
 * Reads a table that was made by `tableOfDraft` and changed elsewhere: lines in any order, columns in any order, more
 * columns or none of those that only people need.
 *
 * @param languages the words of all languages: a table may be read in another language than it was written in
 */
export function readDraftTable(
  rows: readonly Row[],
  draft: Draft,
  students: readonly ListedStudent[],
  languages: readonly TableWords[],
): TableReading {
  const heads = headsIn(rows, languages)
  if (!heads) return { ok: false, refusal: 'groups.table.noHeader' }
  const byKey = new Map(students.filter(({ id }) => draft.placeOf.has(id)).map(({ id, key }) => [letters(key), id]))
  const groupOf = groupFinder(draft.groups, languages)
  const lines = rows.slice(heads.at + 1).map(({ line, cells }) => ({
    line,
    key: cells[heads.key] ?? '',
    student: byKey.get(letters(cells[heads.key] ?? '')),
    group: cells[heads.group] ?? '',
    before: heads.before === null ? null : (cells[heads.before] ?? ''),
  }))
  const times = new Map<string, number>()
  for (const { student } of lines) if (student) times.set(student, (times.get(student) ?? 0) + 1)
  const wanted: WantedPlace[] = []
  const problems: LineProblem[] = []
  for (const { line, key, student, group, before } of lines) {
    if (!student) problems.push({ line, code: 'unknownStudent', text: key })
    else if (times.get(student)! > 1) problems.push({ line, code: 'twice', text: key })
    else if (group.length > LONGEST_GROUP_NAME) problems.push({ line, code: 'longName', text: group })
    else {
      const was = before === null ? undefined : groupOf(before)
      const now = draft.placeOf.get(student)!.group
      const to = groupOf(group)
      wanted.push({
        student,
        before: was === undefined ? now : was,
        to: to === undefined ? { make: group } : { group: to },
      })
    }
  }
  const missing = [...byKey.values()].filter((id) => !times.has(id))
  return { ok: true, wanted, problems, missing }
}

interface Heads {
  /** The index of the header among the rows. */
  at: number
  group: number
  key: number
  before: number | null
}

/** The first line that names both the group and who it is about. */
function headsIn(rows: readonly Row[], languages: readonly TableWords[]): Heads | null {
  const isHead = (use: 'group' | 'before') => (cell: string) =>
    languages.some((words) => letters(words[use]) === letters(cell))
  for (const [at, { cells }] of rows.entries()) {
    const group = cells.findIndex(isHead('group'))
    const key = guessColumns(cells).indexOf('key')
    const before = cells.findIndex(isHead('before'))
    if (group >= 0 && key >= 0) return { at, group, key, before: before < 0 ? null : before }
  }
  return null
}

/** A group by what it is called in any language, or by its number; null for none, undefined for one that is not there. */
function groupFinder(groups: readonly DraftGroup[], languages: readonly TableWords[]) {
  const ids = new Map<string, string | null>([['', null]])
  for (const { number, id } of groups) ids.set(String(number), id)
  for (const words of languages) {
    ids.set(letters(words.none), null)
    for (const { number, id } of groups) ids.set(letters(words.titleOf(number)), id)
    for (const [id, title] of titlesOf(groups, words)) ids.set(letters(title), id)
  }
  return (cell: string) => ids.get(letters(cell))
}

const letters = (text: string) => text.normalize('NFC').trim().toLowerCase()
