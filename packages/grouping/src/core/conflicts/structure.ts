import { compileCriterion } from '../criteria/catalogue.ts'
import { listed } from '../evaluate/words.ts'
import { rounding } from '../exact/merit.ts'
import { Partition } from '../model/partition.ts'
import { openSections } from '../model/places.ts'
import type { Formation } from '../problem/check-problem.ts'
import { cliques } from './cliques.ts'
import { Company } from './company.ts'
import type { Conflict } from './conflict.ts'
import { proof, quoted } from './proof.ts'
import type { Requirement } from './requirement.ts'
import { supplyConflicts } from './supply.ts'

/**
 * Conflicts that few persons prove, however many there are: by who must be together, and by counting. None found is no
 * proof that all requirements can hold.
 */
export function structuralConflicts(formation: Formation): Conflict[] {
  const company = new Company(formation)
  return [
    ...apartTogether(formation, company),
    ...tooMany(formation, company),
    ...bound(formation, company),
    ...timeless(formation, company),
    ...cliques(formation, company),
    ...supplyConflicts(formation),
  ]
}

function apartTogether(formation: Formation, company: Company): Conflict[] {
  return company.apart.flatMap(({ one, other, requirement }): Conflict[] => {
    if (company.component[one] !== company.component[other]) return []
    const chain = company.chain(one, other)!
    const reason = `${quoted(formation, [one, other])} must be apart by '${requirement.criterion}', and together by ${listed(
      chain.map(({ text }) => text),
      'and',
    )}.`
    return [
      proof(formation, { requirements: [...chain, requirement], persons: [one, other] }, { code: 'apart', reason }),
    ]
  })
}

/** More who must be together than any group holds. */
function tooMany(formation: Formation, company: Company): Conflict[] {
  const largest = Math.max(...formation.cohort.groups.map(({ max }) => max))
  const sizes = new Map<number, number>()
  for (const first of company.component) sizes.set(first, (sizes.get(first) ?? 0) + 1)
  return [...sizes].flatMap(([first, size]): Conflict[] => {
    if (size <= largest) return []
    const { persons, requirements } = company.around(first, largest + 1)
    const reason = `${quoted(formation, persons)} must be together, and no group holds more than ${largest}.`
    return [proof(formation, { requirements, persons }, { code: 'size', reason, values: { largest } })]
  })
}

/** Two who must be together, and are locked to two groups or bound to two sections. */
function bound(formation: Formation, company: Company): Conflict[] {
  const { cohort } = formation
  const sections = openSections(cohort)
  const firstBound = new Map<number, number>()
  const firstLocked = new Map<number, number>()
  return cohort.participants.flatMap(({ locked, group }, person): Conflict[] => {
    const component = company.component[person]!
    const before = locked ? firstLocked.get(component) : undefined
    const beside = sections[person]! >= 0 ? firstBound.get(component) : undefined
    if (locked && before === undefined) firstLocked.set(component, person)
    if (sections[person]! >= 0 && beside === undefined) firstBound.set(component, person)
    const byGroup = before !== undefined && cohort.participants[before]!.group !== group
    const bySection = beside !== undefined && sections[beside] !== sections[person]
    if (!byGroup && !bySection) return []
    const other = byGroup ? before : beside!
    const requirements = company.chain(other, person)!
    const where = byGroup ? 'locked to two groups' : 'bound to two sections'
    const reason = `${quoted(formation, [other, person])} must be together, and are ${where}.`
    return [
      proof(formation, { requirements, persons: [other, person] }, { code: byGroup ? 'locks' : 'sections', reason }),
    ]
  })
}

/** People who share too few hours with themselves, with those they must be with, or with enough others for any group. */
function timeless(formation: Formation, company: Company): Conflict[] {
  const { problem, cohort } = formation
  const fewest = Math.min(...cohort.groups.map(({ min }) => min))
  return problem.criteria.flatMap((criterion): Conflict[] => {
    if (criterion.kind !== 'common-time' || !criterion.required || criterion.scope !== 'group') return []
    const unit = new Partition(cohort.size, [cohort.size])
    const compiled = compileCriterion(criterion, cohort, unit)
    const fits = (out: number, inn: number) => {
      compiled.shareIf(0, out, inn)
      return compiled.breach <= rounding
    }
    const requirement = { criterion: criterion.id, persons: [], text: `'${criterion.id}' (${criterion.kind})` }
    const values = { hours: criterion.atLeastHours }
    return cohort.participants.flatMap((_, person): Conflict[] => {
      unit.add(person, 0)
      compiled.update(0)
      const tell = (code: string, persons: number[], why: string, requirements: readonly Requirement[] = []) => [
        proof(
          formation,
          { requirements: [...requirements, requirement], persons },
          { code, reason: `${quoted(formation, persons)} ${why}.`, values },
        ),
      ]
      try {
        const hours = `${criterion.atLeastHours} hours, which '${criterion.id}' requires`
        if (!fits(-1, -1)) return tell('time.own', [person], `has fewer than ${hours}`)
        const others = [...cohort.participants.keys()].filter((other) => other !== person)
        const stranger = others.find(
          (other) => other > person && company.component[other] === company.component[person] && !fits(-1, other),
        )
        if (stranger !== undefined) {
          return tell(
            'time.together',
            [person, stranger],
            `must be together, and share fewer than ${hours}`,
            company.chain(person, stranger)!,
          )
        }
        if (fewest < 2) return []
        let partners = 0
        for (const other of others) if (partners < fewest - 1 && fits(-1, other)) partners++
        if (partners >= fewest - 1) return []
        return tell(
          'time.others',
          [person],
          `shares ${hours}, with only ${partners} others, and the smallest group has ${fewest}`,
        )
      } finally {
        unit.remove(person)
      }
    })
  })
}
