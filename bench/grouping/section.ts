import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** One part of the report of all benchmarks. */
export interface BenchSection {
  readonly title: string
  readonly markdown: string
  readonly plots?: readonly { readonly name: string; readonly svg: string }[]
}

/** @param rows the first is the head */
export function markdownTable(rows: readonly (readonly (string | number)[])[]): string {
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return `${[head, `|${' --- |'.repeat(rows[0]!.length)}`, ...body].join('\n')}\n`
}

/** Runs one benchmark by itself: the data folder, `--full`, and `--plots FOLDER` where the plots should go. */
export async function runAlone(
  bench: (options: { dataFolder: string; full: boolean }) => Promise<BenchSection>,
): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { full: { type: 'boolean' }, plots: { type: 'string' } },
    allowPositionals: true,
  })
  const [dataFolder] = positionals
  if (!dataFolder) throw new Error('Usage: node bench/grouping/BENCH.ts DATA-FOLDER [--full] [--plots FOLDER]')
  const { title, markdown, plots = [] } = await bench({ dataFolder, full: values.full ?? false })
  process.stdout.write(`## ${title}\n\n${markdown}`)
  if (!values.plots) return
  mkdirSync(values.plots, { recursive: true })
  for (const { name, svg } of plots) writeFileSync(join(values.plots, name), svg)
}
