import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import { Distances, globePoint, planePoint } from '../model/distance.ts'
import type { Partition } from '../model/partition.ts'
import type { AttributeValue } from '../problem/attributes.ts'
import type { Issue } from '../problem/issue.ts'
import { checkAttribute } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { PairMean } from './pair-mean.ts'

export const nearSpec = z
  .strictObject({
    kind: z.literal('near'),
    ...commonFields,
    attributes: z
      .union([
        z.strictObject({ x: z.string(), y: z.string() }).describe('Of a plane, in any unit.'),
        z.strictObject({ latitude: z.string(), longitude: z.string() }).describe('Degrees.'),
      ])
      .describe('Two numeric attributes that give the place of a person, and of a named group that has one.'),
    reach: z.number().positive().describe('How far is too far: in the unit of the plane, or km.'),
  })
  .describe(
    'Members are near each other, or near the place of their group: 1 − mean distance ÷ reach, at least 0. The mean ' +
      'is over pairs of members; in a group that has a place, over its members’ distances to it. On the globe by great ' +
      'circles of a sphere of 6371.0088 km. Those whose place is not known are left out; with nothing to measure it is ' +
      '1. Sections have no place. Breach: pairs, or members of a group with a place, that are farther apart than ' +
      'the reach (by more than 1e-9, which is rounding).',
  )
type NearSpec = z.output<typeof nearSpec>

export const near: CriterionKind<NearSpec> = {
  check(spec, cohort) {
    const [first, second] = axesOf(spec)
    const issues = [first, second].flatMap((attribute) =>
      checkAttribute(spec.id, attribute, ['numeric'], cohort, 'attributes'),
    )
    return issues.length > 0 || 'x' in spec.attributes ? issues : checkDegrees(spec.id, first, second, cohort)
  },
  compile(spec, cohort, partition) {
    const persons = placesOf(spec, cohort.participants)
    const groups =
      spec.scope === 'group' ? placesOf(spec, cohort.groups) : new Float64Array(3 * partition.units).fill(NaN)
    return new Near(persons, groups, { globe: !('x' in spec.attributes), reach: spec.reach }, cohort, partition)
  },
}

function axesOf({ attributes }: NearSpec): [string, string] {
  return 'x' in attributes ? [attributes.x, attributes.y] : [attributes.latitude, attributes.longitude]
}

function checkDegrees(criterion: string, latitude: string, longitude: string, cohort: Cohort): Issue[] {
  const holders = [
    ...cohort.participants.map(({ id, attributes }) => ({ place: `participants["${id}"]`, attributes })),
    ...cohort.groups.map(({ id, attributes }) => ({ place: `groups["${id}"]`, attributes })),
  ]
  const axes = [
    { attribute: latitude, most: 90 },
    { attribute: longitude, most: 180 },
  ]
  return holders.flatMap(({ place, attributes }) =>
    axes.flatMap(({ attribute, most }): Issue[] => {
      const value = attributes[attribute]
      if (typeof value !== 'number' || Math.abs(value) <= most) return []
      const message = `${value} is not between −${most} and ${most} degrees, as criterion '${criterion}' needs.`
      return [
        { place: `${place}.attributes.${attribute}`, code: 'criterion.values', message, values: { criterion, value } },
      ]
    }),
  )
}

/** Three coordinates each; NaN where a place is not known. */
function placesOf(
  spec: NearSpec,
  holders: readonly { readonly attributes: Readonly<Record<string, AttributeValue>> }[],
): Float64Array {
  const [first, second] = axesOf(spec)
  const point = 'x' in spec.attributes ? planePoint : globePoint
  const places = new Float64Array(3 * holders.length)
  holders.forEach(({ attributes }, index) => {
    const numbers = [attributes[first], attributes[second]].map((value) => (typeof value === 'number' ? value : NaN))
    places.set(numbers.some(Number.isNaN) ? [NaN, NaN, NaN] : point(numbers[0]!, numbers[1]!), 3 * index)
  })
  return places
}

class Near extends PairMean {
  readonly #reach: number
  readonly #limit: number
  readonly #fromPerson: Distances
  readonly #fromGroup: Distances
  /** 1 where the unit has a place. */
  readonly #placed: Uint8Array
  /** Of units that have a place: members whose place is known, Σ of their distances, and how many are too far. */
  readonly #count: Int32Array
  readonly #sum: Float64Array
  readonly #far: Int32Array

  constructor(
    persons: Float64Array,
    groups: Float64Array,
    { globe, reach }: { readonly globe: boolean; readonly reach: number },
    cohort: Cohort,
    partition: Partition,
  ) {
    const limit = reach + 1e-9
    super(knownPlaces(persons), cohort, partition, limit)
    this.#reach = reach
    this.#limit = limit
    this.#fromPerson = new Distances(globe, persons, persons)
    this.#fromGroup = new Distances(globe, groups, persons)
    this.#placed = knownPlaces(groups)
    this.#count = new Int32Array(partition.units)
    this.#sum = new Float64Array(partition.units)
    this.#far = new Int32Array(partition.units)
  }

  protected between(one: number, other: number): number {
    return this.#fromPerson.between(one, other)
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    if (this.#placed[unit] === 1) return this.#scoreOfPlace(unit, out, inn)
    const mean = this.meanIf(unit, out, inn)
    this.breach = this.beyondIf
    return this.knownIf < 2 ? 1 : Math.max(0, 1 - mean / this.#reach)
  }

  protected override count(unit: number): void {
    if (this.#placed[unit] === 0) {
      super.count(unit)
      return
    }
    const { start, size, members } = this.partition
    let known = 0
    let sum = 0
    let far = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      if (this.known[members[k]!] === 0) continue
      const distance = this.#fromGroup.between(unit, members[k]!)
      known++
      sum += distance
      if (distance > this.#limit) far++
    }
    this.#count[unit] = known
    this.#sum[unit] = sum
    this.#far[unit] = far
  }

  #scoreOfPlace(unit: number, out: number, inn: number): number {
    let known = this.#count[unit]!
    let sum = this.#sum[unit]!
    let far = this.#far[unit]!
    if (out >= 0 && this.known[out] === 1) {
      const distance = this.#fromGroup.between(unit, out)
      known--
      sum -= distance
      if (distance > this.#limit) far--
    }
    if (inn >= 0 && this.known[inn] === 1) {
      const distance = this.#fromGroup.between(unit, inn)
      known++
      sum += distance
      if (distance > this.#limit) far++
    }
    this.breach = far
    return known === 0 ? 1 : Math.max(0, 1 - sum / known / this.#reach)
  }
}

const knownPlaces = (places: Float64Array) =>
  Uint8Array.from({ length: places.length / 3 }, (_, index) => (Number.isNaN(places[3 * index]!) ? 0 : 1))
