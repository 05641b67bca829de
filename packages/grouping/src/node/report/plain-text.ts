import type { Report } from '../../core/evaluate/report.ts'
import type { Solution } from '../../core/solution.ts'
import { amount, breachLine, counted, score, sizeRange, texts } from './texts.ts'

/** What a formation is worth, for a terminal: the whole, each criterion, and each breach with its reason. */
export function reportAsText(report: Report, bound?: Solution['bound']): string {
  const limit = bound ? `; no formation can have more than ${score(bound.score)}` : ''
  const width = Math.max(9, ...report.criteria.map(({ id }) => id.length))
  const rows = report.criteria.map((criterion) =>
    [
      criterion.id.padEnd(width),
      String(criterion.weight).padStart(6),
      score(criterion.score).padStart(6),
      (criterion.required ? amount(criterion.breach) : '–').padStart(6),
    ].join('  '),
  )
  const breaches = report.criteria.flatMap((criterion) => criterion.breaches.map(breachLine))
  const idle = report.criteria.filter((criterion) => criterion.score === null)
  return [
    `Score ${score(report.score)}${limit}`,
    `${counted(report.groups.length, 'group', 'groups')} of ${sizeRange(report)}; the worst group has ${score(report.worstGroup)}, the worst-off person ${score(report.worstPerson)}`,
    '',
    `${'criterion'.padEnd(width)}  weight   score  broken`,
    ...rows,
    '',
    ...idle.map(({ id }) => texts.concernsNobody(id)),
    report.breach > 0 ? `Broken: ${amount(report.breach)} in all` : 'Every requirement holds.',
    ...breaches.map((line) => `  ${line}`),
    '',
  ].join('\n')
}
