import type { Criterion } from '../criteria/catalogue.ts'
import type { Judge } from './judge.ts'
import { kindsOf, sum } from './values.ts'
import { counted } from './words.ts'

export const judgeWishedCompany: Judge<Extract<Criterion, { kind: 'wished-company' }>> = (criterion, everybody) => {
  const { attribute, enough, mutual } = criterion
  /** Whom each person wishes for, beside themselves. */
  const wishesOf = new Map(
    everybody.participants.map((one) => [one.id, (kindsOf(one, attribute) ?? []).filter((id) => id !== one.id)]),
  )
  const worth = (from: string, to: string) => (wishesOf.get(to)!.includes(from) ? mutual : 1)
  return ({ members }) => {
    const here = new Set(members.map(({ id }) => id))
    const concerned = members.filter(({ id }) => wishesOf.get(id)!.length > 0)
    const scores = new Map<string, number>()
    for (const { id } of concerned) {
      const wishes = wishesOf.get(id)!
      const met = sum(wishes.filter((wish) => here.has(wish)).map((wish) => worth(id, wish)))
      const worths = wishes.map((wish) => worth(id, wish)).sort((one, other) => other - one)
      scores.set(id, Math.min(1, met / sum(worths.slice(0, enough))))
    }
    const without = concerned.filter(({ id }) => !wishesOf.get(id)!.some((wish) => here.has(wish)))
    const people = without.length
    const reason = `${counted(people, 'person is', 'people are')} with nobody whom they wished for.`
    return { scores, fault: { amount: people, reason, values: { people }, persons: without } }
  }
}
