import type { Criterion } from '../criteria/catalogue.ts'
import type { Everybody, Fault, Judge, Unit } from './judge.ts'
import { kindsOf } from './values.ts'
import { counted } from './words.ts'

// `together` and `apart`: who is named with whom, and which of these share a unit.

type Pairs = Extract<Criterion, { kind: 'together' | 'apart' }>

export const judgeTogether: Judge<Pairs> = (criterion, everybody) => {
  const partnersOf = partnersById(criterion, everybody)
  return (unit) => {
    const { scores, away } = meetings(unit, partnersOf)
    const persons = unit.members.filter(({ id }) => away.get(id)! > 0)
    const split = persons.reduce((all, { id }) => all + away.get(id)!, 0)
    const fault: Fault = {
      amount: split / 2,
      reason: `${counted(split, 'pair that belongs', 'pairs that belong')} together ${split === 1 ? 'is' : 'are'} split.`,
      values: { pairs: split },
      persons,
    }
    return { scores, fault }
  }
}

export const judgeApart: Judge<Pairs> = (criterion, everybody) => {
  const partnersOf = partnersById(criterion, everybody)
  return (unit) => {
    const { scores, here } = meetings(unit, partnersOf)
    const persons = unit.members.filter(({ id }) => here.get(id)! > 0)
    const pairs = persons.reduce((all, { id }) => all + here.get(id)!, 0) / 2
    const fault: Fault = {
      amount: pairs,
      reason: `${counted(pairs, 'pair', 'pairs')} that should be apart ${pairs === 1 ? 'is' : 'are'} together.`,
      values: { pairs },
      persons,
    }
    return { scores: new Map([...scores].map(([id, score]) => [id, 1 - score])), fault }
  }
}

/** The ids of each person's partners: a pair counts both ways, and once however often it is named. */
function partnersById({ attribute, sets = [] }: Pairs, { participants }: Everybody): Map<string, Set<string>> {
  const partnersOf = new Map(participants.map(({ id }) => [id, new Set<string>()]))
  const pair = (one: string, other: string) => {
    if (one === other) return
    partnersOf.get(one)!.add(other)
    partnersOf.get(other)!.add(one)
  }
  for (const set of sets) for (const one of set) for (const other of set) pair(one, other)
  if (attribute !== undefined) {
    for (const person of participants) for (const other of kindsOf(person, attribute) ?? []) pair(person.id, other)
  }
  return partnersOf
}

/** Of each member who has partners: how many are here and how many are not, and the share of those who are. */
function meetings({ members }: Unit, partnersOf: ReadonlyMap<string, ReadonlySet<string>>) {
  const ids = new Set(members.map(({ id }) => id))
  const scores = new Map<string, number>()
  const here = new Map<string, number>()
  const away = new Map<string, number>()
  for (const { id } of members) {
    const partners = [...partnersOf.get(id)!]
    const met = partners.filter((partner) => ids.has(partner)).length
    here.set(id, met)
    away.set(id, partners.length - met)
    if (partners.length > 0) scores.set(id, met / partners.length)
  }
  return { scores, here, away }
}
