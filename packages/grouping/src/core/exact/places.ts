import { openSections } from '../model/places.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { GroupSlot } from './group-slot.ts'

/** The groups as slots for those persons who are not locked. */
export interface Places {
  /** Persons who are placed, by number: bit b of a word is `persons[b]`. */
  readonly persons: Int32Array
  /** Those who are locked to each group. */
  readonly locked: readonly (readonly number[])[]
  /** Slots, and the number of each one's group; groups of a section stand together, and so do those of one kind. */
  readonly slots: readonly GroupSlot[]
  readonly groups: readonly number[]
  /** Of each slot: 0 without a section; else the section's number + 1. */
  readonly unitOfSlot: readonly number[]
}

export function findPlaces(formation: Formation): Places {
  const { cohort } = formation
  const locked = cohort.groups.map((): number[] => [])
  const persons: number[] = []
  cohort.participants.forEach((participant, person) => {
    if (participant.locked) locked[cohort.groupById.get(participant.group!)!]!.push(person)
    else persons.push(person)
  })
  // Of groups of one kind the first takes the highest bit: so it is the first person.
  persons.reverse()
  const kinds = kindsOfGroups(formation, locked)
  const groupsOfKind = new Map<string, number>()
  for (const kind of kinds) groupsOfKind.set(kind, (groupsOfKind.get(kind) ?? 0) + 1)
  // The largest kind last: with slots of one kind to the end, each set has only one way to begin.
  const groups = [...cohort.groups.keys()].sort(
    (one, other) =>
      cohort.sectionOfGroup[one]! - cohort.sectionOfGroup[other]! ||
      groupsOfKind.get(kinds[one]!)! - groupsOfKind.get(kinds[other]!)! ||
      (kinds[one]! < kinds[other]! ? -1 : kinds[one]! > kinds[other]! ? 1 : one - other),
  )
  const bound = openSections(cohort)
  const number = new Map([...new Set(groups.map((group) => kinds[group]!))].map((kind, index) => [kind, index]))
  const slots = groups.map((group): GroupSlot => {
    const { min, max } = cohort.groups[group]!
    const held = locked[group]!.length
    const section = cohort.sectionOfGroup[group]!
    const open = persons.reduce(
      (word, person, bit) => (bound[person] === -1 || bound[person] === section ? word | (1 << bit) : word),
      0,
    )
    return { kind: number.get(kinds[group]!)!, min: Math.max(0, min - held), max: max - held, open }
  })
  const unitOfSlot = groups.map((group) => cohort.sectionOfGroup[group]! + 1)
  return { persons: Int32Array.from(persons), locked, slots, groups, unitOfSlot }
}

/** Groups with the same text can be exchanged for each other: no criterion tells them apart. */
function kindsOfGroups({ problem, cohort }: Formation, locked: readonly (readonly number[])[]): string[] {
  const byId = problem.criteria.some((criterion) => knowsGroupsById(criterion.kind))
  return cohort.groups.map(({ id, min, max, section, attributes }, group) => {
    if (byId || locked[group]!.length > 0) return `id ${id}`
    const own = Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1))
    return JSON.stringify([min, max, section ?? null, own])
  })
}

/** Whether a kind of criterion looks at which group a person is in, rather than at the group's attributes. */
const knowsGroupsById = (kind: string) => kind === 'group-preference'
