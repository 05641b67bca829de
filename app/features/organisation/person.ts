export type PersonRefusal =
  | 'org.person.notFound'
  | 'org.person.notYours'
  | 'org.person.eppnTaken'
  | 'org.person.nameNeeded'
  | 'org.membership.notFound'
  | 'org.membership.overlaps'
  | 'org.membership.unitNotThere'
  | 'org.membership.endsBeforeStart'
  | 'org.membership.lastAdministrator'

/** `user@realm`, as eduPersonPrincipalName is; in lower case, because institutions write it both ways. */
export function normaliseEppn(value: string): string | null {
  const eppn = value.trim().toLowerCase()
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(eppn) ? eppn : null
}
