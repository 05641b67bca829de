import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { Issue } from '../problem/issue.ts'
import { apart, apartSpec } from './apart.ts'
import { balanced, balancedSpec } from './balanced.ts'
import { commonTime, commonTimeSpec } from './common-time.ts'
import type { CompiledCriterion, CriterionKind } from './criterion.ts'
import { diverse, diverseSpec } from './diverse.ts'
import { notAlone, notAloneSpec } from './not-alone.ts'
import { similar, similarSpec } from './similar.ts'
import { together, togetherSpec } from './together.ts'

/** Every kind of criterion. A new one is a file of its own, a line in each of these two lists, and one in evaluate/. */
export const criterionSchema = z.discriminatedUnion('kind', [
  apartSpec,
  balancedSpec,
  commonTimeSpec,
  diverseSpec,
  notAloneSpec,
  similarSpec,
  togetherSpec,
])

export type Criterion = z.output<typeof criterionSchema>

const kinds: { readonly [Kind in Criterion['kind']]: CriterionKind<Extract<Criterion, { kind: Kind }>> } = {
  apart,
  balanced,
  'common-time': commonTime,
  diverse,
  'not-alone': notAlone,
  similar,
  together,
}

const kindOf = (criterion: Criterion) => kinds[criterion.kind] as CriterionKind<Criterion>

export function checkCriterion(criterion: Criterion, cohort: Cohort): Issue[] {
  return kindOf(criterion).check(criterion, cohort)
}

export function compileCriterion(criterion: Criterion, cohort: Cohort, partition: Partition): CompiledCriterion {
  return kindOf(criterion).compile(criterion, cohort, partition)
}
