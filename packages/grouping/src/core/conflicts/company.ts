import type { Cohort } from '../model/cohort.ts'
import type { Formation } from '../problem/check-problem.ts'
import { partsOf, type Requirement } from './requirement.ts'

/** A requirement that two persons share a group, or that they do not. */
interface Tie {
  readonly one: number
  readonly other: number
  readonly requirement: Requirement
}

/** Who must be with whom, and who must not, by required criteria on groups. */
export class Company {
  /** Ties of each person to those with whom they must be. */
  readonly #together: readonly Tie[][]
  readonly apart: readonly Tie[]
  /** Of each person: the first of all who must be together with them, directly or through others. */
  readonly component: Int32Array

  constructor(formation: Formation) {
    const { cohort } = formation
    this.#together = Array.from({ length: cohort.size }, (): Tie[] => [])
    const apart: Tie[] = []
    for (const { kind, tie } of tiesOf(formation)) {
      if (kind === 'apart') apart.push(tie)
      else {
        this.#together[tie.one]!.push(tie)
        this.#together[tie.other]!.push({ ...tie, one: tie.other, other: tie.one })
      }
    }
    this.apart = apart
    this.component = new Int32Array(cohort.size).fill(-1)
    for (let person = 0; person < cohort.size; person++) {
      if (this.component[person]! >= 0) continue
      for (const member of this.around(person, cohort.size).persons) this.component[member] = person
    }
  }

  /** The nearest who must be together with a person, the person first, and what says so. @param most so many at most */
  around(person: number, most: number): { persons: number[]; requirements: Requirement[] } {
    const persons = [person]
    const requirements = new Set<Requirement>()
    for (let index = 0; index < persons.length; index++) {
      for (const { other, requirement } of this.#together[persons[index]!]!) {
        if (persons.length >= most || persons.includes(other)) continue
        persons.push(other)
        requirements.add(requirement)
      }
    }
    return { persons, requirements: [...requirements] }
  }

  /** The fewest requirements by which two persons must be together; null when none say so. */
  chain(from: number, to: number): Requirement[] | null {
    const cameBy = new Map<number, Tie | null>([[from, null]])
    for (const person of cameBy.keys()) {
      if (person === to) break
      for (const tie of this.#together[person]!) if (!cameBy.has(tie.other)) cameBy.set(tie.other, tie)
    }
    if (!cameBy.has(to)) return null
    const chain = new Set<Requirement>()
    for (let tie = cameBy.get(to); tie; tie = cameBy.get(tie.one)) chain.add(tie.requirement)
    return [...chain].reverse()
  }
}

/** More would fill the memory: what they prove is not seen. */
const mostPairs = 2_000_000

/** Each two of whom some requirement wants that they share a group, or that they do not. */
function tiesOf(formation: Formation): { kind: 'apart' | 'together'; tie: Tie }[] {
  const { problem, cohort } = formation
  let pairs = 0
  return problem.criteria.flatMap((criterion) => {
    const { kind, required, scope } = criterion
    if (!required || scope !== 'group' || (kind !== 'apart' && kind !== 'together')) return []
    return partsOf(criterion, cohort).flatMap((requirement) => {
      const { length } = requirement.persons
      if (pairs + (length * (length - 1)) / 2 > mostPairs) return []
      pairs += (length * (length - 1)) / 2
      return pairsAmong(requirement.persons, cohort).map(([one, other]) => ({ kind, tie: { one, other, requirement } }))
    })
  })
}

function pairsAmong(ids: readonly string[], cohort: Cohort): [number, number][] {
  const persons = ids.map((id) => cohort.personById.get(id)!)
  return persons.flatMap((one, index) => persons.slice(index + 1).map((other): [number, number] => [one, other]))
}
