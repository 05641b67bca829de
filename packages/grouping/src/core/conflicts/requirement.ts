import type { Criterion } from '../criteria/catalogue.ts'
import type { Cohort } from '../model/cohort.ts'
import type { AttributeValue } from '../problem/attributes.ts'
import { type Formation, readProblem } from '../problem/check-problem.ts'

/** A part of a required criterion that can hold or not by itself. */
export interface Requirement {
  /** Id of the criterion that it is of. */
  readonly criterion: string
  /** Ids of those whom it names; empty when it is on every group. */
  readonly persons: readonly string[]
  /** What it wants, in English, as the subject of a sentence. */
  readonly text: string
}

/** A problem whose criteria are requirements, one by one, in their order; what is not required is left out. */
export interface SplitProblem {
  readonly formation: Formation
  readonly requirements: readonly Requirement[]
}

export interface Part extends Requirement {
  readonly spec: Criterion
  /** Only the answer of this person counts. */
  readonly only?: string
}

/** Of a criterion with more parts than this, all of it is one part. */
const mostParts = 64

/** Splits the required criteria into pairs, sets and persons, where they are made of such. */
export function splitRequirements({ problem, cohort }: Formation): SplitProblem {
  const parts = problem.criteria
    .filter(({ required }) => required)
    .flatMap((criterion) => {
      const own = partsOf(criterion, cohort)
      return own.length <= mostParts ? own : [whole(criterion)]
    })
  const attributes = { ...problem.attributes }
  const participants = problem.participants.map((one) => ({ ...one, attributes: { ...one.attributes } }))
  const criteria = parts.map(({ spec, only }, index): Criterion => {
    const id = String(index)
    if (only === undefined || !('attribute' in spec) || spec.attribute === undefined) return { ...spec, id }
    // An attribute of its own, which nobody else has answered.
    const name = `${spec.attribute} of ${only}`
    attributes[name] = problem.attributes[spec.attribute]!
    const person = cohort.personById.get(only)!
    participants[person]!.attributes[name] = cohort.value(person, spec.attribute)
    const property = spec.kind === 'match-group' ? { property: spec.property ?? spec.attribute } : {}
    return { ...spec, ...property, id, attribute: name } as Criterion
  })
  return { formation: readProblem({ ...problem, attributes, participants, criteria }), requirements: parts }
}

/** The required criteria, each as one requirement. */
export function wholeRequirements({ problem, cohort }: Formation): SplitProblem {
  const criteria = problem.criteria.filter(({ required }) => required)
  return { formation: { problem: { ...problem, criteria }, cohort }, requirements: criteria.map(whole) }
}

/** The problem with some of its requirements alone. @param chosen indices of requirements */
export function choose({ formation, requirements }: SplitProblem, chosen: readonly number[]): SplitProblem {
  const problem = { ...formation.problem, criteria: chosen.map((index) => formation.problem.criteria[index]!) }
  return { formation: { problem, cohort: formation.cohort }, requirements: chosen.map((index) => requirements[index]!) }
}

/** The requirements that a criterion is made of. */
export function partsOf(criterion: Criterion, cohort: Cohort): Part[] {
  switch (criterion.kind) {
    case 'apart':
    case 'together':
      return pairParts(criterion, cohort)
    case 'group-preference':
    case 'match-group':
    case 'wished-company':
      return personParts(criterion, cohort)
    default:
      return [whole(criterion)]
  }
}

function whole(criterion: Criterion): Part {
  return { spec: criterion, criterion: criterion.id, persons: [], text: `'${criterion.id}' (${criterion.kind})` }
}

function pairParts(criterion: Extract<Criterion, { kind: 'apart' | 'together' }>, cohort: Cohort): Part[] {
  const sets = (criterion.sets ?? []).map((set) => [...new Set(set)])
  if (criterion.attribute !== undefined) sets.push(...pairsNamed(criterion.attribute, cohort))
  const seen = new Set<string>()
  return sets.flatMap((set): Part[] => {
    const key = JSON.stringify([...set].sort())
    if (set.length < 2 || seen.has(key)) return []
    seen.add(key)
    const { attribute: _, ...rest } = criterion
    const persons = set.map((id) => `'${id}'`).join(', ')
    return [
      {
        spec: { ...rest, sets: [set] },
        criterion: criterion.id,
        persons: set,
        text: `${persons} ${criterion.kind} ('${criterion.id}')`,
      },
    ]
  })
}

function pairsNamed(attribute: string, cohort: Cohort): string[][] {
  const idOf = (person: number) => cohort.participants[person]!.id
  return cohort.named(attribute).flatMap((others, person) => [...others].map((other) => [idOf(person), idOf(other)]))
}

function personParts(criterion: Criterion & { attribute: string }, cohort: Cohort): Part[] {
  const answered = (value: AttributeValue) => value !== null && !(Array.isArray(value) && value.length === 0)
  return cohort.participants.flatMap(({ id }, person): Part[] => {
    const value = cohort.value(person, criterion.attribute)
    const concerned = criterion.kind === 'match-group' ? value !== null : answered(value)
    if (!concerned) return []
    const text = `what '${id}' has under '${criterion.attribute}' ('${criterion.id}')`
    return [{ spec: criterion, only: id, criterion: criterion.id, persons: [id], text }]
  })
}
