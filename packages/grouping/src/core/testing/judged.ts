import { evaluate } from '../evaluate/evaluate.ts'
import type { Problem } from '../problem/problem.ts'

type Attributes = NonNullable<Problem['participants'][number]['attributes']>
type Written = NonNullable<Problem['criteria']>[number]
type Fields = Written extends infer One ? (One extends unknown ? Omit<One, 'id'> : never) : never

const attributes: Problem['attributes'] = {
  n: { type: 'numeric' },
  m: { type: 'numeric' },
  level: { type: 'ordinal', levels: ['low', 'middle', 'high'] },
  kind: { type: 'categorical' },
  set: { type: 'several' },
  ids: { type: 'ids' },
  free: { type: 'availability', days: 2, slotsPerDay: 4, hoursPerSlot: 0.5 },
}

/**
 * What a requirement says of people a, b, c … who stand in groups g1, g2 …
 *
 * @param groups of each group the attributes of its people
 * @param properties attributes of each group
 */
export function judged(
  fields: Fields,
  groups: readonly (readonly Attributes[])[],
  properties: readonly Attributes[] = [],
) {
  const ids = groups.flat().map((_, index) => 'abcdefghij'[index]!)
  let next = 0
  const formed = groups.map((group, index) => ({ id: `g${index + 1}`, participants: group.map(() => ids[next++]!) }))
  const problem: Problem = {
    attributes,
    participants: groups.flat().map((own, index) => ({ id: ids[index]!, attributes: own })),
    groups: { named: formed.map(({ id }, index) => ({ id, max: 10, attributes: properties[index] ?? {} })) },
    criteria: [{ ...fields, id: 'it', required: true } as Written],
  }
  const report = evaluate(problem, formed)
  const { score, breaches } = report.criteria[0]!
  return {
    score,
    groups: report.groups.map(({ criteria }) => criteria[0]),
    persons: report.persons.map(({ criteria }) => criteria[0]),
    breaches: breaches.map(({ unit, amount }) => [unit, amount]),
    reasons: breaches.map(({ reason }) => reason),
    on: breaches.map(({ persons }) => persons.join('')),
  }
}

export const kind = (value: string | null) => ({ kind: value })
export const n = (value: number | null) => ({ n: value })
export const set = (...values: string[]) => ({ set: values })
export const ids = (...values: string[]) => ({ ids: values })
