import { expect, test } from 'vitest'
import { eachAlone } from './each-alone.ts'

test('one that fails stops none of the others, and is told at the end', async () => {
  const tried: number[] = []
  const bad = new Error('two')
  const all = eachAlone([1, 2, 3], async (number) => {
    tried.push(number)
    if (number === 2) throw bad
    return number
  })
  await expect(all).rejects.toMatchObject({ errors: [bad] })
  expect(tried).toEqual([1, 2, 3])
  expect(await eachAlone([1, 3], async (number) => number * 2)).toEqual([2, 6])
})
