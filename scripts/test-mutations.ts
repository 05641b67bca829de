import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// `npm run test:mutations [WORD]`: proves that each property can fail. Every mutation of mutations.json is made in a
// temporary copy of the sources, and the property must fail there. docs/property-tests.md tells more.

interface Mutation {
  /** The test's whole name, without those of the groups around it. */
  property: string
  test: string
  /** What is broken, how, and what stood there before. */
  file: string
  breaks: string
  from: string
  to: string
}

const root = join(import.meta.dirname, '..')
const mutations = JSON.parse(readFileSync(join(import.meta.dirname, 'mutations.json'), 'utf8')) as Mutation[]
const [word = ''] = process.argv.slice(2)
const copy = mkdtempSync(join(tmpdir(), 'samspel-mutations-'))
let survived = 0
try {
  copySources()
  for (const mutation of mutations.filter(({ test, property }) => `${test} ${property}`.includes(word))) {
    const verdict = await tryMutation(mutation)
    if (verdict !== 'fails') survived++
    console.log(`${verdict === 'fails' ? '✓' : '✗'} ${mutation.property}\n    ${mutation.breaks}: ${verdict}`)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
for (const property of unmutated()) {
  survived++
  console.log(`✗ ${property}\n    no mutation in scripts/mutations.json`)
}
process.exitCode = survived === 0 ? 0 : 1

/** Tracked files and those that are new; never what is built, installed or stored. */
function copySources() {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  for (const file of list.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file), { force: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

async function tryMutation({ property, test, file, from, to }: Mutation) {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(from).length !== 2) return 'what it changes stands not exactly once in the file'
  // A property that fails anyway proves nothing.
  if ((await run(test, property)) !== 'passed') return 'the property does not pass before it'
  writeFileSync(
    path,
    source.replace(from, () => to),
  )
  try {
    return (await run(test, property)) === 'failed' ? 'fails' : 'the property does not see it'
  } finally {
    writeFileSync(path, source)
  }
}

/** Passed, failed, or something else when the test is not there or the run broke down. */
async function run(test: string, property: string): Promise<string | undefined> {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const name = property.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // A file with a database is a project of its own.
  const project = test.endsWith('.server.test.ts') ? 'integration' : 'unit'
  const options = ['--project', project, '-t', name, '--reporter=json', `--outputFile=${report}`]
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', test, ...options], { cwd: copy, stdio: 'ignore' })
  await new Promise((resolve) => child.once('close', resolve))
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string }[] }[]
  }
  return testResults.flatMap(({ assertionResults }) => assertionResults).find(({ title }) => title === property)?.status
}

/** Properties of the repository that the list has forgotten. */
function unmutated(): string[] {
  const files = execFileSync('git', ['grep', '-l', '--untracked', "from 'fast-check'", '*.test.ts'], {
    cwd: root,
  }).toString()
  return files
    .trim()
    .split('\n')
    .flatMap((file) => {
      const tests = readFileSync(join(root, file), 'utf8').split(/^ *(?=test\()/m)
      return tests.flatMap((text) => (text.includes('fc.assert') ? [/^test\('([^']+)'/.exec(text)?.[1] ?? file] : []))
    })
    .filter((property) => !mutations.some((mutation) => mutation.property === property))
}
