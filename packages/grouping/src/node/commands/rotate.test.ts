import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countRepeats } from '../../core/rotation/count-repeats.ts'
import { callCommandLine } from '../testing/call-command-line.ts'
import { exitCodes } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'samspel-rotate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const call = (...argv: string[]) => callCommandLine('rotate', ...argv)

function file(name: string, content: unknown) {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}

test('prints a line for each week, and that nobody meets twice', async () => {
  const { code, out } = await call('4x4x5', '--quiet')
  expect(code).toBe(exitCodes.done)
  expect(out.match(/^Week \d .*\|.*\|.*\|/gm)).toHaveLength(5)
  expect(out).toContain('Repeated meetings: 0 (proved to be the fewest)')
})

test('prints weeks and repeats as JSON, and writes a line for each person and week', async () => {
  const csv = join(folder, 'weeks.csv')
  const { out, err } = await call('3x2x4', '--json', '--out', csv, '--iterations', '1000')
  const { weeks, repeats } = JSON.parse(out) as { weeks: number[][][]; repeats: number }
  expect(countRepeats(weeks).repeats).toBe(repeats)
  expect(err).toContain('0 repeated meetings')
  const lines = readFileSync(csv, 'utf8').trim().split('\n')
  expect(lines[0]).toBe('week,group,person')
  expect(lines).toHaveLength(1 + 4 * 6)
  expect(lines).toContain(`4,2,${weeks[3]![1]![0]}`)
})

test('what an earlier rotation printed counts as met', async () => {
  const { out } = await call('4x4x4', '--json', '--quiet')
  const past = file('past.json', JSON.parse(out))
  const again = await call('4x4x2', '--past', past, '--json', '--quiet', '--iterations', '200000')
  // The fifth week of the plane of order 4 is new; after it all have met all.
  expect(JSON.parse(again.out)).toMatchObject({ repeats: 24, isOptimal: true })
})

test('a plan in a file can have absent and uneven groups; a pair that cannot be apart breaks it', async () => {
  const plan = { groups: 2, persons: 5, weeks: 2, absent: [{ person: 4, weeks: [1] }] }
  const { code, out } = await call(file('plan.json', plan), '--json', '--quiet')
  expect(code).toBe(exitCodes.done)
  expect((JSON.parse(out) as { weeks: number[][][] }).weeks[1]!.flat()).not.toContain(4)
  const impossible = file('apart.json', { groups: 1, persons: 2, weeks: 1, apart: [[0, 1]] })
  expect((await call(impossible, '--iterations', '10')).code).toBe(exitCodes.broken)
})

test('as many places as a rotation may have are printed', async () => {
  const { code, out } = await call('2500x2x30', '--iterations', '1', '--quiet')
  expect(code).toBe(exitCodes.done)
  expect(out).toMatch(/^Week 30 /m)
})

test.each([
  [['8x4'], exitCodes.usage, '8x4'],
  [[], exitCodes.usage, '8x4x10'],
  [['0x4x10'], exitCodes.input, 'groups'],
  [[join(folder, 'none.json')], exitCodes.input, 'none.json'],
  [[file('broken.json', { groups: 2, size: 2, weeks: 1, past: [[0, 9]] })], exitCodes.input, 'broken.json: past[0][1]'],
  [['2x2x1', '--past', file('no-past.json', [[0], 'x'])], exitCodes.input, 'no-past.json: group 1'],
  [['2x2x1', '--past', file('no-groups.json', 4)], exitCodes.input, 'no-groups.json'],
])('%j is refused, and the place is named', async (argv, expected, place) => {
  const { code, err } = await call(...argv)
  expect(code).toBe(expected)
  expect(err).toContain(place)
})
