import { LONGEST_GROUP_NAME, type WantedPlace } from './draft-table.ts'

const NOWHERE = '-'
const MADE = '+'

/** What is wanted of a student as a field of a form carries it, from the page that shows it to the one that does it. */
export const fieldOfWanted = ({ student, before, to }: WantedPlace) =>
  [student, before ?? NOWHERE, 'make' in to ? `${MADE}${to.make}` : (to.group ?? NOWHERE)].join(' ')

/** @returns undefined when it is no such field */
export function readWanted(field: string): WantedPlace | undefined {
  const [, student, before, to] = /^(\S+) (\S+) (.+)$/.exec(field) ?? []
  if (!student || !before || !to || to.length > LONGEST_GROUP_NAME + 1) return undefined
  const group = (id: string) => (id === NOWHERE ? null : id)
  return { student, before: group(before), to: to.startsWith(MADE) ? { make: to.slice(1) } : { group: group(to) } }
}
