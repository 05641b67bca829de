import type { AttributeDefinition, AttributeValue } from '../problem/attributes.ts'
import type { CheckedProblem, Participant } from '../problem/problem.ts'
import type { PlannedGroup } from './group-plan.ts'

/** A set of kinds for each person, as bits: kind k of person i is bit k % 32 of word `i × words + ⌊k / 32⌋`. */
export interface BitColumn {
  readonly words: number
  readonly bits: Int32Array
  /** 1 where the person answered. */
  readonly known: Uint8Array
  /** What each bit stands for; empty for availability. */
  readonly labels: readonly string[]
}

/** A kind for each person: an index of `labels`, or −1 where it is missing. */
export interface CategoryColumn {
  readonly codes: Int32Array
  readonly labels: readonly string[]
}

/** The people and groups of a checked problem, by number: persons 0 to n − 1, groups 0 to m − 1, in the order given. */
export class Cohort {
  readonly participants: readonly Participant[]
  readonly groups: readonly PlannedGroup[]
  readonly attributes: Readonly<Record<string, AttributeDefinition>>
  readonly personById: ReadonlyMap<string, number>
  readonly groupById: ReadonlyMap<string, number>
  /** How much each person counts. */
  readonly weights: Float64Array
  /** Names of the sections, in order of first appearance among the groups. */
  readonly sections: readonly string[]
  readonly sectionByName: ReadonlyMap<string, number>
  /** Section of each group; −1 where it has none. */
  readonly sectionOfGroup: Int32Array

  constructor(problem: CheckedProblem, groups: readonly PlannedGroup[]) {
    this.participants = problem.participants
    this.groups = groups
    this.attributes = problem.attributes
    this.personById = new Map(problem.participants.map(({ id }, index) => [id, index]))
    this.groupById = new Map(groups.map(({ id }, index) => [id, index]))
    this.weights = Float64Array.from(problem.participants, ({ weight }) => weight)
    this.sections = [...new Set(groups.flatMap(({ section }) => section ?? []))]
    this.sectionByName = new Map(this.sections.map((name, index) => [name, index]))
    this.sectionOfGroup = Int32Array.from(groups, ({ section }) =>
      section === undefined ? -1 : this.sectionByName.get(section)!,
    )
  }

  get size(): number {
    return this.participants.length
  }

  value(person: number, attribute: string): AttributeValue {
    const { attributes } = this.participants[person]!
    // An attribute may bear the name of what every object has.
    return Object.hasOwn(attributes, attribute) ? (attributes[attribute] ?? null) : null
  }

  /** The kinds of one person: none where missing, one where the attribute is not of several. */
  values(person: number, attribute: string): readonly string[] {
    return listOf(this.value(person, attribute))
  }

  /** Numbers, or indices of levels; NaN where missing. */
  numbers(attribute: string): Float64Array {
    const definition = this.attributes[attribute]!
    return Float64Array.from(this.participants, (_, person) => {
      const value = this.value(person, attribute)
      if (value === null) return Number.NaN
      return definition.type === 'ordinal' ? definition.levels.indexOf(value as string) : (value as number)
    })
  }

  /** The kind of each person, of a categorical or ordinal attribute; numbers are kinds by their text. */
  categories(attribute: string): CategoryColumn {
    const definition = this.attributes[attribute]!
    const codes = new Int32Array(this.size)
    const labels: string[] = definition.type === 'ordinal' ? [...definition.levels] : []
    const codeByLabel = new Map(labels.map((label, code) => [label, code]))
    for (let person = 0; person < this.size; person++) {
      const value = this.value(person, attribute)
      codes[person] = value === null ? -1 : codeOf(String(value), labels, codeByLabel)
    }
    return { codes, labels }
  }

  /** The kinds of each person, of an attribute of several values; a categorical one gives a set of one. */
  sets(attribute: string): BitColumn {
    const labels: string[] = []
    const codeByLabel = new Map<string, number>()
    const codes = this.participants.map((_, person) =>
      this.values(person, attribute).map((label) => codeOf(label, labels, codeByLabel)),
    )
    const words = Math.max(1, Math.ceil(labels.length / 32))
    const bits = new Int32Array(this.size * words)
    codes.forEach((list, person) => {
      for (const code of list) bits[person * words + (code >> 5)]! |= 1 << (code & 31)
    })
    return { words, bits, known: this.#known(attribute), labels }
  }

  /** When each person is free: bit s is slot s. */
  availability(attribute: string): BitColumn {
    const definition = this.attributes[attribute]! as AttributeDefinition & { type: 'availability' }
    const words = Math.ceil((definition.days * definition.slotsPerDay) / 32)
    const bits = new Int32Array(this.size * words)
    for (let person = 0; person < this.size; person++) {
      const text = (this.value(person, attribute) ?? '') as string
      for (let slot = 0; slot < text.length; slot++) {
        if (text[slot] === '1') bits[person * words + (slot >> 5)]! |= 1 << (slot & 31)
      }
    }
    return { words, bits, known: this.#known(attribute), labels: [] }
  }

  /** The persons that each person names; themselves and repetitions left out. */
  named(attribute: string): Int32Array[] {
    return this.participants.map((_, person) => {
      const persons = new Set(this.values(person, attribute).map((id) => this.personById.get(id)!))
      persons.delete(person)
      return Int32Array.from(persons)
    })
  }

  #known(attribute: string): Uint8Array {
    return Uint8Array.from(this.participants, (_, person) => (this.value(person, attribute) === null ? 0 : 1))
  }
}

/** A value as a list of kinds: empty where it is missing. */
export function listOf(value: AttributeValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value
  return value === null || value === undefined ? [] : [String(value)]
}

function codeOf(label: string, labels: string[], codeByLabel: Map<string, number>): number {
  const known = codeByLabel.get(label)
  if (known !== undefined) return known
  codeByLabel.set(label, labels.length)
  labels.push(label)
  return labels.length - 1
}
