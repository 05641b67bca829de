import { describe, expect, test } from 'vitest'
import { ProblemError } from '../core/problem/issue.ts'
import type { Problem } from '../core/problem/problem.ts'
import { solve } from '../core/solve.ts'
import { type Outcome, type PooledProblem, solveAll } from './pool.ts'

const problemOf = (people: number): Problem => ({
  attributes: { ambition: { type: 'numeric' }, programme: { type: 'categorical' } },
  participants: Array.from({ length: people }, (_, k) => ({
    id: `s${k}`,
    attributes: { ambition: (k * 7) % 5, programme: `P${(k * 3) % 4}` },
  })),
  groups: { size: 4 },
  criteria: [
    { id: 'ambition', kind: 'similar', attribute: 'ambition', weight: 2 },
    { id: 'programme', kind: 'diverse', attribute: 'programme' },
  ],
})

const pooled = (id: string, people: number): PooledProblem => ({
  id,
  problem: problemOf(people),
  options: { iterations: 4000, seed: people },
})

async function outcomesOf(problems: AsyncIterable<PooledProblem> | Iterable<PooledProblem>, threads = 2) {
  const outcomes: Outcome[] = []
  await solveAll(problems, { threads, onSolved: (outcome) => void outcomes.push(outcome) })
  return outcomes
}

/** What is told without the time that it took. */
const groupsOf = (outcome: Outcome) => ('solution' in outcome ? outcome.solution.groups : outcome.error)

describe('a pool of threads', () => {
  test('solves each problem once, as it is solved alone, whatever is solved before it', async () => {
    const problems = [9, 40, 12, 25, 16, 33, 8].map((people) => pooled(`of ${people}`, people))
    for (const list of [problems, problems.toReversed()]) {
      const outcomes = await outcomesOf(list)
      expect(outcomes.map(({ id }) => id).sort()).toEqual(problems.map(({ id }) => id).sort())
      for (const { id, problem, options } of problems) {
        expect(groupsOf(outcomes.find((outcome) => outcome.id === id)!)).toEqual(solve(problem, options).groups)
      }
    }
  })

  test('tells what is wrong with a problem by its id, and goes on with the others', async () => {
    const wrong = {
      ...problemOf(8),
      groups: { size: 4 },
      criteria: [{ id: 'height', kind: 'similar', attribute: 'height' }],
    }
    const unsendable = { ...problemOf(8), describe: () => 'not JSON' }
    const outcomes = await outcomesOf([
      pooled('before', 12),
      { id: 'wrong', problem: wrong as Problem, options: { iterations: 100 } },
      { id: 'unsendable', problem: unsendable, options: { iterations: 100 } },
      pooled('after', 16),
      pooled('last', 20),
    ])
    const byId = Object.fromEntries(outcomes.map((outcome) => [outcome.id, groupsOf(outcome)]))
    expect(Object.keys(byId).sort()).toEqual(['after', 'before', 'last', 'unsendable', 'wrong'])
    expect(byId.wrong).toBeInstanceOf(ProblemError)
    expect((byId.wrong as ProblemError).issues[0]!.place).toMatch(/^criteria/)
    expect(byId.unsendable).toBeInstanceOf(Error)
    expect(byId.last).toEqual(solve(problemOf(20), { iterations: 4000, seed: 20 }).groups)
  })

  test('refuses a search that nothing would end, and goes on with the others', async () => {
    const outcomes = await outcomesOf([{ ...pooled('endless', 40), options: {} }, pooled('other', 8)], 1)
    expect(outcomes[0]).toMatchObject({
      id: 'endless',
      error: { message: expect.stringContaining('seconds or iterations') },
    })
    expect(outcomes[1]).toHaveProperty('solution')
  })

  test('asks for a problem when a thread is free for it', async () => {
    let asked = 0
    let solved = 0
    let most = 0
    async function* problems() {
      for (; asked < 12; ) {
        asked++
        most = Math.max(most, asked - solved)
        yield pooled(String(asked), 8)
      }
    }
    await solveAll(problems(), { threads: 3, onSolved: () => void solved++ })
    expect(solved).toBe(12)
    expect(most).toBe(3)
  })

  test('ends with the best so far when it is stopped, and takes up no more', async () => {
    const stop = new AbortController()
    const outcomes: Outcome[] = []
    function* problems() {
      for (let k = 1; k <= 50; k++) {
        if (k === 2) setTimeout(() => stop.abort(), 100)
        yield { id: String(k), problem: problemOf(40), options: { seconds: 60, iterations: k === 1 ? 100 : 1e12 } }
      }
    }
    await solveAll(problems(), {
      threads: 1,
      signal: stop.signal,
      onSolved: (outcome) => void outcomes.push(outcome),
    })
    expect(outcomes.map(({ id }) => id)).toEqual(['1', '2'])
    expect(groupsOf(outcomes[1]!)).toHaveLength(10)
  })

  test('ends with the error of whoever makes the problems, or takes the outcomes', async () => {
    function* problems() {
      yield pooled('one', 8)
      throw new Error('no more rosters')
    }
    await expect(outcomesOf(problems())).rejects.toThrow('no more rosters')
    const onSolved = () => {
      throw new Error('no place to write')
    }
    await expect(solveAll([pooled('one', 8)], { threads: 2, onSolved })).rejects.toThrow('no place to write')
    await expect(outcomesOf([], 0)).rejects.toThrow(RangeError)
  })
})
