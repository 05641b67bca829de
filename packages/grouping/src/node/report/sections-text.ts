import type { SectionsResult } from '../../core/sections/assign-sections.ts'
import type { SectionsProblem } from '../../core/sections/problem.ts'
import type { CertificateVerdict } from '../../core/sections/verify/verify-certificate.ts'

/** An assignment for people to read: what it is worth, whose wish was met, each section. */
export function sectionsAsText(
  problem: SectionsProblem,
  result: SectionsResult,
  seconds: number,
  verdict: CertificateVerdict | null,
): string {
  const parts = [
    summary(result, seconds),
    verdict ? `Proof gone through: ${verdict.isValid ? 'it holds' : 'it does not hold'}.` : '',
    table([['wish', 'students'], ...wishRows(result)]),
    table([['section', 'students', 'places', 'staff'], ...sectionRows(problem, result)]),
    result.breaches.map(({ reason }) => `Not as required: ${reason}.`).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function summary({ total, bound, isOptimal, isFairest, parts }: SectionsResult, seconds: number): string {
  const best = isOptimal ? 'proved to be the most' : `at most ${number(bound)} are possible`
  const fair = isFairest
    ? 'No other with as many is fairer by rank.'
    : 'Whether another is fairer by rank is not proved.'
  const searched = `${parts} ${parts === 1 ? 'part' : 'parts'} searched in ${seconds.toFixed(2)} s of processor time.`
  return `${number(total)} points, ${best}. ${fair}\n${searched}`
}

function wishRows({ ranks, unwished, withoutWishes, breaches }: SectionsResult): string[][] {
  const unplaced = breaches.flatMap(({ kind, students }) => (kind === 'unplaced' ? students : [])).length
  const others: [string, number][] = [
    ['none of the wishes', unwished],
    ['had no wishes', withoutWishes],
    ['not placed', unplaced],
  ]
  return [
    ...ranks.map((count, i) => [String(i + 1), String(count)]),
    ...others.filter(([, count]) => count > 0).map(([name, count]) => [name, String(count)]),
  ]
}

function sectionRows({ sections }: SectionsProblem, { assignment, staff }: SectionsResult): string[][] {
  const sizes = new Map<string | null, number>()
  for (const { section } of assignment) sizes.set(section, (sizes.get(section) ?? 0) + 1)
  return sections.map(({ id, capacity }) => {
    const own = staff.find(({ section }) => section === id)?.staff ?? []
    const size = sizes.get(id) ?? 0
    return [id, size === 0 ? 'closed' : String(size), String(capacity), own.join(', ')]
  })
}

/** Columns as wide as their widest; numbers to the right. */
function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const cell = (text: string, column: number) =>
    /^\d+$/.test(text) ? text.padStart(widths[column]!) : text.padEnd(widths[column]!)
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}

const number = (value: number) => String(Math.round(value * 1000) / 1000)
