import type { Criterion } from '../criteria/catalogue.ts'
import { type Fault, type Judge, sameForAll } from './judge.ts'
import { answerOf, isKnown } from './values.ts'
import { counted, figure, rounded } from './words.ts'

export const judgeCommonTime: Judge<Extract<Criterion, { kind: 'common-time' }>> = (criterion, everybody) => {
  const { attribute, atLeastHours, wishHours, blockHours = 0 } = criterion
  const definition = everybody.definitions[attribute]!
  if (definition.type !== 'availability') throw new TypeError(`${attribute} is not an availability`)
  const { days, slotsPerDay, hoursPerSlot } = definition
  return (unit) => {
    if (unit.members.length === 0) return { scores: new Map(), fault: null }
    const answers = unit.members
      .map((one) => answerOf(one, attribute))
      .filter(isKnown)
      .map(String)
    let slots = 0
    for (let day = 0; day < days; day++) {
      let stretch = 0
      // One slot past the day's last ends a stretch that lasts until then.
      for (let slot = 0; slot <= slotsPerDay; slot++) {
        const isFree = slot < slotsPerDay && answers.every((free) => free[day * slotsPerDay + slot] === '1')
        if (isFree) stretch++
        else {
          if (stretch * hoursPerSlot >= blockHours - 1e-9) slots += stretch
          stretch = 0
        }
      }
    }
    const hours = slots * hoursPerSlot
    const fault: Fault = {
      amount: atLeastHours - hours,
      reason: `${counted(hours, 'hour', 'hours')} free for all, and at least ${figure(atLeastHours)} are required.`,
      values: { attribute, hours: rounded(hours), required: atLeastHours },
      persons: unit.members.filter((one) => String(answerOf(one, attribute) ?? '').includes('0')),
    }
    return { scores: sameForAll(unit, Math.min(1, hours / wishHours)), fault }
  }
}
