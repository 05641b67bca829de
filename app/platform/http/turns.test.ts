import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('tasks begin in the order in which they came, never more at once than told', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
      async (most, milliseconds) => {
        const takeTurns = createTurns(most)
        const begun: number[] = []
        let running = 0
        let mostRunning = 0
        await Promise.all(
          milliseconds.map((wait, index) =>
            takeTurns(async () => {
              begun.push(index)
              mostRunning = Math.max(mostRunning, ++running)
              await sleep(wait)
              running--
            }),
          ),
        )
        expect(begun).toEqual(milliseconds.map((_, index) => index))
        expect(mostRunning).toBe(Math.min(most, milliseconds.length))
      },
    ),
    { numRuns: 30 },
  )
})

test('a task that fails hands on its turn and tells its own caller alone', async () => {
  const takeTurns = createTurns(1)
  const failing = takeTurns(() => Promise.reject(new Error('broken')))
  const next = takeTurns(async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  await expect(next).resolves.toBe('done')
})
