import type { Criterion } from '../criteria/catalogue.ts'
import type { AttributeDefinition } from '../problem/attributes.ts'
import { type Everybody, type Fault, type Judge, sameForAll, type Unit } from './judge.ts'
import {
  answerOf,
  isKnown,
  kindsOf,
  largest,
  mean,
  numberOf,
  rangeOf,
  smallest,
  standardDeviation,
  sum,
  tally,
} from './values.ts'
import { figure, rounded } from './words.ts'

type Balanced = Extract<Criterion, { kind: 'balanced' }>

export const judgeBalanced: Judge<Balanced> = (criterion, everybody) => {
  const definition = everybody.definitions[criterion.attribute]!
  return definition.type === 'categorical'
    ? judgeKinds(criterion, everybody)
    : judgeNumbers(criterion, definition, everybody)
}

function judgeNumbers(criterion: Balanced, definition: AttributeDefinition, everybody: Everybody) {
  const { attribute, spread, tolerance } = criterion
  const all = everybody.participants.map((one) => numberOf(one, attribute, definition)).filter(isKnown)
  if (all.length === 0 || rangeOf(all) === 0) return (unit: Unit) => ({ scores: sameForAll(unit, 1), fault: null })
  const whole = mean(all)
  const farthest = Math.max(largest(all) - whole, whole - smallest(all))
  const deviation = standardDeviation(all)
  // A standard deviation is at least 0, and at most half the range.
  const farthestDeviation = Math.max(deviation, rangeOf(all) / 2 - deviation)
  return (unit: Unit) => {
    const members = unit.members.filter((one) => answerOf(one, attribute) !== null)
    const numbers = members.map((one) => numberOf(one, attribute, definition)!)
    if (numbers.length === 0) return { scores: sameForAll(unit, 1), fault: null }
    const own = mean(numbers)
    const off = Math.abs(own - whole)
    const ofMean = 1 - off / farthest
    const ofSpread = 1 - Math.abs(standardDeviation(numbers) - deviation) / farthestDeviation
    const score = spread ? (ofMean + ofSpread) / 2 : ofMean
    const fault: Fault = {
      amount: off - tolerance,
      reason: `The mean of ${attribute} is ${figure(own)}; that of all is ${figure(whole)}, and a difference of at most ${figure(tolerance)} is allowed.`,
      values: { attribute, mean: rounded(own), all: rounded(whole), allowed: tolerance },
      persons: members,
    }
    return { scores: sameForAll(unit, score), fault }
  }
}

function judgeKinds({ attribute, tolerance }: Balanced, everybody: Everybody) {
  const all = everybody.participants.flatMap((one) => kindsOf(one, attribute) ?? [])
  const inAll = tally(all)
  return (unit: Unit) => {
    const members = unit.members.filter((one) => answerOf(one, attribute) !== null)
    if (members.length === 0) return { scores: sameForAll(unit, 1), fault: null }
    const counts = tally(members.flatMap((one) => kindsOf(one, attribute)!))
    const differences = [...inAll].map(([kind, count]) =>
      Math.abs((counts.get(kind) ?? 0) / members.length - count / all.length),
    )
    const off = sum(differences) / 2
    const fault: Fault = {
      amount: off - tolerance,
      reason: `Shares of ${attribute} are ${figure(off)} off those of all, and at most ${figure(tolerance)} is allowed.`,
      values: { attribute, difference: rounded(off), allowed: tolerance },
      persons: members,
    }
    return { scores: sameForAll(unit, 1 - off), fault }
  }
}
