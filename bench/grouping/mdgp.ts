import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { parseMdgplib } from '../../packages/grouping/src/core/mdgp/parse-mdgplib.ts'
import { solveMdgp } from '../../packages/grouping/src/core/mdgp/solve-mdgp.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'

// `node bench/grouping/mdgp.ts FOLDER [--full] [--seeds 1,2,3]`: values reached on MDGPLIB's instances in the processor
// seconds of the two reference solvers, beside theirs. Quick: those of 120 participants, one seed.

/** FOLDER/mdgp/reference.json: what IMS and TPSDP reached. */
type Reference = Record<string, { cpuSeconds: number; ims: Reached; tpsdp: Reached }>

interface Reached {
  best: number
  mean: number
}

export interface MdgpTable {
  readonly rows: readonly MdgpRow[]
  /** Of the instances, how many reach the better of the two means. */
  readonly reached: number
  /** Percent by which the worst instance stays below the better mean; negative when all are above. */
  readonly worstLoss: number
}

export interface MdgpRow {
  readonly instance: string
  /** Processor seconds allowed. */
  readonly seconds: number
  /** A value for each seed. */
  readonly values: readonly number[]
  readonly mean: number
  readonly ims: number
  readonly tpsdp: number
  /** Percent of our mean above the better of theirs. */
  readonly difference: number
}

/** @param dataFolder holds `mdgp/` @param onRow told of each row when it is there */
export function benchMdgp(
  { dataFolder, full, seeds }: { dataFolder: string; full: boolean; seeds: readonly number[] },
  onRow: (row: MdgpRow) => void = () => {},
): MdgpTable {
  const folder = join(dataFolder, 'mdgp')
  const references = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as Reference
  const rows: MdgpRow[] = []
  for (const [instance, reference] of Object.entries(references)) {
    if (!full && !instance.includes('_n120_')) continue
    const row = benchInstance(folder, instance, reference, full ? seeds : seeds.slice(0, 1))
    rows.push(row)
    onRow(row)
  }
  return {
    rows,
    reached: rows.filter(({ difference }) => difference >= 0).length,
    worstLoss: Math.max(...rows.map(({ difference }) => -difference)),
  }
}

function benchInstance(
  folder: string,
  name: string,
  { cpuSeconds: seconds, ims, tpsdp }: Reference[string],
  seeds: readonly number[],
): MdgpRow {
  const file = readdirSync(folder).find((file) => file.startsWith(`${name}.txt`))
  if (!file) throw new Error(`${folder} has no ${name}`)
  const bytes = readFileSync(join(folder, file))
  const instance = parseMdgplib((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1'))
  const values = seeds.map((seed) => solveMdgp(instance, { seconds, clock: cpuSeconds, seed }).value)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const difference = 100 * (mean / Math.max(ims.mean, tpsdp.mean) - 1)
  return { instance: name, seconds, values, mean, ims: ims.mean, tpsdp: tpsdp.mean, difference }
}

/** A line of Markdown. */
export const printMdgpRow = ({ instance, seconds, values, mean, ims, tpsdp, difference }: MdgpRow) =>
  `| ${[
    instance,
    seconds,
    values.map((value) => value.toFixed(1)).join(', '),
    ...[mean, ims, tpsdp].map((value) => value.toFixed(1)),
    `${difference >= 0 ? '+' : '−'}${Math.abs(difference).toFixed(4)}`,
    difference >= 0 ? 'yes' : 'no',
  ].join(' | ')} |`

export const mdgpHeading = `| instance | s | ours by seed | our mean | IMS | TPSDP | difference % | reached |
|---|--:|---|--:|--:|--:|--:|---|`

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { full: { type: 'boolean', default: false }, seeds: { type: 'string', default: '1,2,3' } },
    allowPositionals: true,
  })
  const [dataFolder] = positionals
  if (!dataFolder) throw new Error('node bench/grouping/mdgp.ts FOLDER [--full] [--seeds 1,2,3]')
  console.log(mdgpHeading)
  const seeds = values.seeds.split(',').map(Number)
  const table = benchMdgp({ dataFolder, full: values.full, seeds }, (row) => console.log(printMdgpRow(row)))
  console.log(`\n${table.reached} of ${table.rows.length} reached; the worst is ${table.worstLoss.toFixed(4)} % below.`)
}
