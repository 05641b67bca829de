import { expect, test } from 'vitest'
import type { Problem } from '../core/problem/problem.ts'
import { solveInThreads } from './solve-in-threads.ts'

const problem: Problem = {
  attributes: { age: { type: 'numeric' } },
  participants: Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, attributes: { age: (i * 7) % 40 } })),
  groups: { size: 4 },
  criteria: [{ kind: 'similar', id: 'age', attribute: 'age' }],
}

test.each([0, -1, 1.5, Number.NaN])('%d threads are refused', async (threads) => {
  await expect(solveInThreads(problem, { iterations: 1, threads })).rejects.toThrow(RangeError)
})

test('what is asked in vain of a thread is told as its own error, and the others end', async () => {
  await expect(solveInThreads(problem, { seconds: Number.NaN, threads: 2 })).rejects.toThrow(
    'seconds must be 0 or more',
  )
})

test('a signal ends a search that would be long, and everybody has a group', async () => {
  const controller = new AbortController()
  const { groups } = await solveInThreads(problem, {
    seconds: 60,
    threads: 2,
    signal: controller.signal,
    onProgress: () => controller.abort(),
  })
  expect(groups.flatMap(({ participants }) => participants)).toHaveLength(40)
})
