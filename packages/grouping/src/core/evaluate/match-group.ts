import type { Criterion } from '../criteria/catalogue.ts'
import type { AttributeDefinition } from '../problem/attributes.ts'
import type { Judge } from './judge.ts'
import { answerOf, type Holder, kindsOf } from './values.ts'
import { counted } from './words.ts'

export const judgeMatchGroup: Judge<Extract<Criterion, { kind: 'match-group' }>> = (criterion, everybody) => {
  const { attribute, property = attribute } = criterion
  const fits =
    everybody.definitions[attribute]!.type === ('availability' satisfies AttributeDefinition['type'])
      ? isFreeWhenever
      : sharesAKind
  return (unit) => {
    const concerned = unit.members.filter((one) => answerOf(one, attribute) !== null)
    const unfit = concerned.filter((one) => !fits(one, attribute, unit, property))
    const people = unfit.length
    const reason = `${counted(people, 'person does', 'people do')} not fit the group's ${property}.`
    const scores = new Map(concerned.map((one) => [one.id, unfit.includes(one) ? 0 : 1]))
    return { scores, fault: { amount: people, reason, values: { property, people }, persons: unfit } }
  }
}

/** A group without the value, or with an empty list, fits all. */
function sharesAKind(person: Holder, attribute: string, group: Holder, property: string): boolean {
  const wanted = kindsOf(group, property) ?? []
  return wanted.length === 0 || kindsOf(person, attribute)!.some((kind) => wanted.includes(kind))
}

function isFreeWhenever(person: Holder, attribute: string, group: Holder, property: string): boolean {
  const free = String(answerOf(person, attribute))
  const meets = String(answerOf(group, property) ?? '')
  return [...meets].every((slot, index) => slot === '0' || free[index] === '1')
}
