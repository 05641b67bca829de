import type { Criterion } from '../criteria/catalogue.ts'
import type { Everybody, Judge } from './judge.ts'
import { kindsOf } from './values.ts'
import { counted } from './words.ts'

type NewPeople = Extract<Criterion, { kind: 'new-people' }>

export const judgeNewPeople: Judge<NewPeople> = (criterion, everybody) => {
  const timesOf = meetingsById(criterion, everybody)
  return ({ members }) => {
    const here = new Set(members.map(({ id }) => id))
    const scores = new Map<string, number>()
    const persons = []
    let twice = 0
    for (const one of members) {
      const again = [...timesOf.get(one.id)!].filter(([other]) => here.has(other))
      scores.set(one.id, members.length > 1 ? 1 - again.length / (members.length - 1) : 1)
      if (again.length > 0) persons.push(one)
      for (const [, times] of again) twice += times
    }
    const meetings = twice / 2
    const reason = `People who meet here have met ${counted(meetings, 'time', 'times')} before, all pairs together.`
    return { scores, fault: { amount: meetings, reason, values: { meetings }, persons } }
  }
}

/** How often each person has met each other: once for a round at most, and once for being named by either. */
function meetingsById({ past = [], attribute }: NewPeople, { participants }: Everybody) {
  const timesOf = new Map(participants.map(({ id }) => [id, new Map<string, number>()]))
  const meet = (pairs: Iterable<string>) => {
    for (const pair of new Set(pairs)) {
      const [one, other] = JSON.parse(pair) as [string, string]
      timesOf.get(one)!.set(other, (timesOf.get(one)!.get(other) ?? 0) + 1)
    }
  }
  for (const round of past) {
    meet(
      round.flatMap((set) =>
        set.flatMap((one) => set.filter((other) => one !== other).map((other) => pair(one, other))),
      ),
    )
  }
  if (attribute !== undefined) {
    meet(
      participants.flatMap(({ id, ...one }) =>
        (kindsOf(one, attribute) ?? [])
          .filter((other) => other !== id)
          .flatMap((other) => [pair(id, other), pair(other, id)]),
      ),
    )
  }
  return timesOf
}

function pair(one: string, other: string): string {
  return JSON.stringify([one, other])
}
