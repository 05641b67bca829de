import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { AttributeValue } from '../problem/attributes.ts'
import type { Issue } from '../problem/issue.ts'
import { checkAttribute, checkProperty } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { UnitCriterion } from './unit-criterion.ts'

export const capacitySpec = z
  .strictObject({
    kind: z.literal('capacity'),
    ...commonFields,
    attribute: z.string().optional().describe('Numeric, 0 or more: how much room each person takes; without it, 1.'),
    limit: z.number().min(0).optional().describe('The most that a group should hold.'),
    property: z.string().optional().describe('A numeric attribute of named groups, 0 or more: the limit of each.'),
  })
  .describe(
    'No group holds more than its limit: 1, or 1 − what is above the limit ÷ the limit (÷ 1 where that is smaller), ' +
      'at least 0. Whoever did not answer takes no room. A group without the property has `limit`, and without that ' +
      'no limit. Breach: what is above the limit.',
  )
type CapacitySpec = z.output<typeof capacitySpec>

export const capacity: CriterionKind<CapacitySpec> = {
  check(spec, cohort) {
    const { id, attribute, limit, property } = spec
    if (limit === undefined && property === undefined) {
      return [{ place: `criteria["${id}"]`, code: 'form', message: 'Give "limit", "property" or both.' }]
    }
    const issues = [
      ...(attribute === undefined ? [] : checkAttribute(id, attribute, ['numeric'], cohort)),
      ...(property === undefined ? [] : checkProperty(spec, property, ['numeric'], cohort)),
    ]
    return issues.length > 0 ? issues : checkRoom(spec, cohort)
  },
  compile: (spec, cohort, partition) => new Capacity(spec, cohort, partition),
}

/** Nobody takes less than no room, and no group has less: an empty one would be too full. */
function checkRoom({ id: criterion, attribute, property }: CapacitySpec, cohort: Cohort): Issue[] {
  const below = (place: string, name: string | undefined, value: AttributeValue | undefined): Issue[] => {
    if (name === undefined || typeof value !== 'number' || value >= 0) return []
    const message = `${value} is below 0, and criterion '${criterion}' takes it for room.`
    return [{ place: `${place}.attributes.${name}`, code: 'criterion.values', message, values: { criterion, value } }]
  }
  return [
    ...cohort.participants.flatMap(({ id, attributes }) =>
      below(`participants["${id}"]`, attribute, attributes[attribute ?? '']),
    ),
    ...cohort.groups.flatMap(({ id, attributes }) => below(`groups["${id}"]`, property, attributes[property ?? ''])),
  ]
}

class Capacity extends UnitCriterion {
  readonly #loads: Float64Array
  readonly #limits: Float64Array
  readonly #load: Float64Array

  constructor({ attribute, limit = Infinity, property }: CapacitySpec, cohort: Cohort, partition: Partition) {
    super(cohort, partition)
    this.#loads =
      attribute === undefined
        ? new Float64Array(cohort.size).fill(1)
        : cohort.numbers(attribute).map((load) => (Number.isNaN(load) ? 0 : load))
    this.#limits = new Float64Array(partition.units).fill(limit)
    if (property !== undefined) {
      cohort.groups.forEach(({ attributes }, group) => {
        this.#limits[group] = (attributes[property] as number | null | undefined) ?? limit
      })
    }
    this.#load = new Float64Array(partition.units)
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    let load = this.#load[unit]!
    if (out >= 0) load -= this.#loads[out]!
    if (inn >= 0) load += this.#loads[inn]!
    const limit = this.#limits[unit]!
    this.breach = Math.max(0, load - limit)
    return this.breach > 0 ? Math.max(0, 1 - this.breach / Math.max(limit, 1)) : 1
  }

  protected count(unit: number): void {
    const { start, size, members } = this.partition
    let load = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) load += this.#loads[members[k]!]!
    this.#load[unit] = load
  }
}
