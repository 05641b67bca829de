import type { Criterion } from '../criteria/catalogue.ts'
import { judgeBalanced } from './balanced.ts'
import { judgeCapacity } from './capacity.ts'
import { judgeCommonTime } from './common-time.ts'
import { judgeCount } from './count.ts'
import { judgeCover } from './cover.ts'
import { judgeDiverse } from './diverse.ts'
import { judgeEvenSizes } from './even-sizes.ts'
import { judgeGroupPreference } from './group-preference.ts'
import type { Everybody, Judge, Unit, Verdict } from './judge.ts'
import { judgeLanguage } from './language.ts'
import { judgeMatchGroup } from './match-group.ts'
import { judgeNear } from './near.ts'
import { judgeNewPeople } from './new-people.ts'
import { judgeNotAlone } from './not-alone.ts'
import { judgeApart, judgeTogether } from './partners.ts'
import { judgeSharedCourses } from './shared-courses.ts'
import { judgeSimilar } from './similar.ts'
import { judgeWishedCompany } from './wished-company.ts'

const judges: { readonly [Kind in Criterion['kind']]: Judge<Extract<Criterion, { kind: Kind }>> } = {
  apart: judgeApart,
  balanced: judgeBalanced,
  'common-time': judgeCommonTime,
  diverse: judgeDiverse,
  'not-alone': judgeNotAlone,
  similar: judgeSimilar,
  together: judgeTogether,
  count: judgeCount,
  cover: judgeCover,
  'wished-company': judgeWishedCompany,
  'new-people': judgeNewPeople,
  near: judgeNear,
  'group-preference': judgeGroupPreference,
  capacity: judgeCapacity,
  'shared-courses': judgeSharedCourses,
  language: judgeLanguage,
  'match-group': judgeMatchGroup,
  'even-sizes': judgeEvenSizes,
}

/** What a criterion says of a unit. */
export function judgeOf(criterion: Criterion, everybody: Everybody): (unit: Unit) => Verdict {
  return (judges[criterion.kind] as Judge<Criterion>)(criterion, everybody)
}
