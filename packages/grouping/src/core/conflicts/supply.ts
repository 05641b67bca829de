import type { Criterion } from '../criteria/catalogue.ts'
import type { Cohort } from '../model/cohort.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { Conflict } from './conflict.ts'

/**
 * Requirements that the cohort as a whole cannot fulfil: of what they count there is too little for groups that must
 * have some members, or too much for all groups.
 */
export function supplyConflicts({ problem, cohort }: Formation): Conflict[] {
  const filled = cohort.groups.filter(({ min }) => min > 0).length
  return problem.criteria.flatMap((criterion) => {
    if (!criterion.required || criterion.scope !== 'group') return []
    return faultsOf(criterion, cohort, filled).map(
      ({ code, reason, values }): Conflict => ({
        criteria: [criterion.id],
        parts: [{ criterion: criterion.id, persons: [] }],
        persons: [],
        proved: true,
        smallest: true,
        reason: `'${criterion.id}' (${criterion.kind}) ${reason}.`,
        values: { code: `conflict.${code}`, ...values },
      }),
    )
  })
}

interface Fault {
  readonly code: 'few' | 'many'
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
}

/** @param filled how many groups must have members */
function faultsOf(criterion: Criterion, cohort: Cohort, filled: number): Fault[] {
  const groups = cohort.groups.length
  switch (criterion.kind) {
    case 'count': {
      const { atLeast = 0, atMost = cohort.size } = criterion
      const have = countWith(cohort, qualityOf(criterion, cohort))
      const most = cohort.groups.reduce((sum, { max }) => sum + Math.min(max, atMost), 0)
      return [...few(atLeast * filled, have, 'people with the quality'), ...many(most, have, 'people with the quality')]
    }
    case 'cover':
      return criterion.values.flatMap((value) => {
        const have = countWith(cohort, (person) => cohort.values(person, criterion.attribute).includes(value))
        return few(criterion.each * filled, have, `people with '${value}'`)
      })
    case 'not-alone': {
      const have = countWith(cohort, qualityOf(criterion, cohort))
      return have === 0 ? [] : few(criterion.atLeast, have, 'people with the quality')
    }
    case 'capacity': {
      const { limit, property, attribute } = criterion
      if (limit === undefined || property !== undefined) return []
      const loads = attribute === undefined ? new Float64Array(cohort.size).fill(1) : cohort.numbers(attribute)
      const load = loads.reduce((sum, own) => sum + (Number.isNaN(own) ? 0 : own), 0)
      return many(limit * groups, load, 'in all')
    }
    default:
      return []
  }
}

function few(needed: number, have: number, what: string): Fault[] {
  if (have >= needed) return []
  return [{ code: 'few', reason: `needs ${needed} ${what}, and there are ${have}`, values: { needed, have, what } }]
}

function many(most: number, have: number, what: string): Fault[] {
  if (have <= most + 1e-9) return []
  return [{ code: 'many', reason: `has room for ${most} ${what}, and there are ${have}`, values: { most, have, what } }]
}

function countWith(cohort: Cohort, has: (person: number) => boolean): number {
  return cohort.participants.reduce((count, _, person) => count + (has(person) ? 1 : 0), 0)
}

/** Who has the quality that a criterion counts; nobody who did not answer. */
function qualityOf(
  criterion: Extract<Criterion, { kind: 'count' | 'not-alone' }>,
  cohort: Cohort,
): (person: number) => boolean {
  const { attribute, values = [] } = criterion
  if (criterion.kind === 'count' && cohort.attributes[attribute]!.type === 'numeric') {
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = criterion
    return (person) => {
      const number = cohort.value(person, attribute)
      return typeof number === 'number' && number >= from && number <= to
    }
  }
  return (person) => cohort.values(person, attribute).some((value) => values.includes(value))
}
