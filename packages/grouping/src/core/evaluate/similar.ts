import type { Criterion } from '../criteria/catalogue.ts'
import type { AttributeDefinition } from '../problem/attributes.ts'
import type { Participant } from '../problem/problem.ts'
import { type Everybody, type Fault, type Judge, sameForAll, type Unit } from './judge.ts'
import {
  answerOf,
  isKnown,
  kindsOf,
  largest,
  meanLikeness,
  numberOf,
  rangeOf,
  standardDeviation,
  tally,
  tallySets,
} from './values.ts'
import { counted, figure, rounded } from './words.ts'

type Similar = Extract<Criterion, { kind: 'similar' }>

export const judgeSimilar: Judge<Similar> = (criterion, everybody) => {
  const definition = everybody.definitions[criterion.attribute]!
  if (definition.type === 'categorical') return (unit) => judgeKinds(criterion, unit)
  if (definition.type === 'several') return (unit) => judgeSets(criterion, unit)
  return judgeNumbers(criterion, definition, everybody)
}

function judgeNumbers({ attribute, maxDifference }: Similar, definition: AttributeDefinition, everybody: Everybody) {
  const all = everybody.participants.map((one) => numberOf(one, attribute, definition)).filter(isKnown)
  const half = all.length > 0 ? rangeOf(all) / 2 : 0
  return (unit: Unit) => {
    const members = unit.members.filter((one) => answerOf(one, attribute) !== null)
    const numbers = members.map((one) => numberOf(one, attribute, definition)!)
    if (numbers.length < 2) return { scores: sameForAll(unit, 1), fault: null }
    const score = half > 0 ? 1 - standardDeviation(numbers) / half : 1
    const range = rangeOf(numbers)
    const fault: Fault = {
      amount: range - maxDifference,
      reason: `${attribute} differs by ${figure(range)}, and at most ${figure(maxDifference)} is allowed.`,
      values: { attribute, range: rounded(range), allowed: maxDifference },
      persons: members,
    }
    return { scores: sameForAll(unit, score), fault }
  }
}

function judgeKinds({ attribute }: Similar, unit: Unit) {
  const members = unit.members.filter((one) => answerOf(one, attribute) !== null)
  const kindOf = (one: Participant) => kindsOf(one, attribute)![0]!
  let pairs = 0
  let alike = 0
  for (const [index, one] of members.entries()) {
    for (const other of members.slice(index + 1)) {
      pairs++
      if (kindOf(one) === kindOf(other)) alike++
    }
  }
  if (pairs === 0) return { scores: sameForAll(unit, 1), fault: null }
  const counts = tally(members.map(kindOf))
  const most = largest([...counts.values()])
  const kind = [...counts].find(([, count]) => count === most)![0]
  const outside = members.length - most
  const reason = `${counted(outside, 'person is', 'people are')} not ${kind}, which most are; all should be alike in ${attribute}.`
  const persons = members.filter((one) => kindOf(one) !== kind)
  const fault: Fault = { amount: outside, reason, values: { attribute, kind, people: outside }, persons }
  return { scores: sameForAll(unit, alike / pairs), fault }
}

function judgeSets({ attribute }: Similar, unit: Unit) {
  const members = unit.members.filter((one) => answerOf(one, attribute) !== null)
  if (members.length < 2) return { scores: sameForAll(unit, 1), fault: null }
  const lists = members.map((one) => kindsOf(one, attribute)!)
  const [kind, most] = [...tallySets(lists)].reduce((best, next) => (next[1] > best[1] ? next : best))
  const outside = members.length - most
  const persons = members.filter((_, index) => !tallySets([lists[index]!]).has(kind))
  const name = kind === '' ? 'none' : kind.slice(1)
  const reason = `${counted(outside, 'person does', 'people do')} not have ${name}, which most have; all should be alike in ${attribute}.`
  const fault: Fault = { amount: outside, reason, values: { attribute, kind: name, people: outside }, persons }
  return { scores: sameForAll(unit, meanLikeness(lists)), fault }
}
