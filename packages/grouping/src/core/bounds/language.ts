import type { Criterion } from '../criteria/catalogue.ts'
import { listOf } from '../model/cohort.ts'
import type { CriterionBound } from './criterion-bound.ts'
import type { Setting } from './setting.ts'

/**
 * Proof. Whoever answered and speaks none of the languages of any unit that is open to them is left out wherever they
 * are; a unit of k who answered loses 1 ÷ k of its score for each, and weighs k times the lightest person or more.
 */
export function boundLanguage(
  { attribute, property }: Extract<Criterion, { kind: 'language' }>,
  setting: Setting,
): CriterionBound {
  const { cohort, units, lightest, weight } = setting
  const wanted = units.map(({ group }) =>
    property === undefined ? [] : listOf(cohort.groups[group]!.attributes[property]),
  )
  const leftOut = cohort.participants.filter((_, person) => {
    if (cohort.value(person, attribute) === null) return false
    const own = cohort.values(person, attribute)
    return setting.unitsOpenTo(person).every((unit) => {
      const languages = wanted[unit]!
      return languages.length > 0 ? !languages.some((one) => own.includes(one)) : own.length === 0
    })
  }).length
  return { score: Math.max(0, 1 - (lightest * leftOut) / weight), breach: leftOut }
}
