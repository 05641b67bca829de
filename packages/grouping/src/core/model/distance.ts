import { arcsine, cosine, sine } from '../portable-math.ts'

/** Mean radius of the Earth (IUGG), km. */
const earthRadius = 6371.0088

/** A place as three coordinates: of a plane the third is 0, of the globe a point of the unit sphere. */
export type Coordinates = Float64Array

/** NaN where a place is not known. */
export function planePoint(x: number, y: number): Coordinates {
  return Float64Array.of(x, y, 0)
}

/** @param latitude degrees, as is `longitude` */
export function globePoint(latitude: number, longitude: number): Coordinates {
  const phi = (latitude * Math.PI) / 180
  const lambda = (longitude * Math.PI) / 180
  return Float64Array.of(cosine(phi) * cosine(lambda), cosine(phi) * sine(lambda), sine(phi))
}

/** Places one after the other, three numbers each: in the plane by Pythagoras, on the globe by the great circle. */
export class Distances {
  readonly #globe: boolean
  readonly #one: Float64Array
  readonly #other: Float64Array

  /** Distances from the places of `one` to those of `other`: in the unit of the plane, or in km. */
  constructor(globe: boolean, one: Float64Array, other: Float64Array) {
    this.#globe = globe
    this.#one = one
    this.#other = other
  }

  between(one: number, other: number): number {
    const dx = this.#one[3 * one]! - this.#other[3 * other]!
    const dy = this.#one[3 * one + 1]! - this.#other[3 * other + 1]!
    const dz = this.#one[3 * one + 2]! - this.#other[3 * other + 2]!
    const chord = Math.sqrt(dx * dx + dy * dy + dz * dz)
    // The haversine formula: half the chord of the unit sphere is the sine of half the angle.
    return this.#globe ? 2 * earthRadius * arcsine(Math.min(1, chord / 2)) : chord
  }
}
