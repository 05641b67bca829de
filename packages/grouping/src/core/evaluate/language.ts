import type { Criterion } from '../criteria/catalogue.ts'
import { type Judge, sameForAll } from './judge.ts'
import { kindsOf } from './values.ts'
import { counted } from './words.ts'

export const judgeLanguage: Judge<Extract<Criterion, { kind: 'language' }>> =
  ({ attribute, property }) =>
  (unit) => {
    const known = unit.members.filter((one) => kindsOf(one, attribute) !== null)
    if (known.length === 0) return { scores: sameForAll(unit, 1), fault: null }
    const ofGroup = property === undefined ? [] : (kindsOf(unit, property) ?? [])
    const candidates = ofGroup.length > 0 ? ofGroup : known.flatMap((one) => kindsOf(one, attribute)!)
    let best = ''
    let speakers = 0
    for (const language of new Set(candidates)) {
      const count = known.filter((one) => kindsOf(one, attribute)!.includes(language)).length
      if (count > speakers) {
        best = language
        speakers = count
      }
    }
    const people = known.length - speakers
    const reason =
      speakers > 0
        ? `${counted(people, 'person does', 'people do')} not speak ${best}, which most speak.`
        : `None of the ${counted(people, 'person', 'people')} who answered speaks a language of the group.`
    const persons = known.filter((one) => speakers === 0 || !kindsOf(one, attribute)!.includes(best))
    return {
      scores: sameForAll(unit, speakers / known.length),
      fault: { amount: people, reason, values: { language: best, people }, persons },
    }
  }
