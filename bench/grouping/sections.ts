import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Spending } from '../../packages/grouping/src/core/budget.ts'
import { assignSections } from '../../packages/grouping/src/core/sections/assign-sections.ts'
import { buildModel } from '../../packages/grouping/src/core/sections/model.ts'
import { readSectionsProblem } from '../../packages/grouping/src/core/sections/problem.ts'
import { problemOfRatingTable } from '../../packages/grouping/src/core/sections/rating-table.ts'
import { searchSections } from '../../packages/grouping/src/core/sections/search.ts'
import { verifySectionsCertificate } from '../../packages/grouping/src/core/sections/verify/verify-certificate.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { constrainedSections } from './constrained-sections.ts'

/** What the best totals are known to be. */
const KNOWN: readonly [name: string, total: number][] = [
  ['100x8', 473],
  ['500x21', 2285],
  ['1000x30', 4557],
  ['5000x60', 22240],
]

/** Greatest budget of a problem with friends, minima, clashes and staff. */
const SECONDS = 20

export interface SectionsRow {
  readonly name: string
  readonly total: number
  readonly expected: number | null
  readonly bound: number
  /** The checker has gone through the proof, and it proves the total to be the most. */
  readonly isProved: boolean
  readonly isFairest: boolean
  readonly ranks: readonly number[]
  /** Processor seconds: the most points; the fairest among them after that; the check of the proof. */
  readonly flowSeconds: number
  readonly fairSeconds: number
  readonly verifySeconds: number
  readonly parts: number
}

/** Assigns the sections of the data folder, and with `full` generated ones with all kinds of requirements. */
export async function benchSections(options: { dataFolder: string; full: boolean }): Promise<SectionsRow[]> {
  const rows = KNOWN.map(([name, total]) => {
    const file = join(options.dataFolder, 'sections', `sections_${name}_s1.json`)
    return measure(name, problemOfRatingTable(JSON.parse(readFileSync(file, 'utf8'))), total)
  })
  const generated: [students: number, sections: number][] = options.full
    ? [
        [60, 6],
        [150, 8],
        [300, 12],
        [1000, 30],
      ]
    : [[60, 6]]
  for (const [students, sections] of generated) {
    for (const seed of [1, 2, 3]) {
      rows.push(
        measure(
          `${students}x${sections} constrained, seed ${seed}`,
          constrainedSections(students, sections, seed),
          null,
        ),
      )
    }
  }
  return rows
}

function measure(name: string, input: unknown, expected: number | null): SectionsRow {
  const budget = { seconds: SECONDS, clock: cpuSeconds }
  const flowBegun = cpuSeconds()
  searchSections(buildModel(readSectionsProblem(input)), 1, new Spending(budget))
  const begun = cpuSeconds()
  const result = assignSections(input, budget)
  const solved = cpuSeconds()
  const verdict = verifySectionsCertificate(readSectionsProblem(input), result)
  if (!verdict.isValid) throw new Error(`${name}: ${verdict.faults.join('; ')}`)
  const { total, bound, ranks, parts } = result
  const flowSeconds = begun - flowBegun
  const fairSeconds = Math.max(0, solved - begun - flowSeconds)
  const { isOptimal: isProved, isFairest } = verdict
  return {
    name,
    total,
    expected,
    bound,
    isProved,
    isFairest,
    ranks,
    flowSeconds,
    fairSeconds,
    verifySeconds: cpuSeconds() - solved,
    parts,
  }
}

export function sectionsTable(rows: readonly SectionsRow[]): string {
  const head =
    '| problem | total | expected | bound | proved | fairest proved | ranks | most points, s | fairest, s | check, s | parts |'
  const lines = rows.map((row) => {
    const seconds = [row.flowSeconds, row.fairSeconds, row.verifySeconds].map((value) => value.toFixed(2))
    const cells = [row.name, row.total, row.expected ?? '–', row.bound, yesNo(row.isProved), yesNo(row.isFairest)]
    return `| ${[...cells, row.ranks.join(' '), ...seconds, row.parts].join(' | ')} |`
  })
  return `${[head, head.replace(/[^|]+/g, ' --- '), ...lines].join('\n')}\n`
}

const yesNo = (is: boolean) => (is ? 'yes' : 'no')

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { full: { type: 'boolean' } }, allowPositionals: true })
  const [dataFolder] = positionals
  if (!dataFolder) throw new Error('Usage: node bench/grouping/sections.ts FOLDER [--full]')
  process.stdout.write(sectionsTable(await benchSections({ dataFolder, full: values.full ?? false })))
}
