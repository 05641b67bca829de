import { divisionsOf, sitesOf } from './divide.ts'
import type { SectionsModel } from './model.ts'
import { relax } from './network.ts'
import { type Division, narrow, type Part } from './part.ts'
import { type Solution, solutionOf } from './solution.ts'

const ROUNDS = 60

/**
 * A first solution: what is wrong with the flow is decided one way or the other, many at once, and the flow solved
 * anew, until nothing is wrong. Whole friends first, as far as there is room; then sections close; then staff.
 */
export function roundToSolution(model: SectionsModel, part: Part): Solution | null {
  let rounded = part
  for (let round = 0; round < ROUNDS; round++) {
    const relaxation = relax(model, rounded, 0, Number.POSITIVE_INFINITY)
    if (!relaxation) return null
    const { flow } = relaxation
    const divisions = divisionsOf(model, rounded, flow)
    if (divisions.length === 0) return solutionOf(model, sitesOf(model, flow))
    // What closes or limits a section changes much: one at a time.
    const first = divisions[0]!.kind === 'size' ? divisions.slice(0, 1) : divisions
    for (const division of first) {
      const next = decide(model, rounded, division)
      if (!next) return null
      rounded = next
    }
  }
  return null
}

/** The side that has solutions; that it holds comes first. */
function decide(model: SectionsModel, part: Part, division: Division): Part | null {
  if (division.kind === 'place') {
    const { unit, site } = division
    const isDecided = part.fixed[unit]! >= 0 || part.allowed[unit * model.sites + site] === 0
    if (isDecided) return part
  }
  return narrow(model, part, division, true) ?? narrow(model, part, division, false)
}
