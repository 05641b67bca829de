import { z } from 'zod'
import { type Cohort, listOf } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { QualityCounts, qualitiesOf } from '../model/quality-counts.ts'
import { checkAttribute, checkProperty } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { UnitCriterion } from './unit-criterion.ts'

export const languageSpec = z
  .strictObject({
    kind: z.literal('language'),
    ...commonFields,
    attribute: z.string().describe('Several-valued: the languages that each person speaks.'),
    property: z.string().optional().describe('An attribute of named groups: the one language, or those, of each.'),
  })
  .describe(
    'All members speak one language: those who speak the most widespread one of the group ÷ those who answered. ' +
      'Where the group has languages of its own, only these count. Nobody known gives 1. Breach: those who answered ' +
      'and do not speak it.',
  )
type LanguageSpec = z.output<typeof languageSpec>

export const language: CriterionKind<LanguageSpec> = {
  check(spec, cohort) {
    const issues = checkAttribute(spec.id, spec.attribute, ['several'], cohort)
    if (spec.property === undefined) return issues
    return [...issues, ...checkProperty(spec, spec.property, ['categorical', 'several'], cohort)]
  },
  compile: (spec, cohort, partition) => new Language(spec, cohort, partition),
}

class Language extends UnitCriterion {
  /** Of each language, and last of those who answered. */
  readonly #counts: QualityCounts
  /** 1 where the language counts in the unit: unit × languages + language. */
  readonly #counted: Uint8Array

  constructor({ attribute, property }: LanguageSpec, cohort: Cohort, partition: Partition) {
    super(cohort, partition)
    const { labels, known } = cohort.sets(attribute)
    const answered = labels.length
    // A person's own list, and one thing more that no language is called.
    const speaks = qualitiesOf(cohort.size, (person) => cohort.values(person, attribute), [...labels, ''])
    known.forEach((isKnown, person) => {
      speaks[person * (answered + 1) + answered] = isKnown
    })
    this.#counts = new QualityCounts(speaks, answered + 1, partition)
    this.#counted = new Uint8Array(partition.units * answered).fill(1)
    if (property === undefined) return
    cohort.groups.forEach(({ attributes }, group) => {
      const own = listOf(attributes[property])
      if (own.length === 0) return
      labels.forEach((label, index) => {
        this.#counted[group * answered + index] = own.includes(label) ? 1 : 0
      })
    })
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const languages = this.#counts.qualities - 1
    const known = this.#counts.countIf(unit, languages, out, inn)
    let speakers = 0
    for (let language = 0; language < languages; language++) {
      if (this.#counted[unit * languages + language] === 0) continue
      const count = this.#counts.countIf(unit, language, out, inn)
      if (count > speakers) speakers = count
    }
    this.breach = known - speakers
    return known === 0 ? 1 : speakers / known
  }

  protected count(unit: number): void {
    this.#counts.recount(unit)
  }
}
