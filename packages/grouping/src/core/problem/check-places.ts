import type { Cohort } from '../model/cohort.ts'
import { openSections } from '../model/places.ts'
import type { Issue } from './issue.ts'
import type { CheckedProblem } from './problem.ts'

/** Whether there is a place for everybody: groups and sections that exist, and sizes that can all be kept. */
export function checkPlaces(problem: CheckedProblem, cohort: Cohort): Issue[] {
  const issues = [...checkNames(problem, cohort), ...checkBounds(cohort)]
  return issues.length > 0 ? issues : checkSizes(cohort)
}

function checkNames({ participants }: CheckedProblem, cohort: Cohort): Issue[] {
  return participants.flatMap(({ id, group, locked, section }): Issue[] => {
    const place = `participants["${id}"]`
    if (group !== undefined && !cohort.groupById.has(group)) {
      const message = `There is no group '${group}'.`
      return [{ place: `${place}.group`, code: 'group.unknown', message, values: { group } }]
    }
    if (locked && group === undefined) {
      return [{ place: `${place}.locked`, code: 'group.locks', message: 'Locked to a group, but "group" is missing.' }]
    }
    if (section !== undefined && !cohort.sectionByName.has(section)) {
      const message = `There is no section '${section}'.`
      return [{ place: `${place}.section`, code: 'section.unknown', message, values: { section } }]
    }
    if (locked && section !== undefined && cohort.groups[cohort.groupById.get(group!)!]!.section !== section) {
      const message = `Locked to group '${group}', which is not of section '${section}'.`
      return [{ place: `${place}.section`, code: 'group.locks', message }]
    }
    return []
  })
}

function checkBounds(cohort: Cohort): Issue[] {
  return cohort.groups.flatMap(({ id, min, max }): Issue[] => {
    if (min <= max) return []
    const message = `The smallest size, ${min}, is above the largest, ${max}.`
    return [{ place: `groups["${id}"]`, code: 'group.sizes', message, values: { min, max } }]
  })
}

/** Locks first, then each section by itself, then the whole: whoever is not bound fills what is left. */
function checkSizes(cohort: Cohort): Issue[] {
  const locked = new Int32Array(cohort.groups.length)
  const open = openSections(cohort)
  /** People of each section who are not locked to a group. */
  const bound = new Int32Array(cohort.sections.length)
  let anywhere = 0
  cohort.participants.forEach((participant, person) => {
    const section = open[person]!
    if (participant.locked) locked[cohort.groupById.get(participant.group!)!]!++
    else if (section >= 0) bound[section]!++
    else anywhere++
  })
  const issues: Issue[] = []
  let room = 0
  let lacking = 0
  const roomOf = new Float64Array(cohort.sections.length)
  const lackOf = new Float64Array(cohort.sections.length)
  cohort.groups.forEach(({ id, min, max }, group) => {
    const held = locked[group]!
    if (held > max) {
      const message = `${held} people are locked to a group of at most ${max}.`
      issues.push({ place: `groups["${id}"]`, code: 'group.locks', message, values: { locked: held, max } })
    }
    const section = cohort.sectionOfGroup[group]!
    if (section >= 0) {
      roomOf[section]! += Math.max(0, max - held)
      lackOf[section]! += Math.max(0, min - held)
    } else {
      room += Math.max(0, max - held)
      lacking += Math.max(0, min - held)
    }
  })
  cohort.sections.forEach((name, section) => {
    const people = bound[section]!
    if (people > roomOf[section]!) {
      const message = `${people} people are bound to it, and its groups have room for ${roomOf[section]}.`
      issues.push({ place: `sections["${name}"]`, code: 'section.sizes', message })
    }
    room += Math.max(0, roomOf[section]! - people)
    lacking += Math.max(0, lackOf[section]! - people)
  })
  if (anywhere > room) {
    const message = `There is room for ${cohort.size - anywhere + room} people, and there are ${cohort.size}.`
    issues.push({ place: 'groups', code: 'size', message, values: { people: cohort.size } })
  }
  if (anywhere < lacking) {
    const message = `The smallest sizes need ${cohort.size - anywhere + lacking} people, and there are ${cohort.size}.`
    issues.push({ place: 'groups', code: 'size', message, values: { people: cohort.size } })
  }
  return issues
}
