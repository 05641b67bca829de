import type { Random } from '../random.ts'
import { annealRows, coverRows, type DifferenceRows, developRows } from './difference-rows.ts'
import type { Effort } from './effort.ts'
import { orthogonalSquares } from './orthogonal-squares.ts'
import { roundRobin } from './round-robin.ts'
import type { ConstructedSchedule, Construction, Shape } from './schedule.ts'
import { searchStarters } from './starter-search.ts'
import { searchSymmetric } from './symmetric-search.ts'
import { type CyclicTemplate, cyclicTemplates, type SymmetryTemplate, symmetryTemplates } from './symmetry-templates.ts'
import { fillColumns, transversalDesign, transversalWeeks } from './transversal.ts'

/** The most weeks in which nobody can meet anybody twice: each week meets size − 1 of the others. */
export function weeksBound({ groups, size }: Pick<Shape, 'groups' | 'size'>): number {
  if (size === 1) return Number.POSITIVE_INFINITY
  // With fewer groups than a group has persons, two of them meet again in the second week.
  return size > groups ? 1 : Math.floor((groups * size - 1) / (size - 1))
}

/** The longest schedule without repeated meetings, of at most so many weeks, that a formula gives: nothing is searched for. */
export function constructDirectly(shape: Shape): ConstructedSchedule {
  const weeks = Math.min(shape.weeks, weeksBound(shape))
  if (weeks === 1 || shape.size === 1) return sameGroups({ ...shape, weeks })
  if (shape.size === 2) return roundRobin({ ...shape, weeks })
  const overFields = overTransversal({ ...shape, weeks })
  const squares =
    overFields.weeks.length < weeks ? orthogonalSquares({ ...shape, weeks: Math.min(weeks, 4) }) : undefined
  return squares && squares.weeks.length > overFields.weeks.length ? squares : overFields
}

/**
 * Seeks a schedule without repeated meetings by its symmetries, trying harder from round to round. Each value is one
 * attempt: a schedule, or undefined. Endless unless there is nothing to try.
 */
export function* seekConstruction(
  shape: Shape,
  random: Random,
  effort: Effort,
): Generator<ConstructedSchedule | undefined, undefined> {
  if (shape.weeks > weeksBound(shape)) return undefined
  const attempts = attemptsFor(shape)
  for (let round = 0; attempts.length > 0; round++) {
    for (const attempt of [...attempts]) {
      const found = attempt(random, effort, round)
      // There is none of this symmetry: it need not be tried again.
      if (found === null) attempts.splice(attempts.indexOf(attempt), 1)
      yield found ?? undefined
    }
  }
  return undefined
}

/** The orbits of more persons' pairs take too long to list. */
const mostPersons = 600
/** More differences of two weeks than this take too much room. */
const mostDifferences = 2e7

/** Tries to find a schedule, the harder the higher the round. Null when there is none of its kind. */
type Attempt = (random: Random, effort: Effort, round: number) => ConstructedSchedule | null | undefined

function attemptsFor(shape: Shape): Attempt[] {
  const templates = [0, 1, 2].flatMap((more) => {
    const longer = { ...shape, weeks: shape.weeks + more }
    const isPossible = longer.weeks <= weeksBound(shape) && shape.groups * shape.size <= mostPersons
    return isPossible ? cyclicTemplates(longer) : []
  })
  const shorten =
    (attempt: Attempt): Attempt =>
    (random, effort, round) => {
      const found = attempt(random, effort, round)
      return found && { ...found, weeks: found.weeks.slice(0, shape.weeks) }
    }
  return [
    rowsAttempt(shape, coverRowsOnce),
    ...modulusChoices(shape.groups).map((moduli) => rowsAttempt(shape, annealRowsOf(moduli))),
    ...templates.map((cyclic) => starterAttempt(shape, cyclic)),
    ...templates
      .flatMap((cyclic) => symmetryTemplates(cyclic, shape.size))
      .flatMap((template) => symmetricAttempt(template)),
  ].map(shorten)
}

const sameGroups = ({ groups, size, weeks }: Shape): ConstructedSchedule => ({
  weeks: Array.from({ length: weeks }, () =>
    Array.from({ length: groups }, (_, group) => Array.from({ length: size }, (_, place) => group * size + place)),
  ),
  construction:
    size === 1
      ? { name: 'groups of one', citation: 'who is alone meets nobody' }
      : { name: 'one week', citation: 'in one week nobody meets twice' },
})

/** A design over fields, with the weeks that it lacks made within its columns as far as possible. */
function overTransversal(shape: Shape): ConstructedSchedule {
  const transversal = transversalDesign({ ...shape, weeks: Math.min(shape.weeks, transversalWeeks(shape)) })
  const within = constructWithin(shape, transversal.weeks.length)
  return within ? fillColumns(shape, transversal, within) : transversal
}

/** What can be made within columns of as many persons as there are groups, for the weeks after the first `weeks`. */
function constructWithin({ groups, size, weeks: all }: Shape, weeks: number): ConstructedSchedule | undefined {
  return weeks < all && groups % size === 0
    ? constructDirectly({ groups: groups / size, size, weeks: all - weeks })
    : undefined
}

const rowsConstruction: Construction = {
  name: 'orthogonal Latin rectangles developed from difference rows',
  citation: 'W. Harvey, T. Winterer, Solving the MOLR and social golfer problems, CP 2005, LNCS 3709, 286–300',
}

/** Difference rows, with the columns filled as far as there are weeks to make within them. */
function rowsAttempt(
  shape: Shape,
  search: (shape: Shape, ...rest: Parameters<Attempt>) => DifferenceRows | null | undefined,
): Attempt {
  const within = constructWithin(shape, 2)
  const rowCount = Math.max(2, shape.weeks - (within?.weeks.length ?? 0))
  return (random, effort, round) => {
    if (shape.size > shape.groups || rowCount ** 2 * shape.groups > mostDifferences) return null
    const rows = search({ ...shape, weeks: rowCount }, random, effort, round)
    if (!rows) return rows
    const transversal = { weeks: developRows(rows), construction: rowsConstruction }
    const filling = constructWithin(shape, rowCount)
    return filling ? fillColumns(shape, transversal, filling) : transversal
  }
}

const coverRowsOnce = (shape: Shape, random: Random, effort: Effort, round: number) =>
  coverRows([shape.groups], shape, random, effort, 4000 * 2 ** round)

const annealRowsOf = (moduli: readonly number[]) => (shape: Shape, random: Random, effort: Effort, round: number) =>
  annealRows(moduli, shape, random, effort, 100_000 * 2 ** round)

/** The cyclic group of the order and, where the order is divided by 4, one whose elements of order 2 are more than one. */
const modulusChoices = (order: number) => (order % 4 === 0 ? [[2, order / 2], [order]] : [[order]])

const starterConstruction = ({ order, orbits, fixed, baseWeeks }: CyclicTemplate): Construction => ({
  name: `${baseWeeks === 1 ? 'a starter' : `${baseWeeks} starters`} developed modulo ${order} on ${orbits} circles${fixed > 0 ? ` and ${fixed} fixed` : ''}`,
  citation:
    'I. Anderson, Combinatorial Designs and Tournaments, Oxford 1997 (starters); found by simulated annealing, S. Kirkpatrick et al., Science 220 (1983), 671–680',
})

const starterAttempt =
  ({ groups, size }: Shape, cyclic: CyclicTemplate): Attempt =>
  (random, effort, round) => {
    const points = groups * size
    const generators = symmetryTemplates(cyclic, size).at(-1)!.symmetry.generators
    const starters = { points, groupSize: size, baseWeeks: cyclic.baseWeeks }
    const weeks = searchStarters(starters, generators, random, effort, 100_000 * 2 ** round)
    return weeks && { weeks, construction: starterConstruction(cyclic) }
  }

/** More groups than this are too many to choose from. */
const mostBlocks = 150_000

function symmetricAttempt({ name, cyclic, symmetry, isPlain }: SymmetryTemplate): Attempt[] {
  let blocks = 1
  for (let i = 0; i < symmetry.groupSize; i++) blocks *= (symmetry.points - i) / (i + 1)
  if (blocks > mostBlocks) return []
  const { name: starters } = starterConstruction(cyclic)
  const construction = {
    name: name ? `${starters}, with ${name}` : starters,
    citation:
      'E. S. Kramer, D. M. Mesner, t-designs on hypergraphs, Discrete Mathematics 15 (1976), 263–296; found by dancing links, D. E. Knuth (2000)',
  }
  const attempt: Attempt = (random, effort, round) => {
    const weeks = searchSymmetric(symmetry, random, effort, (isPlain ? 4000 : 24_000) * 4 ** round)
    return weeks && { weeks, construction }
  }
  return [attempt]
}
