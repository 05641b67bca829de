import type { Criterion } from '../criteria/catalogue.ts'
import { type Judge, sameForAll } from './judge.ts'
import { counted, figure, rounded } from './words.ts'

export const judgeEvenSizes: Judge<Extract<Criterion, { kind: 'even-sizes' }>> = (criterion, everybody) => {
  const target = criterion.target ?? everybody.participants.length / everybody.unitCount
  return (unit) => {
    const size = unit.members.length
    const off = Math.abs(size - target)
    return {
      scores: sameForAll(unit, Math.max(0, 1 - off / Math.max(target, 1))),
      fault: {
        // One more or less is as even as can be when the people do not divide.
        amount: off - 1,
        reason: `It has ${counted(size, 'person', 'people')}, and the even size is ${figure(target)}.`,
        values: { size, target: rounded(target) },
        persons: unit.members,
      },
    }
  }
}
