import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCheckSteps } from './check-steps.ts'
import { bin, runSteps } from './steps.ts'

// `npm test`: the check, then unit, integration and end-to-end tests. All are run even when one fails. The last line
// counts everything: a step of the check is one, and so is each test.

interface Counts {
  passed: number
  failed: number
}

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'samspel-reports-'))
const startedAt = performance.now()

const check = await runCheckSteps()
const build = await runSteps([{ name: 'build of the pages', command: ['scripts/build.ts'] }], 1)
const all: Counts[] = [
  { passed: check.passed, failed: check.failed.length },
  { passed: 1 - build.length, failed: build.length },
]
all.push(await runTests())
rmSync(reports, { recursive: true, force: true })

const passed = all.reduce((sum, counts) => sum + counts.passed, 0)
const failed = all.reduce((sum, counts) => sum + counts.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${Math.round((performance.now() - startedAt) / 1000)} s in all`)
console.log(`${passed} passed, ${failed} failed`)

/** All projects of vitest.config.ts in one run. A run that could not even begin counts as one failure. */
async function runTests(): Promise<Counts> {
  const report = join(reports, 'tests.json')
  const child = spawn(
    process.execPath,
    [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const code = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  const counts = readReport(report)
  // A file that breaks before its first test, or an error outside the tests, is in the exit code alone.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function readReport(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
