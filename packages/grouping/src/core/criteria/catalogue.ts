import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { Issue } from '../problem/issue.ts'
import { apart, apartSpec } from './apart.ts'
import { balanced, balancedSpec } from './balanced.ts'
import { capacity, capacitySpec } from './capacity.ts'
import { commonTime, commonTimeSpec } from './common-time.ts'
import { count, countSpec } from './count.ts'
import { cover, coverSpec } from './cover.ts'
import type { CompiledCriterion, CriterionKind } from './criterion.ts'
import { diverse, diverseSpec } from './diverse.ts'
import { evenSizes, evenSizesSpec } from './even-sizes.ts'
import { groupPreference, groupPreferenceSpec } from './group-preference.ts'
import { language, languageSpec } from './language.ts'
import { matchGroup, matchGroupSpec } from './match-group.ts'
import { near, nearSpec } from './near.ts'
import { newPeople, newPeopleSpec } from './new-people.ts'
import { notAlone, notAloneSpec } from './not-alone.ts'
import { sharedCourses, sharedCoursesSpec } from './shared-courses.ts'
import { similar, similarSpec } from './similar.ts'
import { together, togetherSpec } from './together.ts'
import { wishedCompany, wishedCompanySpec } from './wished-company.ts'

/** Every kind of criterion. A new one is a file of its own, a line in each of these two lists, and one in evaluate/. */
export const criterionSchema = z.discriminatedUnion('kind', [
  apartSpec,
  balancedSpec,
  capacitySpec,
  commonTimeSpec,
  countSpec,
  coverSpec,
  diverseSpec,
  evenSizesSpec,
  groupPreferenceSpec,
  languageSpec,
  matchGroupSpec,
  nearSpec,
  newPeopleSpec,
  notAloneSpec,
  sharedCoursesSpec,
  similarSpec,
  togetherSpec,
  wishedCompanySpec,
])

export type Criterion = z.output<typeof criterionSchema>

const kinds: { readonly [Kind in Criterion['kind']]: CriterionKind<Extract<Criterion, { kind: Kind }>> } = {
  apart,
  balanced,
  capacity,
  'common-time': commonTime,
  count,
  cover,
  diverse,
  'even-sizes': evenSizes,
  'group-preference': groupPreference,
  language,
  'match-group': matchGroup,
  near,
  'new-people': newPeople,
  'not-alone': notAlone,
  'shared-courses': sharedCourses,
  similar,
  together,
  'wished-company': wishedCompany,
}

const kindOf = (criterion: Criterion) => kinds[criterion.kind] as CriterionKind<Criterion>

export function checkCriterion(criterion: Criterion, cohort: Cohort): Issue[] {
  return kindOf(criterion).check(criterion, cohort)
}

export function compileCriterion(criterion: Criterion, cohort: Cohort, partition: Partition): CompiledCriterion {
  return kindOf(criterion).compile(criterion, cohort, partition)
}
