import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import { type Meetings, meetingsOf } from '../model/meetings.ts'
import type { Partition } from '../model/partition.ts'
import type { Issue } from '../problem/issue.ts'
import { checkAttribute } from './check.ts'
import { CompiledCriterion, type CriterionKind, commonFields } from './criterion.ts'

export const newPeopleSpec = z
  .strictObject({
    kind: z.literal('new-people'),
    ...commonFields,
    past: z
      .array(z.array(z.array(z.string())))
      .optional()
      .describe('Earlier rounds, each a list of its groups, each a list of ids.'),
    attribute: z.string().optional().describe('An attribute of ids: whom each person has met, beside the rounds.'),
  })
  .describe(
    'People are with those whom they have not met. Concerns everybody: 1 − those in the group whom the person has ' +
      'met ÷ all others in it; 1 when alone. Breach: Σ over pairs of the times that they met: the rounds in which they ' +
      'were in one group, and once more if either names the other.',
  )
type NewPeopleSpec = z.output<typeof newPeopleSpec>

export const newPeople: CriterionKind<NewPeopleSpec> = {
  check({ id, past, attribute }, cohort) {
    const place = `criteria["${id}"]`
    if (past === undefined && attribute === undefined) {
      return [{ place, code: 'form', message: 'Give past rounds, or an attribute of ids.' }]
    }
    const issues = attribute === undefined ? [] : checkAttribute(id, attribute, ['ids'], cohort)
    return [...issues, ...(past ?? []).flatMap((round, index) => checkRound(round, `${place}.past[${index}]`, cohort))]
  },
  compile: (spec, cohort, partition) => new NewPeople(pastOf(spec, cohort), cohort, partition),
}

function checkRound(round: readonly (readonly string[])[], place: string, cohort: Cohort): Issue[] {
  return round.flat().flatMap((id): Issue[] => {
    if (cohort.personById.has(id)) return []
    return [{ place, code: 'id.unknown', message: `There is no participant '${id}'.`, values: { id } }]
  })
}

/** Who has met whom, and how often. */
export function pastOf({ past = [], attribute }: NewPeopleSpec, cohort: Cohort): Meetings {
  const rounds = past.map((round) =>
    round.map((set) => Int32Array.from(new Set(set.map((id) => cohort.personById.get(id)!)))),
  )
  if (attribute !== undefined) rounds.push(namedRound(cohort.named(attribute)))
  return meetingsOf(cohort.size, rounds)
}

/** Each person with each of those whom they name: a round of pairs. */
const namedRound = (named: readonly Int32Array[]): Int32Array<ArrayBuffer>[] =>
  named.flatMap((others, person) => Array.from(others, (other) => Int32Array.of(person, other)))

class NewPeople extends CompiledCriterion {
  readonly total: number
  readonly #meetings: Meetings
  readonly #weights: Float64Array
  readonly #partition: Partition
  /** Of each unit: Σ weight; Σ weight × members whom the person has met; Σ over pairs of times met. */
  readonly #weight: Float64Array
  readonly #met: Float64Array
  readonly #times: Int32Array
  /** Of the last `#meet`: what comes and goes with the person of `#met` and of `#times`. */
  #metWith = 0
  #timesWith = 0

  constructor(meetings: Meetings, cohort: Cohort, partition: Partition) {
    super(partition.units)
    this.#meetings = meetings
    this.#weights = cohort.weights
    this.#partition = partition
    this.#weight = new Float64Array(partition.units)
    this.#met = new Float64Array(partition.units)
    this.#times = new Int32Array(partition.units)
    this.total = cohort.weights.reduce((sum, weight) => sum + weight, 0)
  }

  shareIf(unit: number, out: number, inn: number): number {
    let size = this.#partition.size[unit]!
    let weight = this.#weight[unit]!
    let met = this.#met[unit]!
    let times = this.#times[unit]!
    if (out >= 0) {
      this.#meet(out, unit, -1)
      size--
      weight -= this.#weights[out]!
      met -= this.#metWith
      times -= this.#timesWith
    }
    if (inn >= 0) {
      this.#meet(inn, unit, out)
      size++
      weight += this.#weights[inn]!
      met += this.#metWith
      times += this.#timesWith
    }
    this.concern = weight
    this.breach = times
    return size < 2 ? weight : weight - met / (size - 1)
  }

  protected refresh(unit: number): void {
    const { start, size, members } = this.#partition
    let weight = 0
    let met = 0
    let times = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      weight += this.#weights[members[k]!]!
      this.#meet(members[k]!, unit, -1)
      // Each pair is met from both sides.
      met += this.#metWith / 2
      times += this.#timesWith / 2
    }
    this.#weight[unit] = weight
    this.#met[unit] = met
    this.#times[unit] = times
  }

  override personScoreIf(unit: number, out: number, inn: number, person: number): number {
    const { unitOf, size } = this.#partition
    const { start, list } = this.#meetings
    const others = size[unit]! - (out >= 0 ? 1 : 0) + (inn >= 0 ? 1 : 0) - 1
    if (others < 1) return 1
    let met = 0
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      const other = list[k]!
      if ((unitOf[other] === unit && other !== out) || other === inn) met++
    }
    return 1 - met / others
  }

  /** Whom of the unit the person has met, `without` left out. */
  #meet(person: number, unit: number, without: number): void {
    const { start, list, times } = this.#meetings
    const { unitOf } = this.#partition
    let met = 0
    let repeated = 0
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      const other = list[k]!
      if (unitOf[other] !== unit || other === without) continue
      met += this.#weights[person]! + this.#weights[other]!
      repeated += times[k]!
    }
    this.#metWith = met
    this.#timesWith = repeated
  }
}
