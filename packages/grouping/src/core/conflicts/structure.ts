import { compileCriterion } from '../criteria/catalogue.ts'
import { listed } from '../evaluate/words.ts'
import { rounding } from '../exact/merit.ts'
import { Partition } from '../model/partition.ts'
import { openSections } from '../model/places.ts'
import type { Formation } from '../problem/check-problem.ts'
import { Company } from './company.ts'
import type { Conflict } from './conflict.ts'
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

const quoted = (formation: Formation, persons: readonly number[]) =>
  listed(
    persons.map((person) => `'${formation.cohort.participants[person]!.id}'`),
    'and',
  )

/** A proof, by requirements and the persons whom they name. */
function proof(
  formation: Formation,
  { requirements, persons }: { readonly requirements: readonly Requirement[]; readonly persons: readonly number[] },
  {
    code,
    reason,
    values = {},
  }: { readonly code: string; readonly reason: string; readonly values?: Conflict['values'] },
): Conflict {
  const ids = persons.map((person) => formation.cohort.participants[person]!.id)
  const all = [...new Set([...requirements.flatMap((one) => one.persons), ...ids])]
  return {
    criteria: [...new Set(requirements.map(({ criterion }) => criterion))],
    persons: all,
    proved: true,
    smallest: false,
    reason,
    values: { code: `conflict.${code}`, persons: all.join(', '), ...values },
  }
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

/** More people who must all be apart from each other than there are groups. */
function cliques(formation: Formation, company: Company): Conflict[] {
  const { cohort } = formation
  const groups = cohort.groups.length
  const rivals = Array.from({ length: cohort.size }, () => new Map<number, Requirement>())
  for (const { one, other, requirement } of company.apart) {
    rivals[one]!.set(other, requirement)
    rivals[other]!.set(one, requirement)
  }
  const told = new Set<number>()
  return rivals.flatMap((own, person): Conflict[] => {
    if (own.size < groups || told.has(person)) return []
    const clique = [person]
    // Those with most rivals first: a large clique is likely to hold them.
    const candidates = [...own.keys()].sort((one, other) => rivals[other]!.size - rivals[one]!.size || one - other)
    for (const candidate of candidates) {
      if (clique.length <= groups && clique.every((member) => rivals[member]!.has(candidate))) clique.push(candidate)
    }
    if (clique.length <= groups) return []
    for (const member of clique) told.add(member)
    const requirements = clique.flatMap((one, index) =>
      clique.slice(index + 1).map((other) => rivals[one]!.get(other)!),
    )
    const reason = `${quoted(formation, clique)} must all be apart from each other, and there are ${groups} groups.`
    return [proof(formation, { requirements, persons: clique }, { code: 'clique', reason, values: { groups } })]
  })
}
