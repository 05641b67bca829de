import { z } from 'zod'
import { type BitColumn, type Cohort, listOf } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { AttributeType } from '../problem/attributes.ts'
import type { Issue } from '../problem/issue.ts'
import { checkAttribute, checkProperty, definitionOf, needsGroups } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { PlacementCriterion } from './placement-criterion.ts'

export const matchGroupSpec = z
  .strictObject({
    kind: z.literal('match-group'),
    ...commonFields,
    attribute: z.string().describe('Categorical, ordinal, several-valued or an availability: of people.'),
    property: z
      .string()
      .optional()
      .describe('The attribute of named groups that it should fit; the same if not given.'),
  })
  .describe(
    "People fit their group's campus, topic, language or meeting time. Concerns those who answered: 1 when they have " +
      'the value of the group (of several values: share one), or are free in every slot that the group marks 1; else ' +
      '0. A group where the value is missing (or an empty list) fits everybody. Breach: people who do not fit.',
  )
type MatchGroupSpec = z.output<typeof matchGroupSpec>

const kinds: readonly AttributeType[] = ['categorical', 'ordinal', 'several']

export const matchGroup: CriterionKind<MatchGroupSpec> = {
  check(spec, cohort) {
    const { id, attribute, property = attribute } = spec
    if (spec.scope === 'section') return needsGroups(id, 'People are matched with groups, not with sections.')
    const issues = checkAttribute(id, attribute, [...kinds, 'availability'], cohort)
    if (issues.length > 0) return issues
    const isTime = definitionOf(attribute, cohort)!.type === 'availability'
    const ofProperty = checkProperty(spec, property, isTime ? ['availability'] : kinds, cohort)
    return ofProperty.length > 0 || !isTime ? ofProperty : checkGrids(id, attribute, property, cohort)
  },
  compile: (spec, cohort, partition) => new MatchGroup(spec, cohort, partition),
}

function checkGrids(id: string, attribute: string, property: string, cohort: Cohort): Issue[] {
  const [own, other] = [attribute, property].map((name) => {
    const definition = definitionOf(name, cohort)!
    if (definition.type !== 'availability') throw new TypeError(`${name} is not an availability`)
    return `${definition.days} days of ${definition.slotsPerDay} slots of ${definition.hoursPerSlot} hours`
  })
  if (own === other) return []
  const message = `'${attribute}' is ${own}; '${property}' is ${other}.`
  return [{ place: `criteria["${id}"].property`, code: 'criterion.property', message, values: { attribute, property } }]
}

class MatchGroup extends PlacementCriterion {
  readonly #words: number
  readonly #persons: Int32Array
  readonly #groups: Int32Array
  /** 1 where the group says what fits it. */
  readonly #asks: Uint8Array
  /** Whether one bit of the group is enough, or all are needed. */
  readonly #any: boolean

  constructor({ attribute, property = attribute }: MatchGroupSpec, cohort: Cohort, partition: Partition) {
    const isTime = cohort.attributes[attribute]!.type === 'availability'
    const column = isTime ? cohort.availability(attribute) : cohort.sets(attribute)
    super(column.known, cohort, partition)
    this.#any = !isTime
    this.#words = column.words
    this.#persons = column.bits
    this.#groups = new Int32Array(cohort.groups.length * column.words)
    this.#asks = new Uint8Array(cohort.groups.length)
    cohort.groups.forEach(({ attributes }, group) => {
      const asked = listOf(attributes[property])
      if (asked.length === 0) return
      this.#asks[group] = 1
      for (const bit of isTime ? slotsOf(asked[0]!) : labelsOf(asked, column)) {
        this.#groups[group * this.#words + (bit >> 5)]! |= 1 << (bit & 31)
      }
    })
  }

  protected fit(person: number, unit: number): number {
    if (this.#asks[unit] === 0) return 1
    const words = this.#words
    for (let word = 0; word < words; word++) {
      const asked = this.#groups[unit * words + word]!
      const own = this.#persons[person * words + word]!
      if (this.#any && (asked & own) !== 0) return 1
      if (!this.#any && (asked & ~own) !== 0) return 0
    }
    return this.#any ? 0 : 1
  }
}

const slotsOf = (free: string) => [...free].flatMap((mark, slot) => (mark === '1' ? slot : []))

/** Bits of those values that anybody has. */
const labelsOf = (values: readonly string[], { labels }: BitColumn) =>
  values.map((value) => labels.indexOf(value)).filter((label) => label >= 0)
