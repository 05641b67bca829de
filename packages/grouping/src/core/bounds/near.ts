import type { Criterion } from '../criteria/catalogue.ts'
import { arcsine, cosine, sine } from '../portable-math.ts'
import type { AttributeValue } from '../problem/attributes.ts'
import { type CriterionBound, meanOfMarks, sumWithoutGreatest } from './criterion-bound.ts'
import { Greatest } from './greatest.ts'
import type { Setting } from './setting.ts'

type Near = Extract<Criterion, { kind: 'near' }>

const EARTH_KM = 6371.0088
/** Chords longer than this of a sphere of radius 1 say too little of how far the other side is. */
const LONGEST_CHORD = 1.999
/** Distances within this beyond reach may be so by rounding. */
const ROUNDING = 1e-6

/**
 * Proof. The mean distance over pairs of a unit is the mean over members of their own mean with the s − 1 others, at
 * least that of the k − 1 nearest of all people; and max(0, 1 − d ÷ reach) is convex in d, so that of a mean is at most
 * the mean of those of the members. With a place of the group, the same holds of the members' distances to it. Of
 * k − 1 others, all but those within reach are too far.
 */
export function boundNear({ attributes, reach }: Near, setting: Setting): CriterionBound {
  const { cohort, units, smallestOf, largest } = setting
  const space = 'x' in attributes ? plane(attributes) : earth(attributes)
  const places = new Points(cohort.participants, space)
  const ofUnits = new Points(
    units.map(({ group }) => (group < 0 ? { attributes: {} } : cohort.groups[group]!)),
    space,
  )
  const scoreAt = (squares: number) => Math.max(0, 1 - space.distance(squares) / reach)
  const far = new Float64Array(cohort.size)
  const marks = new Float64Array(cohort.size).fill(Number.NaN)
  for (let person = 0; person < cohort.size; person++) {
    if (!places.isKnown(person)) continue
    if (setting.isTimeUp()) {
      marks[person] = 1
      continue
    }
    const open = setting.unitsOpenTo(person)
    const fixed = open.filter((unit) => ofUnits.isKnown(unit))
    const nearest = fixed.reduce((least, unit) => Math.min(least, places.squares(person, ofUnits, unit)), Infinity)
    marks[person] = scoreAt(nearest)
    far[person] = nearest > space.squaresWithin(reach) ? 1 : 0
    if (fixed.length === open.length) continue
    const others = smallestOf[person]! - 1
    const { mean, within } = neighbours(person, others, reach, places, space, setting)
    marks[person] = Math.max(marks[person]!, mean === null ? 1 : Math.max(0, 1 - mean / reach))
    far[person] = fixed.length > 0 ? 0 : Math.max(0, others - within) / 2
  }
  const known = far.filter((_, person) => places.isKnown(person))
  const silent = far.length - known.length
  const isPlaced = units.every((_, unit) => ofUnits.isKnown(unit))
  // With a place, those whose own is unknown change nothing of the others.
  const breach = sumWithoutGreatest(known, isPlaced ? 0 : silent * (largest - 1))
  return { score: meanOfMarks(setting, marks), breach }
}

/** The mean distance of the nearest people (null: there are too few), and how many are within reach. */
function neighbours(person: number, others: number, reach: number, places: Points, space: Space, setting: Setting) {
  const best = new Greatest(others)
  const most = space.squaresWithin(reach)
  let within = 0
  for (let other = 0; other < setting.cohort.size; other++) {
    if (other === person || !places.isKnown(other) || !setting.mayMeet(person, other)) continue
    const squares = places.squares(person, places, other)
    best.add(-squares)
    if (squares <= most) within++
  }
  return { mean: best.isFull ? best.meanOf((negative) => space.distance(-negative)) : null, within }
}

type Holder = { readonly attributes: Readonly<Record<string, AttributeValue>> }

/** Points in which a greater distance is a greater sum of squared differences. */
interface Space {
  readonly names: readonly [string, string]
  point(first: number, second: number): readonly [number, number, number]
  /** No more than it is. */
  distance(squares: number): number
  /** The most that can be within a distance. */
  squaresWithin(distance: number): number
}

const plane = ({ x, y }: { readonly x: string; readonly y: string }): Space => ({
  names: [x, y],
  point: (first, second) => [first, second, 0],
  distance: Math.sqrt,
  squaresWithin: (distance) => (distance + ROUNDING) * (distance + ROUNDING),
})

/** On a sphere of radius 1 chords are as long as arcs, in order. */
const earth = ({ latitude, longitude }: { readonly latitude: string; readonly longitude: string }): Space => ({
  names: [latitude, longitude],
  point(north, east) {
    const [up, round] = [(north * Math.PI) / 180, (east * Math.PI) / 180]
    return [cosine(up) * cosine(round), cosine(up) * sine(round), sine(up)]
  },
  distance: (squares) => 2 * EARTH_KM * arcsine(Math.min(Math.sqrt(squares), LONGEST_CHORD) / 2),
  squaresWithin(distance) {
    const chord = 2 * sine(Math.min(Math.PI / 2, (distance + ROUNDING) / EARTH_KM / 2))
    return chord > LONGEST_CHORD ? Infinity : chord * chord
  },
})

class Points {
  /** Three coordinates of each; NaN where any is missing. */
  readonly #at: Float64Array

  constructor(holders: readonly Holder[], space: Space) {
    this.#at = new Float64Array(holders.length * 3).fill(Number.NaN)
    holders.forEach(({ attributes }, index) => {
      const [first, second] = [attributes[space.names[0]], attributes[space.names[1]]]
      if (typeof first === 'number' && typeof second === 'number') this.#at.set(space.point(first, second), index * 3)
    })
  }

  isKnown(index: number): boolean {
    return !Number.isNaN(this.#at[index * 3]!)
  }

  squares(index: number, others: Points, other: number): number {
    const x = this.#at[index * 3]! - others.#at[other * 3]!
    const y = this.#at[index * 3 + 1]! - others.#at[other * 3 + 1]!
    const z = this.#at[index * 3 + 2]! - others.#at[other * 3 + 2]!
    return x * x + y * y + z * z
  }
}
