import type { Criterion } from '../criteria/catalogue.ts'
import type { AttributeType } from '../problem/attributes.ts'
import { boundBalancedKinds, boundLikeKinds, boundUnlikeKinds } from './categories.ts'
import { boundCommonTime } from './common-time.ts'
import { type CriterionBound, unbounded } from './criterion-bound.ts'
import { boundLanguage } from './language.ts'
import { boundNear } from './near.ts'
import { boundLikeNumbers, boundUnlikeNumbers } from './numbers.ts'
import { boundApart, boundNewPeople, boundTogether } from './pairs.ts'
import { boundGroupPreference, boundMatchGroup } from './places.ts'
import { boundCount, boundCover, boundNotAlone } from './qualities.ts'
import { boundLikeSets, boundSharedCourses, boundUnlikeSets } from './sets.ts'
import type { Setting } from './setting.ts'
import { boundCapacity, boundEvenSizes } from './sizes.ts'
import { boundWishedCompany } from './wished-company.ts'

type Bound<Spec> = (spec: Spec, setting: Setting) => CriterionBound
type Spec<Kind extends Criterion['kind']> = Extract<Criterion, { kind: Kind }>

/** The bound that fits the type of the attribute; numbers and levels where none is given. */
const byType =
  <Own extends { readonly attribute: string }>(
    numbers: Bound<Own>,
    others: Partial<Record<AttributeType, Bound<Own>>>,
  ): Bound<Own> =>
  (spec, setting) =>
    (others[setting.cohort.attributes[spec.attribute]!.type] ?? numbers)(spec, setting)

const bounds: { readonly [Kind in Criterion['kind']]: Bound<Spec<Kind>> } = {
  apart: boundApart,
  // Means can be as near the cohort's as one likes, for all that can be said without a search.
  balanced: byType<Spec<'balanced'>>(() => unbounded, { categorical: boundBalancedKinds }),
  capacity: boundCapacity,
  'common-time': boundCommonTime,
  count: boundCount,
  cover: boundCover,
  diverse: byType(boundUnlikeNumbers, { categorical: boundUnlikeKinds, several: boundUnlikeSets }),
  'even-sizes': boundEvenSizes,
  'group-preference': boundGroupPreference,
  language: boundLanguage,
  'match-group': boundMatchGroup,
  near: boundNear,
  'new-people': boundNewPeople,
  'not-alone': boundNotAlone,
  'shared-courses': boundSharedCourses,
  similar: byType(boundLikeNumbers, { categorical: boundLikeKinds, several: boundLikeSets }),
  together: boundTogether,
  'wished-company': boundWishedCompany,
}

export function boundCriterion(criterion: Criterion, setting: Setting): CriterionBound {
  return (bounds[criterion.kind] as Bound<Criterion>)(criterion, setting)
}
