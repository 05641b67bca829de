import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { QualityCounts } from '../model/quality-counts.ts'
import type { Issue } from '../problem/issue.ts'
import { checkAttribute, checkValues, definitionOf } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import { UnitCriterion } from './unit-criterion.ts'

export const countSpec = z
  .strictObject({
    kind: z.literal('count'),
    ...commonFields,
    attribute: z.string().describe('Categorical, ordinal, several-valued or numeric.'),
    values: z.array(z.string()).min(1).optional().describe('Any of these is the quality.'),
    from: z.number().optional().describe('Of numbers: the smallest that is the quality.'),
    to: z.number().optional().describe('Of numbers: the largest that is the quality.'),
    atLeast: z.int().min(1).optional().describe('The fewest in each group who should have it.'),
    atMost: z.int().min(0).optional().describe('The most in each group who should have it.'),
  })
  .describe(
    'At least so many, or at most so many, of each group have a quality. Too few: those who have it ÷ atLeast; too ' +
      'many: 1 − those above atMost ÷ the most that there can be above it in a group of that size; else 1. Those who ' +
      'did not answer are taken not to have it. Breach: people missing, or too many; 0 in an empty group.',
  )
type CountSpec = z.output<typeof countSpec>

export const count: CriterionKind<CountSpec> = {
  check(spec, cohort) {
    const issues = checkAttribute(spec.id, spec.attribute, ['categorical', 'ordinal', 'several', 'numeric'], cohort)
    return issues.length > 0 ? issues : [...checkQuality(spec, cohort), ...checkLimits(spec)]
  },
  compile: (spec, cohort, partition) => new Count(spec, cohort, partition),
}

function checkQuality({ id, attribute, values, from, to }: CountSpec, cohort: Cohort): Issue[] {
  const place = `criteria["${id}"]`
  if (definitionOf(attribute, cohort)!.type === 'numeric') {
    if (values) return [{ place: `${place}.values`, code: 'form', message: 'Of numbers, give "from" or "to".' }]
    if (from === undefined && to === undefined) return [{ place, code: 'form', message: 'Give "from", "to" or both.' }]
    if (from === undefined || to === undefined || from <= to) return []
    const message = `No number is from ${from} to ${to}.`
    return [{ place: `${place}.from`, code: 'criterion.values', message, values: { from, to } }]
  }
  if (from !== undefined || to !== undefined || !values) {
    return [{ place, code: 'form', message: `Give "values" of '${attribute}'; "from" and "to" are of numbers.` }]
  }
  return checkValues(id, attribute, values, cohort)
}

function checkLimits({ id, atLeast, atMost }: CountSpec): Issue[] {
  const place = `criteria["${id}"]`
  if (atLeast === undefined && atMost === undefined) {
    return [{ place, code: 'form', message: 'Give "atLeast", "atMost" or both.' }]
  }
  if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return []
  const message = `No count is at least ${atLeast} and at most ${atMost}.`
  return [{ place: `${place}.atLeast`, code: 'criterion.values', message, values: { atLeast, atMost } }]
}

class Count extends UnitCriterion {
  readonly #counts: QualityCounts
  readonly #atLeast: number
  readonly #atMost: number

  constructor(spec: CountSpec, cohort: Cohort, partition: Partition) {
    super(cohort, partition)
    this.#counts = new QualityCounts(whoHas(spec, cohort), 1, partition)
    this.#atLeast = spec.atLeast ?? 0
    this.#atMost = spec.atMost ?? cohort.size
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const size = this.partition.size[unit]! - (out >= 0 ? 1 : 0) + (inn >= 0 ? 1 : 0)
    const having = this.#counts.countIf(unit, 0, out, inn)
    this.breach = 0
    if (size === 0) return 1
    if (having < this.#atLeast) {
      this.breach = this.#atLeast - having
      return having / this.#atLeast
    }
    if (having <= this.#atMost) return 1
    this.breach = having - this.#atMost
    return Math.max(0, 1 - this.breach / Math.max(1, size - this.#atMost))
  }

  protected count(unit: number): void {
    this.#counts.recount(unit)
  }
}

function whoHas({ attribute, values = [], from = -Infinity, to = Infinity }: CountSpec, cohort: Cohort): Uint8Array {
  if (cohort.attributes[attribute]!.type === 'numeric') {
    return Uint8Array.from(cohort.numbers(attribute), (number) => (number >= from && number <= to ? 1 : 0))
  }
  return Uint8Array.from(cohort.participants, (_, person) =>
    cohort.values(person, attribute).some((value) => values.includes(value)) ? 1 : 0,
  )
}
