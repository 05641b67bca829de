import type { Criterion } from '../criteria/catalogue.ts'
import type { Participant } from '../problem/problem.ts'
import { type Fault, type Judge, sameForAll } from './judge.ts'
import { answerOf, kindsOf } from './values.ts'
import { counted, figure, listed } from './words.ts'

type Count = Extract<Criterion, { kind: 'count' }>

export const judgeCount: Judge<Count> = (criterion) => {
  const { attribute, atLeast = 0, atMost = Number.POSITIVE_INFINITY } = criterion
  const quality = nameOfQuality(criterion)
  return (unit) => {
    const having = unit.members.filter((one) => hasQuality(one, criterion))
    const people = having.length
    let score = 1
    if (people < atLeast) score = people / atLeast
    else if (people > atMost) score = Math.max(0, 1 - (people - atMost) / Math.max(1, unit.members.length - atMost))
    if (unit.members.length === 0) return { scores: new Map(), fault: null }
    const isFew = people < atLeast
    const required = isFew ? atLeast : atMost
    const fault: Fault = {
      amount: Math.max(atLeast - people, people - atMost),
      reason: `${counted(people, 'person has', 'people have')} ${attribute} ${quality}, and at ${isFew ? 'least' : 'most'} ${required} should.`,
      values: { attribute, quality, people, required },
      // Too few rests on everybody, as any of them might be exchanged for one who has it.
      persons: isFew ? unit.members : having,
    }
    return { scores: sameForAll(unit, score), fault }
  }
}

function hasQuality(one: Participant, { attribute, values, from, to }: Count): boolean {
  const answer = answerOf(one, attribute)
  if (answer === null) return false
  if (typeof answer === 'number') {
    return answer >= (from ?? Number.NEGATIVE_INFINITY) && answer <= (to ?? Number.POSITIVE_INFINITY)
  }
  return kindsOf(one, attribute)!.some((kind) => values!.includes(kind))
}

function nameOfQuality({ values, from, to }: Count): string {
  if (values !== undefined) return listed(values, 'or')
  if (from === undefined) return `up to ${figure(to!)}`
  return to === undefined ? `from ${figure(from)}` : `from ${figure(from)} to ${figure(to)}`
}
