import { listed } from '../evaluate/words.ts'
import type { Formation } from '../problem/check-problem.ts'
import { type Conflict, madeOf } from './conflict.ts'
import type { Requirement } from './requirement.ts'

export const quoted = (formation: Formation, persons: readonly number[]) =>
  listed(
    persons.map((person) => `'${formation.cohort.participants[person]!.id}'`),
    'and',
  )

/** A proof, by requirements and the persons whom they name. */
export function proof(
  formation: Formation,
  { requirements, persons }: { readonly requirements: readonly Requirement[]; readonly persons: readonly number[] },
  {
    code,
    reason,
    values = {},
  }: { readonly code: string; readonly reason: string; readonly values?: Conflict['values'] },
): Conflict {
  const ids = persons.map((person) => formation.cohort.participants[person]!.id)
  const all = [...new Set([...requirements.flatMap((one) => one.persons), ...ids])]
  return {
    ...madeOf(requirements),
    persons: all,
    proved: true,
    smallest: false,
    reason,
    values: { code: `conflict.${code}`, persons: all.join(', '), ...values },
  }
}
