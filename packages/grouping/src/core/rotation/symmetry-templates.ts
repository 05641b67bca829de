import type { Permutation } from './permutation-group.ts'
import type { Shape } from './schedule.ts'
import type { Symmetry } from './symmetric-search.ts'

/** A cyclic group that turns `orbits` circles of `order` persons each and leaves `fixed` persons where they are. */
export interface CyclicTemplate {
  readonly order: number
  readonly orbits: number
  readonly fixed: number
  readonly baseWeeks: number
}

/** A symmetry to seek a schedule with: a cyclic group, and perhaps a multiplier that maps every base week to itself. */
export interface SymmetryTemplate {
  readonly name: string
  readonly cyclic: CyclicTemplate
  readonly symmetry: Symmetry
  /** Whether nothing but the cyclic group is imposed. */
  readonly isPlain: boolean
}

const mostBaseWeeks = 4

/**
 * The cyclic groups that could act on a schedule of this shape without repeated meetings, so that each week has as many
 * images as the group has elements: the largest first.
 */
export function cyclicTemplates({ groups, size, weeks }: Shape): CyclicTemplate[] {
  const persons = groups * size
  const templates: CyclicTemplate[] = []
  for (let baseWeeks = 1; baseWeeks <= mostBaseWeeks; baseWeeks++) {
    const order = weeks / baseWeeks
    if (!Number.isInteger(order) || order < 2) continue
    const orbits = Math.floor(persons / order)
    const fixed = persons - orbits * order
    // Persons who stay where they are meet each other in every image or in none: no two may share a group.
    if (fixed > groups) continue
    const withinOrbits = orbits * Math.floor((order - 1) / 2)
    const betweenOrbits = ((orbits * (orbits - 1)) / 2) * order
    if (withinOrbits + betweenOrbits + fixed * orbits < (baseWeeks * groups * size * (size - 1)) / 2) continue
    templates.push({ order, orbits, fixed, baseWeeks })
  }
  return templates
}

/**
 * The symmetries to try with one cyclic group: multipliers of small order, with permutations of the circles and of the
 * fixed persons, first; the cyclic group alone last. The more symmetry, the sooner a search decides.
 */
export function symmetryTemplates(cyclic: CyclicTemplate, groupSize: number): SymmetryTemplate[] {
  const { order, orbits, fixed, baseWeeks } = cyclic
  const points = order * orbits + fixed
  const turn = mapping(cyclic, 1, identity(orbits), identity(fixed), 1)
  const template = (name: string, multipliers: Permutation[]): SymmetryTemplate => ({
    name,
    cyclic,
    symmetry: {
      points,
      groupSize,
      generators: [turn, ...multipliers],
      baseWeeks: Array.from({ length: baseWeeks }, () => multipliers),
    },
    isPlain: multipliers.length === 0,
  })
  const templates: SymmetryTemplate[] = []
  for (const [multiplier, cycle] of [
    ...cubeRoots(order).map((root) => [root, 3] as const),
    ...(orbits > 3 ? [[1, orbits] as const] : []),
    [1, 3] as const,
    ...(order > 2 ? [[order - 1, 2] as const] : []),
    [1, 2] as const,
  ]) {
    for (let cycles = Math.floor(orbits / cycle); cycles >= 0; cycles--) {
      for (const turned of fixed >= cycle ? [Math.floor(fixed / cycle), 0] : [0]) {
        if (multiplier === 1 && cycles === 0) continue
        const map = mapping(cyclic, multiplier, cyclesOf(orbits, cycle, cycles), cyclesOf(fixed, cycle, turned), 0)
        templates.push(template(`a multiplier of order ${cycle}`, [map]))
      }
    }
  }
  return [...templates, template('', [])]
}

const identity = (count: number) => Array.from({ length: count }, (_, place) => place)

/** The permutation of `count` places that turns the first `cycles` runs of `length` by one. */
const cyclesOf = (count: number, length: number, cycles: number) =>
  identity(count).map((place) =>
    place >= cycles * length ? place : place % length === length - 1 ? place - length + 1 : place + 1,
  )

/** Numbers other than 1 whose third power is 1 modulo `order`; of a root and its square only the first. */
function cubeRoots(order: number): number[] {
  const roots: number[] = []
  for (let root = 2; root < order; root++) {
    if ((root * root * root) % order === 1 && !roots.some((other) => (other * other) % order === root)) roots.push(root)
  }
  return roots
}

function mapping(
  { order, orbits, fixed }: CyclicTemplate,
  multiplier: number,
  circles: readonly number[],
  fixedTo: readonly number[],
  shift: number,
): Permutation {
  const images: number[] = []
  for (let circle = 0; circle < orbits; circle++) {
    for (let place = 0; place < order; place++) {
      images.push(circles[circle]! * order + ((place * multiplier + shift) % order))
    }
  }
  for (let person = 0; person < fixed; person++) images.push(order * orbits + fixedTo[person]!)
  return images
}
