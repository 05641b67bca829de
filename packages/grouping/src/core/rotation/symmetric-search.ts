import type { Random } from '../random.ts'
import type { Effort } from './effort.ts'
import { type CoverOption, ExactCover } from './exact-cover.ts'
import { develop, groupElements, type Permutation, pairOrbits, pointOrbits } from './permutation-group.ts'

/** The symmetry that a schedule is sought with. */
export interface Symmetry {
  /** Number of persons. */
  readonly points: number
  readonly groupSize: number
  /** Generators of the group that maps the schedule to itself. */
  readonly generators: readonly Permutation[]
  /** For each base week, generators of the subgroup that maps this week to itself; its images are the other weeks. */
  readonly baseWeeks: readonly (readonly Permutation[])[]
}

interface BlockOption extends CoverOption {
  readonly blocks: readonly (readonly number[])[]
}

/**
 * Seeks a schedule without repeated meetings that has a given symmetry: base weeks made of whole orbits of groups, such
 * that each orbit of pairs is met at most once when the weeks are developed. With a symmetry the choices are so few that
 * an exact cover decides in a moment what a search among all schedules does not find.
 *
 * @param steps ends the search after so many steps of the exact cover
 * @returns weeks → groups → persons; null when there is none with this symmetry, undefined when none was found
 * @see E. S. Kramer and D. M. Mesner, "t-designs on hypergraphs", Discrete Mathematics 15 (1976), 263–296: designs with
 * a prescribed group of automorphisms as a covering of orbits by orbits
 */
export function searchSymmetric(
  symmetry: Symmetry,
  random: Random,
  effort: Effort,
  steps: number,
): number[][][] | null | undefined {
  const { points, generators, baseWeeks } = symmetry
  const elements = groupElements(points, generators)
  const pairs = pairOrbits(points, elements)
  const options: BlockOption[] = []
  let items = 0
  const weekOf: number[] = []
  const stabilisers = baseWeeks.map((generatorsOfWeek) => groupElements(points, generatorsOfWeek))
  let blocks: BlockOption[] = []
  for (const [week, stabiliser] of stabilisers.entries()) {
    const orbits = pointOrbits(points, stabiliser)
    const isLikeLast = week > 0 && baseWeeks[week] === baseWeeks[week - 1]
    if (!isLikeLast) blocks = blockOptions(symmetry, elements.length / stabiliser.length, stabiliser, pairs)
    if (effort.use(blocks.length)) return undefined
    for (const option of blocks) {
      const covered = new Set(option.blocks.flat().map((point) => items + orbits.orbitOf[point]!))
      options.push({ ...option, primary: [...covered] })
      weekOf.push(week)
    }
    items += orbits.count
  }
  const cover = new ExactCover(items, pairs.sizes.length, options)
  const chosen = cover.search(random, steps, effort)
  if (!chosen) return chosen
  return stabilisers.flatMap((_, week) => {
    const blocks = chosen.filter((option) => weekOf[option] === week).flatMap((option) => options[option]!.blocks)
    return develop(blocks, elements)
  })
}

/** Orbits of blocks under the stabiliser of a week that can stand together in it and repeat no pair when developed. */
function blockOptions(
  { points, groupSize }: Symmetry,
  images: number,
  stabiliser: readonly Permutation[],
  pairs: { orbitOf: Int32Array; sizes: readonly number[] },
): BlockOption[] {
  const options: BlockOption[] = []
  const meetings = new Int32Array(pairs.sizes.length)
  const block: number[] = []
  extend(0)
  return options

  function extend(from: number): void {
    if (block.length === groupSize) {
      const option = orbitOption()
      if (option) options.push(option)
      return
    }
    for (let point = from; point < points; point++) {
      // The first of its orbit begins with the first point of an orbit.
      if (block.length === 0 && stabiliser.some((element) => element[point]! < point)) continue
      if (meet(point, images)) {
        block.push(point)
        extend(point + 1)
        block.pop()
      }
      meet(point, -images)
    }
  }

  /** Counts the meetings of a point with those of the block. @returns whether none of them is one too many */
  function meet(point: number, count: number): boolean {
    let isFirst = true
    for (let i = 0; i < block.length; i++) {
      const orbit = pairs.orbitOf[block[i]! * points + point]!
      meetings[orbit]! += count
      if (meetings[orbit]! > pairs.sizes[orbit]!) isFirst = false
    }
    return isFirst
  }

  function orbitOption(): BlockOption | undefined {
    const blocks: number[][] = [[...block]]
    for (const element of stabiliser) {
      const image = block.map((point) => element[point]!).sort((a, b) => a - b)
      const order = compare(image, block)
      // Each orbit is told by its first block.
      if (order < 0) return undefined
      if (order > 0 && !blocks.some((other) => compare(other, image) === 0)) blocks.push(image)
    }
    if (new Set(blocks.flat()).size !== blocks.length * groupSize) return undefined
    const secondary = new Set<number>()
    for (let i = 0; i < groupSize; i++) {
      for (let j = 0; j < i; j++) {
        const orbit = pairs.orbitOf[block[i]! * points + block[j]!]!
        if (meetings[orbit]! * blocks.length > pairs.sizes[orbit]!) return undefined
        secondary.add(orbit)
      }
    }
    return { primary: [], secondary: [...secondary], blocks }
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!
  }
  return 0
}
