import type { Language } from '#app/platform/texts/languages.ts'

export const roles = [
  'teacher',
  'student',
  'student_representative',
  'learning_assistant',
  'wellbeing_leader',
  'case_handler',
  'restricted_case_handler',
  'editor',
  'course_coordinator',
  'programme_leader',
  'faculty_leader',
  'economist',
  'vice_rector',
  'project_leader',
  'administrator',
] as const
export type Role = (typeof roles)[number]

export interface ViewerMembership {
  unitId: string
  role: Role
  /** The unit and all below it: a role in a unit holds for its parts. */
  unitIds: ReadonlySet<string>
}

/** What a person is in groups, with or without a role in a unit: what the menu asks. */
export interface Places {
  /** A student of a cohort, or the learning assistant of a group. */
  isInCohort: boolean
  coordinates: boolean
}

/** Who looks, and what they are in which unit today. Policies ask this and nothing else about the person. */
export class Viewer {
  readonly personId: string | null
  readonly name: string | null
  readonly memberships: readonly ViewerMembership[]
  readonly language: Language | null
  readonly places: Places

  constructor(
    person: { id: string; name: string; language: Language } | null,
    memberships: readonly ViewerMembership[],
    places: Places = { isInCohort: false, coordinates: false },
  ) {
    this.personId = person?.id ?? null
    this.name = person?.name ?? null
    this.language = person?.language ?? null
    this.memberships = memberships
    this.places = places
  }

  get isSignedIn() {
    return this.personId !== null
  }

  hasRole(role: Role) {
    return this.memberships.some((membership) => membership.role === role)
  }

  hasRoleIn(role: Role, unitId: string | null) {
    return (
      unitId !== null &&
      this.memberships.some((membership) => membership.role === role && membership.unitIds.has(unitId))
    )
  }

  belongsTo(unitId: string) {
    return this.memberships.some((membership) => membership.unitId === unitId)
  }
}

export const visitor = new Viewer(null, [])
