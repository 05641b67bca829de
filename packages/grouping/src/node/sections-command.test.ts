import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exitCodes } from './commands/command.ts'
import { callCommandLine as run } from './testing/call-command-line.ts'

const examples = join(import.meta.dirname, '../../examples')
const folder = mkdtempSync(join(tmpdir(), 'samspel-sections-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('sections prints the total, the certificate and the assignment of a rating table by number', async () => {
  const csv = join(folder, 'assignment.csv')
  const { code, out } = await run('sections', join(examples, 'sections-by-number.json'), '--json', '--out', csv)
  expect(code).toBe(exitCodes.done)
  const { total, certificate, assignment } = JSON.parse(out)
  expect([total, certificate.bound, assignment.length]).toEqual([473, 473, 100])
  expect(readFileSync(csv, 'utf8').split('\n').slice(0, 2)).toEqual(['id,section', `0,${assignment[0]}`])
})

test('sections gives each student a section of each set, and goes through the proof when asked to', async () => {
  const file = join(examples, 'sections.json')
  const { out } = await run('sections', file, '--json', '--iterations', '1000')
  const { assignment } = JSON.parse(out)
  expect(Object.keys(assignment.Ada)).toEqual(['exercise', 'laboratory'])
  expect(assignment.Ada).toEqual(assignment.Ali)
  expect((await run('sections', file, '--verify', '--iterations', '1000')).out).toContain('it holds')
})

test('sections names the file and the student of what it cannot use', async () => {
  const file = join(folder, 'broken.json')
  writeFileSync(
    file,
    JSON.stringify({ sections: [{ id: 'a', capacity: 1 }], students: [{ id: 'Ada', wishes: ['b'] }] }),
  )
  const { code, err } = await run('sections', file)
  expect([code, err]).toEqual([exitCodes.input, `${file}: students["Ada"].wishes: There is no section 'b'.\n`])
  expect((await run('sections', join(folder, 'missing.json'))).code).toBe(exitCodes.input)
  expect((await run('sections')).code).toBe(exitCodes.usage)
})

test('sections ends with 1 when somebody has no place', async () => {
  const file = join(folder, 'full.json')
  writeFileSync(file, JSON.stringify({ users: 2, sections: 1, capacity: [1], ratings: [{ 0: 1 }, { 0: 2 }] }))
  const { code, out } = await run('sections', file, '--json')
  expect([code, JSON.parse(out).assignment]).toEqual([exitCodes.broken, [null, 0]])
})

test('mentors matches for either aim, and says which', async () => {
  const file = join(examples, 'mentors.json')
  const { code, out } = await run('mentors', file, '--aim', 'best-total', '--json')
  expect([code, JSON.parse(out)]).toMatchObject([exitCodes.done, { aim: 'best-total', verdict: { isBestTotal: true } }])
  expect((await run('mentors', file, '--aim', 'stable')).out).toContain('Stable')
  expect((await run('mentors', file)).code).toBe(exitCodes.usage)
})
