import type { Criterion } from '../criteria/catalogue.ts'
import type { AttributeDefinition } from '../problem/attributes.ts'
import type { Participant } from '../problem/problem.ts'
import { type Everybody, type Fault, type Judge, sameForAll, type Unit } from './judge.ts'
import { answerOf, isKnown, kindsOf, meanLikeness, numberOf, rangeOf, standardDeviation, tallySets } from './values.ts'
import { counted, figure, rounded } from './words.ts'

type Diverse = Extract<Criterion, { kind: 'diverse' }>

export const judgeDiverse: Judge<Diverse> = (criterion, everybody) => {
  const definition = everybody.definitions[criterion.attribute]!
  if (definition.type === 'categorical') return judgeKinds(criterion, everybody)
  if (definition.type === 'several') return (unit) => judgeSets(criterion, unit)
  return judgeNumbers(criterion, definition, everybody)
}

function judgeNumbers({ attribute, minDifference }: Diverse, definition: AttributeDefinition, everybody: Everybody) {
  const all = everybody.participants.map((one) => numberOf(one, attribute, definition)).filter(isKnown)
  const half = all.length > 0 ? rangeOf(all) / 2 : 0
  return (unit: Unit) => {
    const members = unit.members.filter((one) => answerOf(one, attribute) !== null)
    const numbers = members.map((one) => numberOf(one, attribute, definition)!)
    if (numbers.length < 2) return { scores: sameForAll(unit, 1), fault: null }
    const score = half > 0 ? Math.min(1, standardDeviation(numbers) / half) : 1
    const range = rangeOf(numbers)
    const fault: Fault = {
      amount: minDifference - range,
      reason: `${attribute} differs by ${figure(range)}, and at least ${figure(minDifference)} is required.`,
      values: { attribute, range: rounded(range), required: minDifference },
      persons: members,
    }
    return { scores: sameForAll(unit, score), fault }
  }
}

function judgeKinds({ attribute, atLeast }: Diverse, everybody: Everybody) {
  const kindOf = (one: Participant) => kindsOf(one, attribute)?.[0] ?? null
  const kindsOfAll = new Set(everybody.participants.map(kindOf).filter(isKnown)).size
  return (unit: Unit) => {
    const members = unit.members.filter((one) => kindOf(one) !== null)
    const present = new Set(members.map(kindOf)).size
    let unlike = 0
    for (const [index, one] of members.entries()) {
      for (const other of members.slice(index + 1)) if (kindOf(one) !== kindOf(other)) unlike++
    }
    const most = mostUnlikePairs(members.length, kindsOfAll)
    const fault = faultOfKinds(attribute, present, atLeast, members)
    return { scores: sameForAll(unit, most > 0 ? unlike / most : 1), fault }
  }
}

function judgeSets({ attribute, atLeast }: Diverse, unit: Unit) {
  const members = unit.members.filter((one) => answerOf(one, attribute) !== null)
  const lists = members.map((one) => kindsOf(one, attribute)!)
  const fault = faultOfKinds(attribute, tallySets(lists).size, atLeast, members)
  return { scores: sameForAll(unit, members.length < 2 ? 1 : 1 - meanLikeness(lists)), fault }
}

/** More kinds than people answered cannot be asked for. */
function faultOfKinds(attribute: string, present: number, atLeast: number, members: readonly Participant[]): Fault {
  const needed = Math.min(atLeast, members.length)
  return {
    amount: needed - present,
    reason: `${counted(present, 'kind', 'kinds')} of ${attribute}, and ${needed} are required.`,
    values: { attribute, kinds: present, required: needed },
    persons: members,
  }
}

/** Dealt out in turn over the kinds, people make the most pairs of two kinds: Turán's graph. */
function mostUnlikePairs(people: number, kinds: number): number {
  let pairs = 0
  for (let one = 0; one < people; one++) {
    for (let other = 0; other < one; other++) if (one % kinds !== other % kinds) pairs++
  }
  return pairs
}
