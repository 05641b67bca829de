import type { ExchangeReport, Explanation, PersonExplanation, Reason } from '../../core/explain/explanation.ts'
import { score } from './texts.ts'

/** An explanation for a terminal: the whole, then student by student, in sentences. */
export function explanationAsText({ score: whole, leftOut, conflicts, persons }: Explanation): string {
  const heads = [
    `Score ${score(whole)}`,
    ...(leftOut.length > 0 ? [`Left out, as it rests on private answers: ${leftOut.join(', ')}`] : []),
    ...conflicts.map(({ reason }) => `Conflict: ${reason}`),
  ]
  return `${[heads.join('\n'), ...persons.map(personAsText)].join('\n\n')}\n`
}

function personAsText(person: PersonExplanation): string {
  const { id, group, limits, why, unmet, betterPlace, bestExchange, cheapestExchange } = person
  const isOther = cheapestExchange?.other !== bestExchange?.other || cheapestExchange?.to !== bestExchange?.to
  return [
    `${id} in group ${group}, score ${score(person.score)}`,
    ...part('', limits),
    ...part(
      'Why here',
      why.flatMap(({ reasons }) => reasons),
    ),
    ...part(
      'Not met',
      unmet.flatMap(({ reasons }) => reasons),
    ),
    ...part('A better place', [betterPlace.reason]),
    ...exchangePart('What would help most', bestExchange),
    ...(isOther ? exchangePart('What would help at the least cost', cheapestExchange) : []),
  ].join('\n')
}

function exchangePart(title: string, exchange: ExchangeReport | null): string[] {
  return exchange ? part(title, exchange.reasons) : []
}

function part(title: string, reasons: readonly Reason[]): string[] {
  if (reasons.length === 0) return []
  return [...(title ? [`  ${title}`] : []), ...reasons.map(({ sentence }) => `    ${sentence}`)]
}
