import type { Cohort } from '../model/cohort.ts'
import type { Issue } from './issue.ts'
import { limits } from './limits.ts'
import type { CheckedProblem } from './problem.ts'

// What each part of a problem may be alone is said by its form; what they may be together is said here.

/** Numbers of criteria that are beyond all use, and groups that are too many; nothing is planned before. */
export function checkNumbers(problem: CheckedProblem): Issue[] {
  const { groups, participants, criteria } = problem
  const issues = criteria.flatMap((criterion) =>
    Object.entries(criterion).flatMap(([field, value]): Issue[] => {
      if (typeof value !== 'number' || Math.abs(value) <= limits.number) return []
      const message = `It must lie between −${limits.number} and ${limits.number}.`
      return [{ place: `criteria["${criterion.id}"].${field}`, code: 'size', message }]
    }),
  )
  if ('within' in groups && groups.within !== undefined && groups.count !== undefined) {
    const { within, count } = groups
    const sections = new Set(participants.map(({ attributes }) => attributes[within])).size
    if (sections * count > limits.groups)
      issues.push(tooMuch('groups.count', `${sections * count} groups`, limits.groups))
  }
  return issues
}

/** What would be kept in memory for all people, groups and kinds together. */
export function checkExtent(problem: CheckedProblem, cohort: Cohort): Issue[] {
  const { groups, size: people } = cohort
  const issues: Issue[] = []
  let pairs = 0
  const room = groups.reduce((sum, { max }) => sum + max, 0)
  if (room > limits.cells) issues.push(tooMuch('groups', `Room for ${room} people`, limits.cells))
  for (const [name, { type }] of Object.entries(problem.attributes)) {
    if (type !== 'categorical' && type !== 'several') continue
    const kinds = new Set(problem.participants.flatMap(({ attributes }) => attributes[name] ?? [])).size
    const cells = kinds * Math.max(groups.length, type === 'several' ? people : 0)
    if (cells > limits.cells) {
      issues.push(tooMuch(`attributes.${name}`, `${kinds} kinds × ${Math.max(groups.length, people)}`, limits.cells))
    }
  }
  for (const criterion of problem.criteria) {
    const place = `criteria["${criterion.id}"]`
    if ('values' in criterion && (criterion.values?.length ?? 0) * people > limits.cells) {
      issues.push(tooMuch(`${place}.values`, `${criterion.values?.length} values × ${people} people`, limits.cells))
    }
    pairs += pairsNamedBy(criterion)
    if (pairs > limits.pairs) issues.push(tooMuch(place, `${pairs} pairs of people`, limits.pairs))
  }
  return issues
}

function pairsNamedBy(criterion: CheckedProblem['criteria'][number]): number {
  const sets = 'sets' in criterion ? criterion.sets : 'past' in criterion ? criterion.past?.flat() : undefined
  return (sets ?? []).reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
}

const tooMuch = (place: string, what: string, limit: number): Issue => ({
  place,
  code: 'size',
  message: `${what} are too many; the most is ${limit}.`,
})
