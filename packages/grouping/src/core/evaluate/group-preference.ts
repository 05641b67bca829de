import type { Criterion } from '../criteria/catalogue.ts'
import type { Judge } from './judge.ts'
import { kindsOf } from './values.ts'
import { counted } from './words.ts'

export const judgeGroupPreference: Judge<Extract<Criterion, { kind: 'group-preference' }>> =
  ({ attribute }) =>
  ({ id: unit, members }) => {
    const concerned = members.filter((one) => (kindsOf(one, attribute) ?? []).length > 0)
    const scores = new Map<string, number>()
    for (const one of concerned) {
      const preferences = kindsOf(one, attribute)!
      const rank = preferences.indexOf(unit)
      scores.set(one.id, rank === -1 ? 0 : 1 - rank / preferences.length)
    }
    const others = concerned.filter((one) => !kindsOf(one, attribute)!.includes(unit))
    const people = others.length
    const reason = `${counted(people, 'person', 'people')} did not name it among their preferences.`
    return { scores, fault: { amount: people, reason, values: { people }, persons: others } }
  }
