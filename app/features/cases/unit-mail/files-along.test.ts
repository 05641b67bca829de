import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packFiles } from './files-along.ts'

const MB = 1024 * 1024
const files = (...sizes: number[]) => sizes.map((sizeBytes, index) => ({ id: String(index), sizeBytes }))
const sum = (of: readonly { sizeBytes: number }[]) => of.reduce((bytes, { sizeBytes }) => bytes + sizeBytes, 0)

test('of 8, 8 and 7 MB the second has no room, and the third has', () => {
  const packed = packFiles(files(8 * MB, 8 * MB, 7 * MB))
  expect(packed.along.map(({ id }) => id)).toEqual(['0', '2'])
  expect(packed.leftOut.map(({ id }) => id)).toEqual(['1'])
})

test('what goes along has room, what does not is left out, and each file is in one of them, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 })), fc.integer({ min: 0, max: 30 }), (sizes, most) => {
      const all = files(...sizes)
      const { along, leftOut } = packFiles(all, most)
      expect(sum(along)).toBeLessThanOrEqual(most)
      for (const file of leftOut) expect(sum(along) + file.sizeBytes).toBeGreaterThan(most)
      expect([...along, ...leftOut].sort((a, b) => Number(a.id) - Number(b.id))).toEqual(all)
      for (const part of [along, leftOut]) expect(part).toEqual(all.filter((file) => part.includes(file)))
    }),
  )
})
