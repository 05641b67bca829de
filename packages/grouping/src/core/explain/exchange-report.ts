import type { Exchange, Standing } from '../search/standing.ts'
import type { Exchanges } from './exchanges.ts'
import type { Change, ExchangeReport } from './explanation.ts'
import { exchangeReasons } from './sentences.ts'
import { rounding } from './tally.ts'

/** Tells an exchange in full: for the person, for whoever comes the other way, for both groups and for the whole. */
export function reportExchange(exchanges: Exchanges, exchange: Exchange): ExchangeReport {
  const { problem, cohort } = exchanges.state.formation
  const { person, other, from, to } = exchange
  const { standings } = exchanges
  exchanges.judge(exchange)
  const { scoreChange, breachChange } = exchanges
  const criteria = problem.criteria
    .map(({ id }, index) => ({
      criterion: id,
      scoreChange: exchanges.scoreChanges[index]!,
      breachChange: exchanges.breachChanges[index]!,
    }))
    .filter((one) => Math.abs(one.scoreChange) > rounding || Math.abs(one.breachChange) > rounding)
  const ids = problem.criteria.map(({ id }) => id)
  const changeOf = (one: number) => change(ids, standings.person(one, null), standings.person(one, exchange))
  const told = {
    other: other >= 0 ? cohort.participants[other]!.id : null,
    from: cohort.groups[from]!.id,
    to: cohort.groups[to]!.id,
    own: changeOf(person),
    others: { ...othersOf(exchanges, exchange), partner: other >= 0 ? changeOf(other) : null },
    scoreChange,
    breachChange,
    criteria,
    groups: [from, to].map((group) => ({
      group: cohort.groups[group]!.id,
      ...change(ids, standings.group(group, null), standings.group(group, exchange)),
    })),
  }
  return { ...told, reasons: exchangeReasons(told) }
}

/** How many of all others would have a higher, and a lower score of their own. */
function othersOf({ state, standings }: Exchanges, exchange: Exchange): { betterOff: number; worseOff: number } {
  const { criteria } = state.formation.problem
  const touched = (group: number) =>
    group === exchange.from ||
    group === exchange.to ||
    criteria.some(({ scope }, index) => {
      if (scope !== 'section') return false
      const units = [exchange.from, exchange.to].map((one) => standings.unitOf(index, one))
      return units[0] !== units[1] && units.includes(standings.unitOf(index, group))
    })
  const isTouched = Uint8Array.from(state.min, (_, group) => (touched(group) ? 1 : 0))
  let betterOff = 0
  let worseOff = 0
  for (let one = 0; one < state.groups.persons; one++) {
    if (one === exchange.person || isTouched[state.groups.unitOf[one]!] === 0) continue
    const gain = standings.person(one, exchange).score - standings.person(one, null).score
    if (gain > rounding) betterOff++
    if (gain < -rounding) worseOff++
  }
  return { betterOff, worseOff }
}

function change(ids: readonly string[], before: Standing, after: Standing): Change {
  const criteria = ids
    .map((criterion, index) => ({
      criterion,
      before: before.criteria[index]!,
      after: after.criteria[index]!,
    }))
    .filter((one) => one.before !== one.after && Math.abs((one.before ?? -1) - (one.after ?? -1)) > rounding)
  return { before: before.score, after: after.score, criteria }
}
