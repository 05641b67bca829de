import type { Criterion } from '../criteria/catalogue.ts'
import { type Judge, sameForAll } from './judge.ts'
import { answerOf, sum } from './values.ts'
import { figure, rounded } from './words.ts'

export const judgeCapacity: Judge<Extract<Criterion, { kind: 'capacity' }>> =
  ({ attribute, limit, property }) =>
  (unit) => {
    const ownLimit = property === undefined ? null : answerOf(unit, property)
    const most = ownLimit === null ? limit : Number(ownLimit)
    if (most === undefined) return { scores: sameForAll(unit, 1), fault: null }
    const loads = unit.members.map((one) => (attribute === undefined ? 1 : Number(answerOf(one, attribute) ?? 0)))
    const load = sum(loads)
    const score = load <= most ? 1 : Math.max(0, 1 - (load - most) / Math.max(most, 1))
    return {
      scores: sameForAll(unit, score),
      fault: {
        amount: load - most,
        reason: `It carries ${figure(load)}, and has room for ${figure(most)}.`,
        values: { load: rounded(load), limit: rounded(most) },
        persons: unit.members.filter((_, index) => loads[index]! > 0),
      },
    }
  }
