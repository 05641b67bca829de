import { allHours, commonHours, type Hours, ordinaryWeek } from '#app/features/groups/asking/week.ts'
import type { FirstYear } from './first-years.ts'

const SIZE = 5
const LARGEST = 6

export interface FirstYearGroup {
  members: FirstYear[]
  /** Hours in which all who answered can meet. */
  hours: Hours
}

/** Groups of five and six within a campus: each takes, one by one, whoever leaves it the most common hours. */
export function groupFirstYears(students: readonly FirstYear[]): FirstYearGroup[] {
  return [...new Set(students.map(({ campus }) => campus))].flatMap((campus) => {
    const there = students.filter((student) => student.campus === campus)
    const left = there.filter(({ isLate }) => !isLate)
    const groups = Array.from({ length: Math.floor(left.length / SIZE) }, () => {
      const group: FirstYearGroup = { members: [], hours: allHours(ordinaryWeek) }
      while (group.members.length < SIZE)
        add(
          group,
          left.splice(
            bestOf(left, (one) => worthOf(group, one)),
            1,
          )[0]!,
        )
      return group
    })
    for (const student of [...left, ...there.filter(({ isLate }) => isLate)]) {
      const open = groups.filter(({ members }) => members.length < LARGEST)
      add(open[bestOf(open, (group) => worthOf(group, student))]!, student)
    }
    return groups
  })
}

const hoursOf = ({ answers }: FirstYear) => answers?.availability ?? allHours(ordinaryWeek)
const together = (group: FirstYearGroup, one: FirstYear) => commonHours(ordinaryWeek, [group.hours, hoursOf(one)])

/** Common hours, and a little for the same ambition. */
const worthOf = (group: FirstYearGroup, one: FirstYear) =>
  together(group, one).replaceAll('0', '').length +
  group.members.filter(({ answers }) => answers && answers.ambition === one.answers?.ambition).length

function add(group: FirstYearGroup, one: FirstYear) {
  group.hours = together(group, one)
  group.members.push(one)
}

function bestOf<One>(list: readonly One[], worth: (one: One) => number) {
  const worths = list.map(worth)
  return worths.indexOf(Math.max(...worths))
}
