import { expect, test } from 'vitest'
import type { Problem } from '../core/problem/problem.ts'
import { solveInThreads } from './solve-in-threads.ts'

const problem: Problem = {
  attributes: { age: { type: 'numeric' } },
  participants: Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, attributes: { age: (i * 7) % 40 } })),
  groups: { size: 4 },
  criteria: [{ kind: 'similar', id: 'age', attribute: 'age' }],
}

test('a search that nothing would end, or without a thread, is refused', async () => {
  await expect(solveInThreads(problem, {})).rejects.toThrow('A search needs an end')
  for (const threads of [0, 1.5, Number.NaN]) {
    await expect(solveInThreads(problem, { iterations: 1, threads })).rejects.toThrow('whole number from 1')
  }
})

test('what onProgress throws ends the search of all threads, and comes to the caller', async () => {
  const asked = performance.now()
  const onProgress = () => {
    throw new Error('enough')
  }
  await expect(solveInThreads(problem, { seconds: 60, threads: 2, onProgress })).rejects.toThrow('enough')
  expect(performance.now() - asked).toBeLessThan(30_000)
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
