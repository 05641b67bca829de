import type { Criterion } from '../criteria/catalogue.ts'
import { arcsine, cosine, sine } from '../portable-math.ts'
import { type Judge, sameForAll } from './judge.ts'
import { answerOf, type Holder, mean } from './values.ts'
import { counted, figure, rounded } from './words.ts'

type Near = Extract<Criterion, { kind: 'near' }>
type Place = readonly [number, number]

/** The mean radius of the earth (IUGG). */
const EARTH_KM = 6371.0088
/** A distance that is longer by less than this is longer by rounding. */
const ROUNDING = 1e-9

export const judgeNear: Judge<Near> = (criterion) => {
  const { attributes, reach } = criterion
  return (unit) => {
    const known = unit.members.filter((one) => placeOf(one, attributes) !== null)
    const places = known.map((one) => placeOf(one, attributes)!)
    const groupPlace = placeOf(unit, attributes)
    const distances: number[] = []
    const far = new Set<(typeof known)[number]>()
    const measure = (distance: number, ...persons: typeof known) => {
      distances.push(distance)
      if (distance > reach + ROUNDING) for (const one of persons) far.add(one)
    }
    for (const [index, place] of places.entries()) {
      if (groupPlace) measure(distanceBetween(place, groupPlace, attributes), known[index]!)
      else {
        for (let other = 0; other < index; other++) {
          measure(distanceBetween(place, places[other]!, attributes), known[index]!, known[other]!)
        }
      }
    }
    if (distances.length === 0) return { scores: sameForAll(unit, 1), fault: null }
    const amount = distances.filter((distance) => distance > reach + ROUNDING).length
    const from = groupPlace ? counted(amount, 'person is', 'people are') : counted(amount, 'pair is', 'pairs are')
    const what = groupPlace ? "from the group's place" : 'apart'
    const reason = `${from} farther than ${figure(reach)} ${what}.`
    const values = { far: amount, reach: rounded(reach), of: groupPlace ? 'people' : 'pairs' }
    return {
      scores: sameForAll(unit, Math.max(0, 1 - mean(distances) / reach)),
      fault: { amount, reason, values, persons: [...far] },
    }
  }
}

/** Null when either of the two numbers is missing. */
function placeOf(holder: Holder, attributes: Near['attributes']): Place | null {
  const [first, second] = 'x' in attributes ? [attributes.x, attributes.y] : [attributes.latitude, attributes.longitude]
  const place = [answerOf(holder, first), answerOf(holder, second)]
  return place.includes(null) ? null : [Number(place[0]), Number(place[1])]
}

/** In the plane, or in km along the earth's surface by the haversine formula. */
function distanceBetween(one: Place, other: Place, attributes: Near['attributes']): number {
  const [first, second] = [one[0] - other[0], one[1] - other[1]]
  if ('x' in attributes) return Math.sqrt(first * first + second * second)
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const haversine = (degrees: number) => sine(radians(degrees) / 2) * sine(radians(degrees) / 2)
  const part = haversine(first) + cosine(radians(one[0])) * cosine(radians(other[0])) * haversine(second)
  return 2 * EARTH_KM * arcsine(Math.sqrt(Math.min(1, part)))
}
