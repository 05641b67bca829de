import type { Relation } from './pairs.ts'

/** Who has met whom, both ways, and how many times: `times[k]` is of `list[k]`. */
export interface Meetings extends Relation {
  readonly times: Int32Array
}

/** One round of some past: sets of persons who met each other in it. */
export type Round = readonly Int32Array[]

/** Meetings of some rounds. Two who are in several sets of a round met once in it; nobody meets themselves. */
export function meetingsOf(persons: number, rounds: readonly Round[]): Meetings {
  const setsOf = setsByPerson(persons, rounds)
  const start = new Int32Array(persons + 1)
  const times = new Int32Array(persons)
  /** The person and round that last counted each other person. */
  const counted = new Int32Array(persons).fill(-1)
  const lists: Int32Array[] = []
  const counts: Int32Array[] = []
  let stamp = 0
  for (let person = 0; person < persons; person++) {
    const met: number[] = []
    for (const sets of setsOf[person]!.values()) {
      stamp++
      for (const set of sets) {
        for (const other of set) {
          if (other === person || counted[other] === stamp) continue
          counted[other] = stamp
          if (times[other]!++ === 0) met.push(other)
        }
      }
    }
    lists.push(Int32Array.from(met))
    counts.push(Int32Array.from(met, (other) => times[other]!))
    for (const other of met) times[other] = 0
    start[person + 1] = start[person]! + met.length
  }
  return { start, list: joined(lists, start[persons]!), times: joined(counts, start[persons]!) }
}

/** Of each person, by round: the sets that they were in. */
function setsByPerson(persons: number, rounds: readonly Round[]): Map<number, Int32Array[]>[] {
  const byPerson = Array.from({ length: persons }, () => new Map<number, Int32Array[]>())
  rounds.forEach((round, index) => {
    for (const set of round) {
      for (const person of set) {
        const own = byPerson[person]!.get(index)
        if (own) own.push(set)
        else byPerson[person]!.set(index, [set])
      }
    }
  })
  return byPerson
}

function joined(lists: readonly Int32Array[], length: number): Int32Array {
  const all = new Int32Array(length)
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}
