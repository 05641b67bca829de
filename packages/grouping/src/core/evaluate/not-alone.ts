import type { Criterion } from '../criteria/catalogue.ts'
import type { Judge } from './judge.ts'
import { kindsOf } from './values.ts'
import { counted, listed } from './words.ts'

export const judgeNotAlone: Judge<Extract<Criterion, { kind: 'not-alone' }>> =
  ({ attribute, values, atLeast }) =>
  ({ members }) => {
    const having = members.filter((one) => kindsOf(one, attribute)?.some((kind) => values.includes(kind)))
    const isMet = having.length >= atLeast
    const scores = new Map(having.map(({ id }) => [id, isMet ? 1 : 0]))
    if (isMet || having.length === 0) return { scores, fault: null }
    const quality = listed(values, 'or')
    return {
      scores,
      fault: {
        amount: Math.min(having.length, atLeast - having.length),
        reason: `${counted(having.length, 'person is', 'people are')} ${quality} in ${attribute}; there should be none, or at least ${atLeast}.`,
        values: { attribute, quality, people: having.length, required: atLeast },
        persons: having,
      },
    }
  }
