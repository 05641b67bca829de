import { csvText, spreadsheetCsv } from './csv-text.ts'
import { codeOf, type PublishedGroups, titlesApart } from './published-groups.ts'

/** Where groups can go. Columns and their order are each system's own; see docs/groups.md. */
export const exportFormats = [
  'blackboardGroups',
  'blackboardMembers',
  'canvas',
  'moodleGroups',
  'moodleMembers',
  'csv',
  'excel',
] as const
export type ExportFormat = (typeof exportFormats)[number]
export type TextFormat = Exclude<ExportFormat, 'excel'>

function everyMember({ groups }: PublishedGroups) {
  const apart = titlesApart(groups)
  return groups.flatMap((group) => group.members.map((member) => ({ group, member, apart: apart.get(group)! })))
}

/** Blackboard Ultra creates groups by one file, and fills them by another; the code ties the two together. */
const blackboardGroups = (published: PublishedGroups) =>
  csvText([
    ['Group Code', 'Title', 'Description', 'Group Set', 'Self Enroll'],
    ...published.groups.map((group) => [codeOf(group), group.title, '', published.cohort, 'N']),
  ])

const blackboardMembers = (published: PublishedGroups) =>
  csvText([
    ['Group Code', 'User Name'],
    ...everyMember(published).map(({ group, member }) => [codeOf(group), member.key]),
  ])

/** Canvas makes the groups that it does not have by their names. */
const canvas = (published: PublishedGroups) =>
  csvText([['login_id', 'group_name'], ...everyMember(published).map(({ member, apart }) => [member.key, apart])])

const moodleGroups = (published: PublishedGroups) =>
  csvText([
    ['groupname', 'groupidnumber', 'groupingname'],
    ...[...titlesApart(published.groups)].map(([group, title]) => [title, codeOf(group), published.cohort]),
  ])

/** Moodle puts known users into groups of a course when users are uploaded. */
const moodleMembers = (published: PublishedGroups, course: string) =>
  csvText([
    ['username', 'course1', 'group1'],
    ...everyMember(published).map(({ member, apart }) => [member.key.toLowerCase(), course, apart]),
  ])

const csv = (published: PublishedGroups, _: string, heads: readonly string[]) =>
  spreadsheetCsv([heads, ...tableRows(published)])

/** A row for each student: group, name, user name, address, and the group's learning assistant. */
export const tableRows = (published: PublishedGroups) =>
  everyMember(published).map(({ group, member }) => [
    group.title,
    member.name,
    member.key,
    member.email ?? '',
    group.assistant ?? '',
  ])

const writers: Record<TextFormat, (published: PublishedGroups, course: string, heads: readonly string[]) => string> = {
  blackboardGroups: blackboardGroups,
  blackboardMembers: blackboardMembers,
  canvas,
  moodleGroups: moodleGroups,
  moodleMembers: moodleMembers,
  csv,
}

/**
 * The groups as a file for one system.
 *
 * @param course the short name of the course in Moodle
 * @param heads of the columns of a file for people, in the reader's language
 */
export const writeExport = (format: TextFormat, published: PublishedGroups, course: string, heads: readonly string[]) =>
  writers[format](published, course, heads)
