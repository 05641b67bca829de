import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import type { Report } from '../evaluate/report.ts'
import { formedGroups } from '../formed-groups.ts'
import { readProblem } from '../problem/check-problem.ts'
import { Random } from '../random.ts'
import { placeAtRandom } from '../search/place.ts'
import type { FormedGroup } from '../solution.ts'
import { type CheckedExchange, everyExchange, exchanged } from '../testing/every-exchange.ts'
import { problems } from '../testing/problems.ts'
import { explain } from './explain.ts'
import type { ExchangeReport, PersonExplanation } from './explanation.ts'

const small = { persons: { min: 1, max: 8 } }
const closeOrNull = (one: number | null, other: number | null) => close(one ?? -1, other ?? -1)
const close = (one: number, other: number) => expect(one).toBeCloseTo(other, 8)

test('an exchange that is proposed gives and costs what the checker says', () => {
  fc.assert(
    fc.property(problems(small), fc.nat(), (problem, seed) => {
      const { formation, groups, before } = begin(problem, seed)
      for (const one of explain(problem, groups).persons) {
        close(one.score, personOf(before, one.id).score)
        for (const told of [one.bestExchange, one.cheapestExchange]) {
          if (told) expectAsChecked(told, one.id, before, evaluateFormation(formation, after(groups, one.id, told)))
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('no exchange helps more than the best, none costs less than the cheapest, and all are counted', () => {
  fc.assert(
    fc.property(problems(small), fc.nat(), (problem, seed) => {
      const { formation, groups, before } = begin(problem, seed)
      for (const one of explain(problem, groups).persons) {
        const all = everyExchange(formation, groups, one.id)
        const gainOf = ({ report }: CheckedExchange) => personOf(report, one.id).score - one.score
        const helping = all.filter((exchange) => gainOf(exchange) > 1e-9)
        expect(one.exchanges).toBe(all.length)
        expect(one.betterPlace).toMatchObject({
          exists: helping.length > 0,
          exchanges: helping.length,
          groups: new Set(helping.map(({ to }) => to)).size,
          harmless: helping.filter(({ report }) => isHarmless(report, before)).length,
        })
        close(one.betterPlace.score, one.score + Math.max(0, ...all.map(gainOf)))
        expectBest(one, helping, gainOf, before)
      }
    }),
    { numRuns: 150 },
  )
})

test('what binds and what is not met are means and bests over all exchanges', () => {
  fc.assert(
    fc.property(problems(small), fc.nat(), (problem, seed) => {
      const { formation, groups, before } = begin(problem, seed)
      for (const one of explain(problem, groups).persons) {
        const all = everyExchange(formation, groups, one.id)
        formation.problem.criteria.forEach((_, index) => {
          expectBinding(one, index, all, before)
          expectUnmet(one, index, all, before)
        })
      }
    }),
    { numRuns: 150 },
  )
})

function begin(problem: Parameters<typeof explain>[0], seed: number) {
  const formation = readProblem(problem)
  const groups = formedGroups(formation, placeAtRandom(formation, new Random(seed)))
  return { formation, groups, before: evaluateFormation(formation, groups) }
}

function expectAsChecked(told: ExchangeReport, id: string, before: Report, checked: Report): void {
  close(told.own.before, personOf(before, id).score)
  close(told.own.after, personOf(checked, id).score)
  expect(told.own.after).toBeGreaterThan(told.own.before)
  close(told.scoreChange, checked.score - before.score)
  close(told.breachChange, checked.breach - before.breach)
  for (const { criterion, scoreChange, breachChange } of told.criteria) {
    const [was, is] = [before, checked].map(({ criteria }) => criteria.find((one) => one.id === criterion)!)
    close(scoreChange, partOf(checked, is!) - partOf(before, was!))
    close(breachChange, is!.breach - was!.breach)
  }
  for (const { group, before: was, after: is } of told.groups) {
    close(was, before.groups.find((one) => one.id === group)!.score)
    close(is, checked.groups.find((one) => one.id === group)!.score)
  }
  const gains = before.persons.filter((one) => one.id !== id).map((one) => personOf(checked, one.id).score - one.score)
  expect(told.others.betterOff).toBe(gains.filter((gain) => gain > 1e-9).length)
  expect(told.others.worseOff).toBe(gains.filter((gain) => gain < -1e-9).length)
  if (told.other !== null) close(told.others.partner!.after, personOf(checked, told.other).score)
}

function expectBest(
  one: PersonExplanation,
  helping: readonly CheckedExchange[],
  gainOf: (exchange: CheckedExchange) => number,
  before: Report,
): void {
  expect(one.bestExchange === null).toBe(helping.length === 0)
  if (!one.bestExchange || !one.cheapestExchange) return
  const newBreach = (change: number) => Math.max(0, change)
  const least = Math.min(...helping.map(({ report }) => newBreach(report.breach - before.breach)))
  const choice = helping.filter(({ report }) => newBreach(report.breach - before.breach) < least + 1e-8)
  close(newBreach(one.bestExchange.breachChange), least)
  close(newBreach(one.cheapestExchange.breachChange), least)
  close(one.bestExchange.own.after - one.score, Math.max(...choice.map(gainOf)))
  close(one.cheapestExchange.scoreChange, Math.max(...choice.map(({ report }) => report.score - before.score)))
}

function expectBinding(one: PersonExplanation, index: number, all: readonly CheckedExchange[], before: Report): void {
  const criterion = before.criteria[index]!
  const told = one.why.find((binding) => binding.criterion === criterion.id)
  const losses = all.map(({ report }) => partOf(before, criterion) - partOf(report, report.criteria[index]!))
  const breaking = all.filter(({ report }) => report.criteria[index]!.breach > criterion.breach + 1e-9).length
  if (!told) {
    expect(breaking).toBe(0)
    expect(mean(losses)).toBeLessThan(1e-8)
    return
  }
  close(told.wholeLoss, mean(losses))
  close(told.breaking, breaking / all.length)
  closeOrNull(told.here, personOf(before, one.id).criteria[index]!)
  const elsewhere = all.flatMap(({ report }) => personOf(report, one.id).criteria[index] ?? [])
  closeOrNull(told.elsewhere, elsewhere.length > 0 ? mean(elsewhere) : null)
}

function expectUnmet(one: PersonExplanation, index: number, all: readonly CheckedExchange[], before: Report): void {
  const criterion = before.criteria[index]!
  const own = personOf(before, one.id).criteria[index]!
  const told = one.unmet.find((unmet) => unmet.criterion === criterion.id)
  if (own !== null && own < 1 - 1e-8) expect(told).toBeDefined()
  if (!told) return
  closeOrNull(told.score, own)
  if (told.breach) {
    const { amount, reason } = told.breach
    const alike = criterion.breaches.filter((one) => one.reason === reason)
    expect(alike.some((one) => Math.abs(one.amount - amount) < 1e-8)).toBe(true)
  }
  const elsewhere = all.map(({ report }) => personOf(report, one.id).criteria[index] ?? -1)
  const highest = Math.max(-1, ...elsewhere)
  closeOrNull(told.best?.score ?? null, highest > (own ?? -1) + 1e-9 ? highest : null)
  if (!told.best || told.breach) return
  const more = all.filter((_, k) => elsewhere[k]! > (own ?? -1) + 1e-9)
  const isNewBreach = ({ report }: CheckedExchange) => report.breach > before.breach + 1e-9
  const kinds = {
    breaks: more.every(isNewBreach),
    costs: more.every(({ report }) => !isHarmless(report, before)) && !more.every(isNewBreach),
    nothing: more.some(({ report }) => isHarmless(report, before)),
    fixed: all.length === 0,
    'none-better': more.length === 0,
  }
  expect(kinds[told.obstacle.kind]).toBe(true)
  const isLosing = told.obstacle.kind === 'breaks' || told.obstacle.kind === 'costs'
  expect(told.obstacle.criteria.length > 0).toBe(isLosing)
}

function isHarmless(report: Report, before: Report): boolean {
  return report.breach <= before.breach + 1e-9 && report.score >= before.score - 1e-9
}

/** What a criterion gives of the whole score. */
function partOf({ criteria }: Report, { score, weight }: Report['criteria'][number]): number {
  const all = criteria.reduce((sum, one) => sum + (one.score === null ? 0 : one.weight), 0)
  return score === null || all === 0 ? 0 : (weight * score) / all
}

const personOf = ({ persons }: Report, id: string) => persons.find((one) => one.id === id)!
const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
const after = (groups: readonly FormedGroup[], person: string, { other, from, to }: ExchangeReport) =>
  exchanged(groups, { person, other, from, to })
