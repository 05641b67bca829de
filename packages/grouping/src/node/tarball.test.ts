import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// Slow: what is published is packed, installed in an empty folder and used from there, as compiled JavaScript.

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'samspel-grouping-tarball-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
      npm_config_update_notifier: 'false',
    },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`)
  return stdout
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

let packed: string[] = []

beforeAll(() => {
  const [tarball] = JSON.parse(run('npm', ['pack', '--silent', '--json', '--pack-destination', folder], root)) as [
    { filename: string; files: { path: string }[] },
  ]
  packed = tarball.files.map(({ path }) => path)
  write('package.json', JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
  run('npm', [...install, join(folder, tarball.filename)], folder)
}, 180_000)

test('holds JavaScript, types, schema, examples, README with pictures and licence, and no source or test', () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'package.json',
      'docs/criteria/together.svg',
      'schema/problem.schema.json',
      'examples/criteria.json',
      'examples/roster-100.csv',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/node/index.js',
      'dist/node/main.js',
      'dist/node/solve-worker.js',
    ]),
  )
  expect(packed.filter((path) => /\.test\.|testing\/|(?<!\.d)\.ts$/.test(path))).toEqual([])
})

test('forms groups when it is imported', () => {
  write(
    'form.js',
    `import { evaluate, ProblemError, solve } from '@samspel/grouping'
import { solveInThreads } from '@samspel/grouping/node'
const problem = {
  attributes: { skill: { type: 'categorical' } },
  participants: ['a', 'b', 'c', 'd'].map((id, index) => ({ id, attributes: { skill: index < 2 ? 'x' : 'y' } })),
  groups: { size: 2 },
  criteria: [{ kind: 'diverse', id: 'skills', attribute: 'skill' }],
}
const { groups, report } = solve(problem, { iterations: 1000, seed: 1 })
const threaded = await solveInThreads(problem, { iterations: 1000, seed: 1 })
let refused = false
try { solve({ ...problem, groups: {} }, { iterations: 1 }) } catch (error) { refused = error instanceof ProblemError }
console.log(JSON.stringify({ groups, score: report.score, same: evaluate(problem, threaded.groups).score, refused }))
`,
  )
  const result = JSON.parse(run(process.execPath, ['form.js'], folder))
  expect(result).toMatchObject({ score: 1, same: 1, refused: true })
  expect(result.groups).toHaveLength(2)
})

test('the example of its README runs', () => {
  const example = /```js\n(.*?)```/s.exec(
    readFileSync(join(folder, 'node_modules/@samspel/grouping/README.md'), 'utf8'),
  )![1]!
  write('readme.js', `${example}\nconsole.log(report.score, groups.length)`)
  expect(run(process.execPath, ['readme.js'], folder)).toBe('1 2\n')
})

test('forms groups on the command line', () => {
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
  const args = ['examples/roster-100.csv', '--criteria', 'examples/criteria.json', '--size', '5', '--seconds', '1']
  run(join(folder, 'node_modules/.bin/samspel-grouping'), ['form', ...args, '--out', 'groups.csv'], folder)
  expect(readFileSync(join(folder, 'groups.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(101)
})

test('its types fit what it does, without any other types', { timeout: 60_000 }, () => {
  write(
    'types.ts',
    `import { type Problem, type Report, type Solution, solve } from '@samspel/grouping'
import { solveInThreads } from '@samspel/grouping/node'
const problem: Problem = { participants: [{ id: 'a' }], groups: { size: 1 } }
const solution: Solution = solve(problem, { iterations: 1 })
const report: Report = (await solveInThreads(problem, { iterations: 1, threads: 2 })).report
// @ts-expect-error a size is a number
const wrong: Problem = { participants: [], groups: { size: 'five' } }
export const all: [number, number, Problem] = [solution.report.score, report.breach, wrong]
`,
  )
  const compiler = createRequire(import.meta.url)
    .resolve('ts7/package.json')
    .replace(/package\.json$/, 'bin/tsc')
  const options = ['--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022']
  run(process.execPath, [compiler, ...options, '--lib', 'es2022,dom', '--noEmit', 'types.ts'], folder)
})
