import { expect, test } from 'vitest'
import { TracedSearch } from './traced-search.ts'

const traced = (points: readonly (readonly [score: number, breach: number])[]) => {
  const search = new TracedSearch()
  for (const [index, [score, breach]] of points.entries())
    search.note({ seconds: index, iterations: 10 * index, score, breach })
  return search.progress()
}

test('a search that has told nothing yet has come nowhere', () =>
  expect(new TracedSearch().progress()).toEqual({ seconds: 0, iterations: 0, trace: [] }))

test('the trace goes from nothing to all that was gained, and a breach that is mended counts as gain', () =>
  expect(
    traced([
      [0.5, 2],
      [0.5, 1],
      [0.75, 0.25],
      [0.5, 0],
    ]),
  ).toEqual({
    seconds: 3,
    iterations: 30,
    trace: [
      [0, 0],
      [1, 0.5],
      [2, 1],
      [3, 1],
      [3, 1],
    ],
  }))

test('it tells neither score nor whether requirements hold: both rest on private answers too', () => {
  const wish = traced([
    [0.2, 3],
    [0.4, 2],
  ])
  const noWish = traced([
    [0.2, 1],
    [0.4, 0],
  ])
  expect(wish).toEqual(noWish)
})

test('however long it goes on, the trace has at most sixty-one points, the first and the last among them', () => {
  const { trace } = traced(Array.from({ length: 5000 }, (_, index) => [index / 5000, 0]))
  expect(trace.length).toBeLessThanOrEqual(61)
  expect(trace[0]).toEqual([0, 0])
  expect(trace.at(-1)).toEqual([4999, 1])
})
