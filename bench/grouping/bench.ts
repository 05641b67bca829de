import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchDrag, dragTable } from './drag.ts'
import { benchExact } from './exact.ts'
import { benchMdgp, mdgpHeading, printMdgpRow } from './mdgp.ts'
import { benchMemory } from './memory.ts'
import { benchMoves } from './moves.ts'
import { benchRebalance } from './rebalance.ts'
import { benchRosters } from './rosters.ts'
import { benchRotation } from './rotation.ts'
import type { BenchSection } from './section.ts'
import { benchSections, sectionsTable } from './sections.ts'
import { benchUniversity } from './university.ts'

// `npm run bench:grouping -- FOLDER [--full] [--only rosters,mdgp]`: all tables of the grouping engine. FOLDER holds
// rosters/, sections/, mdgp/ and rotation/. In full, each part is written to docs/benchmarks. Rosters take an hour and a half
// in full: with `--runs FILE` they go on where they were cut short.

interface Options {
  readonly dataFolder: string
  readonly full: boolean
  readonly runsFile?: string | undefined
}

const tell = (text: string) => process.stderr.write(`${text}\n`)

const parts: Readonly<Record<string, (options: Options) => BenchSection | Promise<BenchSection>>> = {
  rosters: (options) => benchRosters({ ...options, tell }),
  mdgp: (options) => {
    const seeds = options.full ? [1, 2, 3] : [1]
    const { rows, reached, worstLoss } = benchMdgp({ ...options, seeds }, (row) => tell(printMdgpRow(row)))
    const table = [mdgpHeading, ...rows.map(printMdgpRow)].join('\n')
    const sum = `${reached} of ${rows.length} reached; the worst is ${worstLoss.toFixed(4)} % below.`
    return { title: 'Maximally diverse groups, beside two reference solvers', markdown: `${table}\n\n${sum}\n` }
  },
  sections: async (options) => ({
    title: 'Sections by wishes, with a certificate',
    markdown: sectionsTable(await benchSections(options)),
  }),
  rotation: async (options) => ({
    title: 'Rotations without repeated meetings',
    markdown: `${await benchRotation(options)}\n`,
  }),
  rebalance: (options) => ({ title: 'Mending after changes, 1,000 students', markdown: benchRebalance(options) }),
  drag: async (options) => ({ title: 'One drag', markdown: dragTable(await benchDrag(options)) }),
  exact: async (options) => ({ title: 'Exact solutions', markdown: `${await benchExact(options)}\n` }),
  moves: benchMoves,
  memory: benchMemory,
  university: benchUniversity,
}

const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean', default: false }, only: { type: 'string' }, runs: { type: 'string' } },
  allowPositionals: true,
})
const [dataFolder] = positionals
const names = values.only?.split(',') ?? Object.keys(parts)
const unknown = names.find((name) => !Object.hasOwn(parts, name))
if (!dataFolder || unknown) {
  tell(unknown ? `There is no part '${unknown}': ${Object.keys(parts).join(', ')}` : 'Give the folder of the data')
  process.exitCode = 2
} else {
  for (const name of names) await run(name, { dataFolder, full: values.full, runsFile: values.runs })
}

async function run(name: string, options: Options): Promise<void> {
  const { title, markdown, plots = [] } = await parts[name]!(options)
  process.stdout.write(`## ${title}\n\n${markdown}\n`)
  if (!options.full) return
  const folder = join(import.meta.dirname, '../../docs/benchmarks')
  mkdirSync(folder, { recursive: true })
  const pictures = plots.map((plot) => `![${plot.name}](${plot.name})`)
  const page = [
    `# ${title}`,
    `\`npm run bench:grouping -- FOLDER --full --only ${name}\``,
    markdown.trim(),
    ...pictures,
  ]
  writeFileSync(join(folder, `grouping-${name}.md`), `${page.join('\n\n')}\n`)
  for (const plot of plots) writeFileSync(join(folder, plot.name), plot.svg)
}
