import type { Criterion } from '../criteria/catalogue.ts'
import { type Judge, sameForAll } from './judge.ts'
import { kindsOf, sum } from './values.ts'
import { listed } from './words.ts'

export const judgeCover: Judge<Extract<Criterion, { kind: 'cover' }>> =
  ({ attribute, values, each }) =>
  (unit) => {
    if (unit.members.length === 0) return { scores: new Map(), fault: null }
    const having = values.map((value) => unit.members.filter((one) => kindsOf(one, attribute)?.includes(value)).length)
    const covered = sum(having.map((people) => Math.min(each, people)))
    const wanting = values.filter((_, index) => having[index]! < each)
    const missing = listed(wanting, 'and')
    return {
      scores: sameForAll(unit, covered / (each * values.length)),
      fault: {
        amount: sum(having.map((people) => Math.max(0, each - people))),
        reason: `Too few have ${missing} in ${attribute}; of each there should be ${each}.`,
        values: { attribute, missing, required: each },
        persons: unit.members,
      },
    }
  }
