import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { Issue } from '../problem/issue.ts'
import { checkAttribute } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { PlacementCriterion } from './placement-criterion.ts'

export const groupPreferenceSpec = z
  .strictObject({
    kind: z.literal('group-preference'),
    ...commonFields,
    attribute: z
      .string()
      .describe('Several-valued: ids of groups (names of sections, when it looks at these), best first.'),
  })
  .describe(
    'People are in the groups that they prefer. Concerns those who named any. Of k named groups the first gives 1, ' +
      'and each next 1/k less; a group not named gives 0. One named twice counts where it first stands. Breach: ' +
      'people in groups that they did not name.',
  )
type GroupPreferenceSpec = z.output<typeof groupPreferenceSpec>

export const groupPreference: CriterionKind<GroupPreferenceSpec> = {
  check(spec, cohort) {
    const issues = checkAttribute(spec.id, spec.attribute, ['several'], cohort)
    return issues.length > 0 ? issues : checkNames(spec, cohort)
  },
  compile: (spec, cohort, partition) => new GroupPreference(preferences(spec, cohort), cohort, partition),
}

function checkNames({ id, attribute, scope }: GroupPreferenceSpec, cohort: Cohort): Issue[] {
  const known = new Set(scope === 'section' ? cohort.sections : cohort.groupById.keys())
  return cohort.participants.flatMap((participant, person) =>
    cohort.values(person, attribute).flatMap((value): Issue[] => {
      if (known.has(value)) return []
      const place = `participants["${participant.id}"].attributes.${attribute}`
      const message = `'${value}' is no ${scope}, and criterion '${id}' prefers ${scope}s by it.`
      return [{ place, code: 'criterion.values', message, values: { criterion: id, value } }]
    }),
  )
}

/** The units that each person prefers, best first. */
function preferences({ attribute, scope }: GroupPreferenceSpec, cohort: Cohort): number[][] {
  // Unit 0 of sections is of the groups that have none.
  const unitByName =
    scope === 'section' ? new Map(cohort.sections.map((name, section) => [name, section + 1])) : cohort.groupById
  return cohort.participants.map((_, person) => [
    ...new Set(cohort.values(person, attribute).map((name) => unitByName.get(name)!)),
  ])
}

class GroupPreference extends PlacementCriterion {
  /** Preferences of person i are `#units[start[i]]` to `#units[start[i + 1] − 1]`. */
  readonly #start: Int32Array
  readonly #units: Int32Array

  constructor(preferences: readonly (readonly number[])[], cohort: Cohort, partition: Partition) {
    super(
      Uint8Array.from(preferences, ({ length }) => (length > 0 ? 1 : 0)),
      cohort,
      partition,
    )
    this.#start = new Int32Array(cohort.size + 1)
    preferences.forEach(({ length }, person) => {
      this.#start[person + 1] = this.#start[person]! + length
    })
    this.#units = Int32Array.from(preferences.flat())
  }

  protected fit(person: number, unit: number): number {
    const first = this.#start[person]!
    const end = this.#start[person + 1]!
    for (let k = first; k < end; k++) if (this.#units[k] === unit) return 1 - (k - first) / (end - first)
    return 0
  }
}
