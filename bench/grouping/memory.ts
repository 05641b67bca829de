import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type BenchSection, markdownTable, runAlone } from './section.ts'

const mebibyte = 2 ** 20

/** The most memory that a process of its own takes that reads and solves 5,000 students. */
export async function benchMemory({ dataFolder, full }: { dataFolder: string; full: boolean }): Promise<BenchSection> {
  const seconds = full ? 60 : 5
  const child = fileURLToPath(new URL('./memory-child.ts', import.meta.url))
  const rows = []
  for (const students of [100, 1000, 5000]) {
    const { stdout } = await promisify(execFile)(process.execPath, [child, dataFolder, `${students}`, `${seconds}`])
    const { maxRss, atStart } = JSON.parse(stdout) as { maxRss: number; atStart: number }
    const [most, start] = [maxRss, atStart].map((bytes) => (bytes / mebibyte).toFixed(0))
    rows.push([students, most!, start!, students === 5000 ? (maxRss <= 300 * mebibyte ? 'yes' : 'no') : '–'])
  }
  return {
    title: 'Memory',
    markdown: `The most resident memory of a fresh process that reads a roster, solves it for ${seconds} s and writes the groups out, in MiB.\n\n${markdownTable([['students', 'most', 'of which Node before the problem is read', 'within 300 MiB'], ...rows])}`,
  }
}

if (import.meta.main) await runAlone(benchMemory)
