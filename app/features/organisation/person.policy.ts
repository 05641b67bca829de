import { canAdministerUnit } from './unit.policy.ts'
import type { Viewer } from './viewer.ts'

/** Whose data: the units where the person has, or will have, a role. */
export interface PersonInUnits {
  id: string
  unitIds: readonly string[]
}

/** An administrator sees the people of their own units; the institution's sees all, those without a role too. */
export const canSeePerson = (viewer: Viewer, person: PersonInUnits, institutionId: string | null) =>
  canAdministerUnit(viewer, institutionId) || person.unitIds.some((unitId) => canAdministerUnit(viewer, unitId))

/** What holds for the person as a whole needs an administrator of every unit they belong to. */
const canManagePerson = (viewer: Viewer, person: PersonInUnits, institutionId: string | null) =>
  canAdministerUnit(viewer, institutionId) ||
  (person.unitIds.length > 0 && person.unitIds.every((unitId) => canAdministerUnit(viewer, unitId)))

/**
 * Giving a person another identity is letting someone else act in their name. Once they have signed in, only the
 * institution does it: a local administrator could else make any newcomer a member, and become them.
 */
export const canRelinkPerson = (
  viewer: Viewer,
  person: PersonInUnits & { issuer: string | null },
  institutionId: string | null,
) =>
  canAdministerUnit(viewer, institutionId) || (person.issuer === null && canManagePerson(viewer, person, institutionId))

export const canErasePerson = (viewer: Viewer, person: PersonInUnits, institutionId: string | null) =>
  viewer.personId === person.id || canManagePerson(viewer, person, institutionId)

/** Mail that has not left holds names and addresses from everywhere. */
export const canReadOutbox = (viewer: Viewer, institutionId: string | null) => canAdministerUnit(viewer, institutionId)
