import type { ConstructedSchedule, Shape } from './schedule.ts'
import { transversalDesign, transversalWeeks } from './transversal.ts'

/**
 * Four weeks of n groups of n persons for n = 3m + 1, m odd, where no field has the order (10, 22, 34, …): rows, columns
 * and two orthogonal Latin squares, developed from four rows of differences over the integers modulo 2m + 1 with m points
 * that stay where they are.
 *
 * @see R. C. Bose, S. S. Shrikhande and E. T. Parker, "Further results on the construction of mutually orthogonal Latin
 * squares and the falsity of Euler's conjecture", Canadian Journal of Mathematics 12 (1960), 189–203
 */
export function orthogonalSquares({ groups, size, weeks }: Shape): ConstructedSchedule | undefined {
  const fixed = (groups - 1) / 3
  if (size !== groups || weeks > 4 || fixed % 2 !== 1) return undefined
  const columns = quadruples(fixed)
  if (!columns) return undefined
  return {
    weeks: Array.from({ length: weeks }, (_, row) => {
      const week: number[][] = Array.from({ length: groups }, () => [])
      for (const [person, column] of columns.entries()) week[column[row]!]!.push(person)
      return week
    }),
    construction: {
      name: 'orthogonal Latin squares of order 3m + 1',
      citation: 'R. C. Bose, S. S. Shrikhande, E. T. Parker, Canadian Journal of Mathematics 12 (1960), 189–203',
    },
  }
}

/** An orthogonal array of strength 2: columns of four symbols, in any two rows of which each pair of symbols stands once. */
function quadruples(fixed: number): number[][] | undefined {
  // The points that stay need an array of their own: weeks of a smaller design that one person has, turned around.
  const small = fixed === 1 ? [[[0]], [[0]], [[0]], [[0]]] : transversalWeeksOf(fixed)
  if (!small) return undefined
  const order = 2 * fixed + 1
  const columns: number[][] = []
  for (let element = 0; element < order; element++) columns.push([element, element, element, element])
  for (let i = 0; i < fixed; i++) {
    const [a, b, c, x] = [0, i + 1, 2 * fixed - i, order + i]
    for (const column of [
      [a, b, c, x],
      [b, a, x, c],
      [c, x, a, b],
      [x, c, b, a],
    ]) {
      for (let shift = 0; shift < order; shift++) {
        columns.push(column.map((symbol) => (symbol >= order ? symbol : (symbol + shift) % order)))
      }
    }
  }
  for (let person = 0; person < fixed * fixed; person++) {
    columns.push(small.map((week) => order + week.findIndex((group) => group.includes(person))))
  }
  return columns
}

function transversalWeeksOf(order: number): number[][][] | undefined {
  const shape = { groups: order, size: order, weeks: 3 }
  if (transversalWeeks(shape) < 3) return undefined
  const { weeks } = transversalDesign(shape)
  // The columns of the design are a fourth way to divide the persons.
  const columns = Array.from({ length: order }, (_, column) =>
    Array.from({ length: order }, (_, place) => column * order + place),
  )
  return [...weeks, columns]
}
