import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

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
const chosen = mutations.filter(({ test, property }) => `${test} ${property}`.includes(word))
const copy = mkdtempSync(join(tmpdir(), 'samspel-mutations-'))
let survived = 0
try {
  copySources()
  // Asked for nothing, Vitest would run everything.
  const before = chosen.length === 0 ? new Map<string, Outcome>() : await run(chosen)
  for (const mutation of chosen) {
    const { isSeen, verdict } = await tryMutation(mutation, before)
    if (!isSeen) survived++
    console.log(`${isSeen ? '✓' : '✗'} ${mutation.property}\n    ${mutation.breaks}: ${verdict}`)
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

async function tryMutation(mutation: Mutation, before: ReadonlyMap<string, Outcome>) {
  const { file, from, to } = mutation
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(from).length !== 2) return unseen('what it changes stands not exactly once in the file')
  // A property that fails anyway proves nothing.
  const { status, message } = before.get(keyOf(mutation)) ?? { status: 'missing', message: '' }
  if (status !== 'passed') return unseen(`the property does not pass before it: ${message || status}`)
  writeFileSync(
    path,
    source.replace(from, () => to),
  )
  try {
    const after = (await run([mutation])).get(keyOf(mutation))
    if (after?.status === 'passed') return unseen('the property does not see it')
    if (after?.status !== 'failed') return unseen('the property could not be run with it')
    // A busy machine is no fault of the code.
    if (after.message.includes('timed out')) return unseen(after.message)
    return { isSeen: true, verdict: after.message }
  } finally {
    writeFileSync(path, source)
  }
}

function unseen(verdict: string) {
  return { isSeen: false, verdict }
}

function keyOf({ test, property }: Pick<Mutation, 'test' | 'property'>) {
  return `${test}: ${property}`
}

/** Of one property: passed, failed or skipped; of a failed one the first line of what it says. */
interface Outcome {
  status: string
  message: string
}

/** What became of each property, by `keyOf`; one is missing when it is not there or its file could not be read. */
async function run(properties: readonly Mutation[]) {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const names = [...new Set(properties.map(({ property }) => property.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))]
  const files = [...new Set(properties.map(({ test }) => test))]
  // A file with a database is a project of its own.
  const projects = new Set(files.map((file) => (file.endsWith('.server.test.ts') ? 'integration' : 'unit')))
  const options = [...projects].map((project) => `--project=${project}`)
  // Slow is not wrong: tests on a database have more time of their own.
  options.push('--testTimeout=60000', '-t', names.join('|'), '--reporter=json', `--outputFile=${report}`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', ...files, ...options], { cwd: copy, stdio: 'ignore' })
  await new Promise((resolve) => child.once('close', resolve))
  return readReport(report)
}

function readReport(report: string) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; assertionResults: { title: string; status: string; failureMessages?: string[] }[] }[]
  }
  const outcomes = new Map<string, Outcome>()
  for (const { name, assertionResults } of testResults) {
    for (const { title, status, failureMessages } of assertionResults) {
      const [message = ''] = (failureMessages?.[0] ?? '').split('\n')
      outcomes.set(keyOf({ test: relative(copy, name), property: title }), { status, message })
    }
  }
  return outcomes
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
