import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'grouping-readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })

const blocksOf = (language: RegExp) =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => language.test(name!)).map(([, , text]) => text!)

test('the code of the README gives what stands behind its arrows', { timeout: 60_000 }, () => {
  const code = blocksOf(/^[jt]s$/).join('\n')
  const door = JSON.stringify(join(root, 'src/index.ts'))
  writeFileSync(join(folder, 'readme.ts'), code.replaceAll("'@samspel/grouping'", door))
  const told = execFileSync(process.execPath, ['readme.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  const promised = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, value]) => value)
  expect(promised.length).toBeGreaterThan(10)
  expect(told.trimEnd().split('\n')).toEqual(promised)
})

test('the commands of the README run, and break no requirement', { timeout: 60_000 }, () => {
  const main = join(root, 'src/node/main.ts')
  const script = blocksOf(/^sh$/).join('\n')
  writeFileSync(join(folder, 'readme.sh'), `set -e\nnpx() { shift; '${process.execPath}' '${main}' "$@"; }\n${script}`)
  execFileSync('sh', ['readme.sh'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length
  expect(lines('groups.csv')).toBe(101)
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('</html>')
})

test('the roster of the README is read by its criteria file', () => {
  const [roster, criteria] = [/^csv$/, /^json$/].map((language) => blocksOf(language)[0]!)
  writeFileSync(join(folder, 'own.csv'), Buffer.from(roster!, 'latin1'))
  writeFileSync(join(folder, 'own.json'), criteria!)
  const args = ['form', 'own.csv', '--criteria', 'own.json', '--iterations', '100', '--json', '--quiet']
  const out = execFileSync(process.execPath, [join(root, 'src/node/main.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  const { groups, report } = JSON.parse(out)
  expect(groups.flatMap((group: { participants: string[] }) => group.participants).sort()).toEqual([
    'Bjørn',
    'Kari',
    'Ola',
    'Åse',
  ])
  expect(report.breach).toBe(0)
  expect(report.criteria.map(({ score }: { score: number | null }) => score)).not.toContain(null)
})
