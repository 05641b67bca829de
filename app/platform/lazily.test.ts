import { expect, test } from 'vitest'
import { lazily } from './lazily.ts'

test('is made once, when it is first asked for, also where it is undefined', () => {
  let made = 0
  const value = lazily(() => {
    made++
    return undefined
  })
  expect(made).toBe(0)
  expect([value(), value()]).toEqual([undefined, undefined])
  expect(made).toBe(1)
})
