import { expect, test } from 'vitest'
import { Spending } from '../budget.ts'
import { readProblem } from '../problem/check-problem.ts'
import { startAtRandom } from '../testing/changes.ts'
import { Best } from './best.ts'
import { Watch } from './watch.ts'

const formation = readProblem({ participants: [{ id: 'a' }, { id: 'b' }], groups: { size: 1 } })

/** Steps of so many seconds each, until the watch says that time is up. */
function walk(secondsOfStep: (step: number) => number, seconds: number, until?: number) {
  let now = 0
  let looks = 0
  const clock = () => {
    looks++
    return now
  }
  const spending = new Spending({ seconds, clock })
  const told: number[] = []
  const best = new Best(startAtRandom(formation, 1), (progress) => told.push(progress.seconds))
  const watch = new Watch(spending, best, until)
  let steps = 0
  while (!watch.isUp(steps)) now += secondsOfStep(steps++)
  return { now, steps, looks, told, gaps: told.slice(1).map((moment, index) => moment - told[index]!) }
}

test.each([1e-6, 1e-4, 1e-2, 0.2])('steps of %f seconds end in time, and the best is told of meanwhile', (each) => {
  const { now, gaps } = walk(() => each, 2)
  expect(now).toBeLessThan(2 + Math.max(0.03, 1.5 * each))
  expect(gaps.length).toBeGreaterThan(5)
  expect(Math.max(...gaps)).toBeLessThan(0.25 + each)
})

test('short steps are not looked at one by one', () => {
  const { steps, looks } = walk(() => 1e-5, 1)
  expect(looks).toBeLessThan(steps / 20)
})

test('time is up earlier where it is told to be', () => {
  expect(walk(() => 1e-3, 2, 0.5).now).toBeCloseTo(0.5, 1)
})

test('without a clock the signal is heard at every step', () => {
  let asked = 0
  const signal = {
    get aborted() {
      return ++asked === 10
    },
  }
  const best = new Best(startAtRandom(formation, 1), undefined)
  const watch = new Watch(new Spending({ signal }), best)
  let steps = 0
  while (!watch.isUp(steps)) steps++
  expect(steps).toBe(9)
})
