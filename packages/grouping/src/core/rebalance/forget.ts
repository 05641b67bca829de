import type { Criterion } from '../criteria/catalogue.ts'
import type { CheckedProblem } from '../problem/problem.ts'

/** The problem without any mention of people who are no longer part of it. */
export function withoutPeople(problem: CheckedProblem, gone: ReadonlySet<string>): CheckedProblem {
  const naming = Object.keys(problem.attributes).filter((name) => problem.attributes[name]!.type === 'ids')
  const participants = problem.participants.map((one) => {
    const attributes = { ...one.attributes }
    for (const name of naming) {
      const ids = attributes[name]
      if (Array.isArray(ids)) attributes[name] = ids.filter((id) => !gone.has(id))
    }
    return { ...one, attributes }
  })
  return { ...problem, participants, criteria: problem.criteria.map((criterion) => forget(criterion, gone)) }
}

function forget(criterion: Criterion, gone: ReadonlySet<string>): Criterion {
  const staying = (set: readonly string[]) => set.filter((id) => !gone.has(id))
  if ((criterion.kind === 'together' || criterion.kind === 'apart') && criterion.sets) {
    return { ...criterion, sets: criterion.sets.map(staying).filter(({ length }) => length > 1) }
  }
  if (criterion.kind === 'new-people' && criterion.past) {
    return { ...criterion, past: criterion.past.map((round) => round.map(staying)) }
  }
  return criterion
}
