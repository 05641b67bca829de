import type { Fault, Unit, Verdict } from '../evaluate/judge.ts'
import { judgeOf } from '../evaluate/kinds.ts'
import type { State } from '../search/state.ts'

/** Tells in words how a requirement is broken where a group is. */
export class Faults {
  readonly #state: State
  readonly #judges = new Map<number, (unit: Unit) => Verdict>()

  /** @param state stays as it is */
  constructor(state: State) {
    this.#state = state
  }

  of(index: number, group: number): Fault | null {
    const { problem, cohort } = this.#state.formation
    const criterion = problem.criteria[index]!
    const bySection = criterion.scope === 'section'
    const sections = new Set(cohort.groups.map(({ section = '' }) => section))
    let judge = this.#judges.get(index)
    if (!judge) {
      const unitCount = bySection ? sections.size : cohort.groups.length
      judge = judgeOf(criterion, { participants: problem.participants, definitions: problem.attributes, unitCount })
      this.#judges.set(index, judge)
    }
    const { id, section = '', attributes } = cohort.groups[group]!
    const groups = bySection
      ? [...cohort.groups.keys()].filter((one) => (cohort.groups[one]!.section ?? '') === section)
      : [group]
    const members = groups.flatMap((one) => this.#members(one))
    return judge(bySection ? { id: section, members, attributes: {} } : { id, members, attributes }).fault
  }

  #members(group: number) {
    const { start, size, members } = this.#state.groups
    const persons = members.subarray(start[group]!, start[group]! + size[group]!)
    return Array.from(persons, (person) => this.#state.formation.problem.participants[person]!)
  }
}
