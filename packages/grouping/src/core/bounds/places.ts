import type { Criterion } from '../criteria/catalogue.ts'
import { listOf } from '../model/cohort.ts'
import type { CriterionBound } from './criterion-bound.ts'
import { mostValue, type Offers } from './prices.ts'
import type { Setting } from './setting.ts'

/** More offers than this are not weighed against room: each person's best is bound enough. */
const MOST_OFFERS = 200_000

/** Proof. By what each preferred group is worth to each person, and its room: see `mostValue`. */
export function boundGroupPreference(
  { attribute }: Extract<Criterion, { kind: 'group-preference' }>,
  setting: Setting,
): CriterionBound {
  const { cohort, units } = setting
  const unitById = new Map(units.flatMap(({ id }, unit) => (id === undefined ? [] : [[id, unit] as const])))
  const marks = cohort.participants.map((_, person): Offers | null => {
    const preferences = [...new Set(cohort.values(person, attribute))]
    if (preferences.length === 0) return null
    const open = new Set(setting.unitsOpenTo(person))
    return preferences.flatMap((id, rank) => {
      const unit = unitById.get(id)
      return unit !== undefined && open.has(unit) ? [{ unit, value: 1 - rank / preferences.length }] : []
    })
  })
  return boundByRoom(marks, setting)
}

/** Proof. By whom each group fits, and its room: see `mostValue`. */
export function boundMatchGroup(
  { attribute, property = attribute }: Extract<Criterion, { kind: 'match-group' }>,
  setting: Setting,
): CriterionBound {
  const { cohort, units } = setting
  const isTime = cohort.attributes[attribute]!.type === 'availability'
  const wanted = units.map(({ group }) => listOf(cohort.groups[group]!.attributes[property]))
  const marks = cohort.participants.map((_, person): Offers | null => {
    if (cohort.value(person, attribute) === null) return null
    const own = cohort.values(person, attribute)
    const fits = (unit: number) => {
      const values = wanted[unit]!
      if (values.length === 0) return true
      if (!isTime) return values.some((value) => own.includes(value))
      return [...values[0]!].every((slot, index) => slot === '0' || own[0]![index] === '1')
    }
    return setting.unitsOpenTo(person).flatMap((unit) => (fits(unit) ? [{ unit, value: 1 }] : []))
  })
  return boundByRoom(marks, setting)
}

/**
 * The score is Σ of persons' weighted marks, and the breach counts those with none.
 *
 * @param offers of each person: their marks by unit, above 0; null of those who are not concerned
 */
function boundByRoom(offers: readonly (Offers | null)[], setting: Setting): CriterionBound {
  const { weights } = setting.cohort
  const total = offers.reduce((sum, own, person) => sum + (own ? weights[person]! : 0), 0)
  if (total === 0) return { score: null, breach: 0 }
  const concerned = offers.filter((own) => own !== null).length
  const count = offers.reduce((sum, own) => sum + (own?.length ?? 0), 0)
  const most = count <= MOST_OFFERS ? (all: readonly Offers[]) => mostValue(all, setting) : sumOfBest
  const weighted = offers.map((own, person) =>
    (own ?? []).map(({ unit, value }) => ({ unit, value: value * weights[person]! })),
  )
  const counted = offers.map((own) => (own ?? []).map(({ unit }) => ({ unit, value: 1 })))
  return {
    score: Math.min(1, most(weighted) / total),
    // A whole number of people; rounding must not make one of nothing.
    breach: Math.max(0, Math.ceil(concerned - most(counted) - 1e-6)),
  }
}

function sumOfBest(offers: readonly Offers[]): number {
  return offers.reduce((sum, own) => sum + own.reduce((best, { value }) => Math.max(best, value), 0), 0)
}
