import { parseArgs } from 'node:util'
import { searchSize } from '../../packages/grouping/src/core/exact/formation-search.ts'
import { solveExactly } from '../../packages/grouping/src/core/exact/solve-exactly.ts'
import { readProblem } from '../../packages/grouping/src/core/problem/check-problem.ts'
import type { Problem } from '../../packages/grouping/src/core/problem/problem.ts'
import { solveFormation } from '../../packages/grouping/src/core/solve.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { rosterProblem } from './roster-problem.ts'

// node bench/grouping/exact.ts FOLDER [--full]
// What the proved optimum takes, and whether the search finds it in a second.

const seeds = [1, 2, 3]

type Plan = [name: string, persons: number, parts: Partial<Problem>]

/**
 * The roster of 30 students, cut to 24 (or to 14 in sections), in groups of many forms.
 *
 * @param options `dataFolder` holds `rosters/`; `full` adds groups that differ, fairness and sections
 * @returns Markdown
 */
export async function benchExact({ dataFolder, full }: { dataFolder: string; full: boolean }): Promise<string> {
  const rows = (full ? [...quick, ...slow] : quick).map(([name, persons, parts]) =>
    rowOf(name, { ...cut(rosterProblem(dataFolder, 30), persons), ...parts }),
  )
  return [
    `| optimum of | steps | CPU seconds | breach | score | search in 1 s, seeds ${seeds.join(', ')} |`,
    '|---|---:|---:|---:|---:|---|',
    ...rows,
  ].join('\n')
}

const quick: Plan[] = [
  ['6 × 4', 24, { groups: { count: 6 } }],
  ['8 × 3', 24, { groups: { count: 8 } }],
  ['4 × 6', 24, { groups: { count: 4 } }],
  ['12 × 2', 24, { groups: { count: 12 } }],
  ['3 × 8', 24, { groups: { count: 3 } }],
  ['2 × 12', 24, { groups: { count: 2 } }],
]
const slow: Plan[] = [
  ['5 × 4 or 5', 24, { groups: { count: 5 } }],
  ['5 × 4 to 6', 24, { groups: { count: 5, size: { min: 4, max: 6 } } }],
  ['6 × 3 to 5', 24, { groups: { count: 6, size: { min: 3, max: 5 } } }],
  ['6 × 4, worst group', 24, { groups: { count: 6 }, fairness: { groups: 'worst' } }],
  ['6 × 4, lexicographic', 24, { groups: { count: 6 }, fairness: { groups: 'lexicographic' } }],
  ['6 × 4, worst-off student', 24, { groups: { count: 6 }, fairness: { groups: 'worst', persons: 'worst' } }],
  ['3 × 8, lexicographic', 24, { groups: { count: 3 }, fairness: { groups: 'lexicographic' } }],
  ['6 × 4, groups that differ', 24, { groups: { named: named(6, { min: 4, max: 4 }) } }],
  ['4 × 3 or 4, two sections', 14, { groups: { named: named(4, { min: 3, max: 4 }, 2) }, ...ofSections() }],
]

function rowOf(name: string, problem: Problem): string {
  const formation = readProblem(problem)
  const { steps } = searchSize(formation)
  const { breach, score, fairness, seconds } = solveExactly(formation, { clock: cpuSeconds })!
  const worth = (one: { breach: number; score: number }) =>
    one.breach > 1e-9 ? `${one.breach.toFixed(3)} broken` : one.score.toFixed(6)
  const found = seeds.map((seed) => {
    const { report } = solveFormation(formation, { seed, seconds: 1, clock: cpuSeconds })
    if (Math.abs(report.breach - breach) > 1e-7 || fairness.length > 0) return worth(report)
    return Math.abs(report.score - score) < 1e-7 ? 'optimum' : worth(report)
  })
  const cells = [name, Math.round(steps).toLocaleString('en'), seconds.toFixed(2), breach.toFixed(3), score.toFixed(6)]
  return `| ${[...cells, found.join(', ')].join(' | ')} |`
}

/** The first persons, and whom of each other they name. */
function cut(problem: Problem, persons: number): Problem {
  const participants = problem.participants.slice(0, persons)
  const ids = new Set(participants.map(({ id }) => id))
  return {
    ...problem,
    participants: participants.map((one) => {
      const own = { ...one.attributes }
      for (const name of ['together', 'apart']) {
        const others = own[name]
        if (Array.isArray(others)) own[name] = others.filter((id) => ids.has(id))
      }
      return { ...one, attributes: own }
    }),
  }
}

function named(count: number, size: { min: number; max: number }, sections = 0) {
  return Array.from({ length: count }, (_, index) => ({
    id: `group ${index + 1}`,
    ...size,
    attributes: { gpa: index },
    ...(sections > 0 && { section: `section ${index % sections}` }),
  }))
}

function ofSections(): Partial<Problem> {
  return {
    criteria: [
      { id: 'even', kind: 'balanced', attribute: 'gpa', scope: 'section' },
      { id: 'time', kind: 'common-time', attribute: 'avail', wishHours: 8 },
      { id: 'ambition', kind: 'similar', attribute: 'ambition' },
    ],
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { full: { type: 'boolean' } } })
  const dataFolder = positionals[0]
  if (!dataFolder) throw new Error('node bench/grouping/exact.ts FOLDER [--full]')
  console.log(await benchExact({ dataFolder, full: values.full ?? false }))
}
