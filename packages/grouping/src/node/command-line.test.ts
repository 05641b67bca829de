import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { evaluate } from './commands/evaluate.ts'
import { explain } from './commands/explain.ts'
import { form } from './commands/form.ts'
import { mdgp } from './commands/mdgp.ts'
import { mentors } from './commands/mentors.ts'
import { rebalance } from './commands/rebalance.ts'
import { rotateCommand } from './commands/rotate.ts'
import { sections } from './commands/sections.ts'
import { callCommandLine as call } from './testing/call-command-line.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'samspel-grouping-'))
afterAll(() => rmSync(folder, { recursive: true }))

const roster = join(root, 'examples/roster-100.csv')
const criteria = join(root, 'examples/criteria.json')
const inFolder = (name: string) => join(folder, name)

function fileWith(name: string, text: string): string {
  writeFileSync(inFolder(name), text)
  return inFolder(name)
}

describe('examples of --help run', () => {
  const examples = [form, evaluate, rebalance, explain, sections, mentors, mdgp, rotateCommand].flatMap(({ help }) =>
    [...help.matchAll(/^ {2}samspel-grouping (.+)$/gm)].map(([, line]) => line!),
  )
  test.each(examples)('%s', async (line) => {
    const argv = line.split(' ').map((word) => {
      if (word.startsWith('examples/')) return join(root, word)
      return /\.(csv|html)$/.test(word) ? inFolder(word) : word
    })
    const { code, out } = await call(...argv)
    expect([0, 1]).toContain(code)
    expect(out).not.toBe('')
    for (const written of argv.filter((word) => word.startsWith(folder))) expect(existsSync(written)).toBe(true)
  })
})

describe('form', () => {
  const quick = ['form', roster, '--criteria', criteria, '--size', '5', '--iterations', '20000']

  test('writes a line for each person, which evaluate reads', async () => {
    const out = inFolder('groups.csv')
    const formed = await call(...quick, '--out', out)
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n')
    expect(lines[0]).toBe('id,group')
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
      readFileSync(roster, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    )
    const evaluated = await call('evaluate', roster, '--criteria', criteria, '--size', '5', '--groups', out, '--json')
    const again = await call(...quick, '--json')
    expect(JSON.parse(evaluated.out).report).toEqual(JSON.parse(again.out).report)
    expect(evaluated.code).toBe(formed.code)
  })

  test('--json tells groups, report, bound, gap, trace, seed, iterations and seconds', async () => {
    const { out } = await call(...quick, '--seed', '7', '--json')
    const result = JSON.parse(out)
    expect(Object.keys(result)).toEqual([
      'groups',
      'report',
      'bound',
      'gap',
      'trace',
      'seed',
      'iterations',
      'cpuSeconds',
    ])
    expect(result.groups).toHaveLength(20)
    expect(result.seed).toBe(7)
    expect(result.bound.score).toBeGreaterThanOrEqual(result.report.score)
  })

  test('two threads give the better of their seeds', async () => {
    const results = await Promise.all(
      [
        ['--seed', '3'],
        ['--seed', '4'],
        ['--seed', '3', '--threads', '2'],
      ].map(async (more) => JSON.parse((await call(...quick, ...more, '--json')).out)),
    )
    const [one, other, both] = results
    const better = [one, other].reduce((kept, result) =>
      result.report.breach < kept.report.breach ||
      (result.report.breach === kept.report.breach && result.report.score > kept.report.score)
        ? result
        : kept,
    )
    expect(both.groups).toEqual(better.groups)
    expect(both.iterations).toBe(one.iterations + other.iterations)
  })

  test('takes a range of sizes, a number of groups, or a whole problem', async () => {
    const sized = JSON.parse(
      (await call('form', roster, '--criteria', criteria, '--size', '4-6', '--iterations', '1000', '--json')).out,
    )
    for (const { participants } of sized.groups) {
      expect(participants.length).toBeGreaterThanOrEqual(4)
      expect(participants.length).toBeLessThanOrEqual(6)
    }
    const problem = fileWith(
      'problem.json',
      JSON.stringify({ participants: ['a', 'b', 'c', 'd'].map((id) => ({ id })), groups: { size: 2 } }),
    )
    const { out } = await call('form', '--problem', problem, '--count', '1', '--iterations', '10', '--quiet')
    expect(out).toBe('id,group\na,1\nb,1\nc,1\nd,1\n')
  })

  test('--progress tells at least four times a second how it goes, and it never gets worse', async () => {
    const { err } = await call(...quick.slice(0, -2), '--seconds', '1', '--progress', '--json')
    const lines = err.split('\n').filter((line) => line.includes('score'))
    expect(lines.length).toBeGreaterThanOrEqual(4)
    const scores = lines.map((line) => Number(/score (\S+)/.exec(line)![1]))
    const breaches = lines.map((line) => Number(/broken (\S+)/.exec(line)![1]))
    for (let i = 1; i < lines.length; i++) {
      const isWorse =
        breaches[i]! > breaches[i - 1]! || (breaches[i] === breaches[i - 1] && scores[i]! < scores[i - 1]!)
      expect(isWorse, lines.slice(i - 1, i + 1).join('\n')).toBe(false)
    }
  })
})

test('who reads no more ends the program without a word', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'rotate', '5x3x4', '--quiet', '--json'])
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (part) => {
    err += part
  })
  const [code] = await once(child, 'close')
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

describe('explain', () => {
  const asked = ['explain', roster, '--criteria', criteria, '--groups', join(root, 'examples/groups-100.csv')]

  test('tells one student in sentences, or as JSON', async () => {
    const { code, out } = await call(...asked, '--person', '12')
    expect(code).toBe(0)
    expect(out).toMatch(/^Score .*\n\n12 in group 3, score /)
    expect(out).toContain('    You share 1 free hour with your group; in other groups you would share')
    const { explanation } = JSON.parse((await call(...asked, '--person', '12', '--private-off', '--json')).out)
    expect(explanation.persons).toMatchObject([{ id: '12', group: '3' }])
    expect(explanation.leftOut).toEqual([])
  })

  test('names whom the roster does not have', async () => {
    const { code, err } = await call(...asked, '--person', 'nobody')
    expect(code).toBe(3)
    expect(err).toContain("--person: There is no participant 'nobody'.")
  })
})

describe('evaluate', () => {
  test('ends with 1 when a requirement is broken, and tells why', async () => {
    const groups = join(root, 'examples/groups-100.csv')
    const { code, out } = await call('evaluate', roster, '--criteria', criteria, '--groups', groups)
    expect(code).toBe(1)
    expect(out).toMatch(/^ {2}common free time, group 1: /m)
  })

  test('names the line of a person or group that does not fit', async () => {
    const read = (text: string, ...more: string[]) =>
      call('evaluate', roster, '--criteria', criteria, '--groups', fileWith('g.csv', text), ...more)
    expect(await read('id,group\n1,1\n1000,1\n')).toMatchObject({
      code: 3,
      err: expect.stringContaining("g.csv:3: column 'id': There is no participant '1000'."),
    })
    expect((await read('id,group\n1,1\n')).err).toContain("g.csv: '2' is in no group.")
    const all = Array.from({ length: 100 }, (_, index) => `${index + 1},A\n`)
    expect((await read(`id,group\n${all.join('')}`, '--size', '5')).err).toContain(
      "g.csv:2: column 'group': There is no group 'A'.",
    )
    expect((await read('id,group\n1,\n')).err).toContain("g.csv:2: column 'group': '1' is in no group.")
    expect((await read('id,group\n1,1\n1,2\n')).err).toContain("g.csv:3: '1' is placed on line 2 as well.")
  })
})

test('-h is --help, and --version tells the version of the package', async () => {
  expect((await call('-h')).out).toBe((await call('--help')).out)
  expect((await call('form', '-h')).out).toBe(form.help)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect((await call('--version')).out).toBe(`${version}\n`)
})

test('a criterion that concerns nobody is told of, as a misspelt value makes one', async () => {
  const file = fileWith(
    'women.json',
    JSON.stringify({
      attributes: { gender: { type: 'categorical' } },
      criteria: [{ kind: 'not-alone', id: 'no lone woman', attribute: 'gender', values: ['woman'], required: true }],
    }),
  )
  const { out } = await call(
    'form',
    roster,
    '--criteria',
    file,
    '--size',
    '5',
    '--iterations',
    '10',
    '--out',
    inFolder('w'),
  )
  expect(out).toContain("'no lone woman' concerns nobody")
})
