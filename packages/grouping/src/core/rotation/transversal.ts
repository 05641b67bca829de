import { fieldProduct, primePowerFactors } from './galois-field.ts'
import type { ConstructedSchedule, Shape } from './schedule.ts'

/** The most weeks that `transversalDesign` makes: 0 when groups have more persons than there are groups. */
export function transversalWeeks({ groups, size }: Pick<Shape, 'groups' | 'size'>): number {
  if (size > groups || groups < 2) return 0
  const smallest = Math.min(...primePowerFactors(groups).map(({ order }) => order))
  return size <= smallest ? groups : smallest
}

/**
 * Transversal design over a product of finite fields: person (column c, x) stands in week m in group x − m·c. Two weeks
 * share no pair when the differences of the columns or those of the weeks are units. As many weeks as there are groups
 * when the columns are no more than the smallest prime power factor; otherwise as many weeks as that factor. For a prime
 * power these are the lines of the affine plane.
 *
 * @param shape at most `transversalWeeks` weeks
 */
export function transversalDesign({ groups, size, weeks }: Shape): ConstructedSchedule {
  const ring = fieldProduct(groups)
  const units = ring.unitDifferences
  const all = Array.from({ length: groups }, (_, element) => element)
  const columns = size <= units.length ? units.slice(0, size) : all.slice(0, size)
  const slopes = size <= units.length ? all : units
  return {
    weeks: slopes.slice(0, weeks).map((slope) => {
      const shifts = columns.map((column) => ring.multiply(slope, column))
      return all.map((start) => shifts.map((shift, place) => place * groups + ring.add(start, shift)))
    }),
    construction: {
      name: 'transversal design over finite fields',
      citation:
        'R. C. Bose, Sankhyā 3 (1938), 323–338 (planes over fields); H. F. MacNeish, Annals of Mathematics 23 (1922), 221–227 (products)',
    },
  }
}

/**
 * Adds weeks to a schedule whose columns (person numbers c·groups to (c + 1)·groups − 1) never meet: within each column a
 * smaller schedule, for the persons of one column.
 */
export function fillColumns(
  { groups, size }: Shape,
  transversal: ConstructedSchedule,
  within: ConstructedSchedule,
): ConstructedSchedule {
  const filling = within.weeks.map((week) =>
    Array.from({ length: size }, (_, column) =>
      week.map((group) => group.map((person) => column * groups + person)),
    ).flat(),
  )
  const { name, citation } = transversal.construction
  const isOneWeek = within.weeks.length === 1
  return {
    weeks: [...transversal.weeks, ...filling],
    construction: {
      name: `${name}, its columns ${isOneWeek ? 'divided' : `filled by ${within.construction.name}`}`,
      citation:
        isOneWeek || citation.includes(within.construction.citation)
          ? citation
          : `${citation}; ${within.construction.citation}`,
    },
  }
}
