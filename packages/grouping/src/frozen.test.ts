import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Problem } from './core/problem/problem.ts'
import { rebalance } from './core/rebalance/rebalance.ts'
import { rotate } from './core/rotation/rotate.ts'
import { assignSections } from './core/sections/assign-sections.ts'
import { solve } from './core/solve.ts'
import { readCriteriaFile } from './node/roster/criteria-file.ts'
import { rosterProblem } from './node/roster/roster-problem.ts'
import { readTable } from './node/roster/table.ts'

// What a seed gives is frozen: the same on every machine, and until somebody means to change it. A change here goes
// with a reason in the changelog, as users keep seeds to get their groups again.

const example = (name: string) => join(import.meta.dirname, '../examples', name)

function roster(): Problem {
  const table = readTable('roster-100.csv', readFileSync(example('roster-100.csv'), 'utf8'))
  const { problem } = rosterProblem(table, readCriteriaFile(example('criteria.json')))
  return { ...problem, groups: { size: 5 } }
}

const fingerprint = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

test.each([
  { seed: 1, fairness: undefined, iterations: 100_000 },
  { seed: 2, fairness: undefined, iterations: 100_000 },
  { seed: 1, fairness: { groups: 'worst' } as const, iterations: 20_000 },
  { seed: 1, fairness: { groups: 'lexicographic', persons: 'worst' } as const, iterations: 5_000 },
])('seed $seed of the example roster, fairness $fairness', ({ seed, fairness, iterations }) => {
  const { groups, report } = solve({ ...roster(), ...(fairness && { fairness }) }, { seed, iterations })
  const { score, breach, worstGroup, worstPerson } = report
  const rounded = [score, breach, worstGroup, worstPerson].map((value) => Number(value.toFixed(6)))
  expect([...rounded, fingerprint(groups)]).toMatchSnapshot()
})

test('mending, rotation and sections', () => {
  const problem = roster()
  const { groups } = solve(problem, { seed: 1, iterations: 50_000 })
  const mended = rebalance(problem, groups, { leave: ['7', '41'], ill: ['19'] }, { seed: 1, iterations: 50_000 })
  const rotation = rotate({ groups: 5, size: 3, weeks: 7 }, { budget: { iterations: 100_000 }, seed: 1 })
  const sections = assignSections(JSON.parse(readFileSync(example('sections.json'), 'utf8')), { iterations: 1000 })
  expect({
    mended: [mended.moves.length, Number(mended.report.score.toFixed(6)), fingerprint(mended.groups)],
    rotation: [rotation.repeats, fingerprint(rotation.weeks)],
    sections: [sections.total, fingerprint(sections.assignment)],
  }).toMatchSnapshot()
})
