import { parseArgs } from 'node:util'
import { FormationEditor } from '../../packages/grouping/src/core/edit/formation-editor.ts'
import { Explainer } from '../../packages/grouping/src/core/explain/explainer.ts'
import { readProblem } from '../../packages/grouping/src/core/problem/check-problem.ts'
import { Random } from '../../packages/grouping/src/core/random.ts'
import { placeAtRandom } from '../../packages/grouping/src/core/search/place.ts'
import { State } from '../../packages/grouping/src/core/search/state.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { rosterProblem } from './roster-problem.ts'

/**
 * Milliseconds of a call as somebody waits for it: half of the calls take no more, 95 of 100 take no more, the most of
 * all (which on a shared machine is another program's turn); and of the processor, on average.
 */
export interface DragRow {
  readonly what: string
  readonly students: number
  readonly calls: number
  readonly p50: number
  readonly p95: number
  readonly max: number
  readonly cpuMean: number
}

/**
 * How long a coordinator waits for the score after one drag, before it (a preview), and for one student's
 * explanation, among 5,000 students (with `full` also fewer). Groups are of chance; no call is left out, not even the
 * first, whose code nobody has compiled yet.
 */
export async function benchDrag(options: { dataFolder: string; full: boolean }): Promise<DragRow[]> {
  const sizes = options.full ? [100, 300, 1000, 5000] : [5000]
  return sizes.flatMap((students) => measure(students, options.dataFolder))
}

function measure(students: number, dataFolder: string): DragRow[] {
  const formation = readProblem(rosterProblem(dataFolder, students))
  const random = new Random(1)
  const state = new State(formation, placeAtRandom(formation, random))
  const editor = new FormationEditor(formation, state)
  const idOf = (person: number) => formation.cohort.participants[person]!.id
  const drag = () => {
    const one = random.below(students)
    let other = random.below(students)
    while (state.groups.unitOf[one] === state.groups.unitOf[other]) other = random.below(students)
    return { kind: 'swap' as const, one: idOf(one), other: idOf(other) }
  }
  const explainer = new Explainer(state, true)
  return [
    row('score after a drag', students, 1000, () => {
      const { one, other } = drag()
      return () => editor.swap(one, other)
    }),
    row('preview of a drag', students, 1000, () => {
      const edit = drag()
      return () => editor.preview(edit)
    }),
    row('taking a drag back', students, 1000, () => () => editor.undo()),
    row('explanation of one student', students, 100, () => {
      const person = random.below(students)
      return () => explainer.explain(person)
    }),
  ]
}

/** @param prepare what is not measured; it gives what is */
function row(what: string, students: number, calls: number, prepare: () => () => unknown): DragRow {
  let cpu = 0
  const times = Float64Array.from({ length: calls }, () => {
    const call = prepare()
    const cpuBegun = cpuSeconds()
    const begun = performance.now()
    call()
    const time = performance.now() - begun
    cpu += cpuSeconds() - cpuBegun
    return time
  }).sort()
  const at = (share: number) => times[Math.min(calls - 1, Math.floor(share * calls))]!
  return { what, students, calls, p50: at(0.5), p95: at(0.95), max: times[calls - 1]!, cpuMean: (1000 * cpu) / calls }
}

export function dragTable(rows: readonly DragRow[]): string {
  const head = '| what | students | calls | p50, ms | p95, ms | max, ms | processor, mean ms |'
  const lines = rows.map(({ what, students, calls, ...times }) => {
    const cells = [
      what,
      students,
      calls,
      ...[times.p50, times.p95, times.max, times.cpuMean].map((time) => time.toFixed(3)),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return `${[head, head.replace(/[^|]+/g, ' --- '), ...lines].join('\n')}\n`
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { full: { type: 'boolean' } }, allowPositionals: true })
  const [dataFolder] = positionals
  if (!dataFolder) throw new Error('Usage: node bench/grouping/drag.ts FOLDER [--full]')
  process.stdout.write(dragTable(await benchDrag({ dataFolder, full: values.full ?? false })))
}
