export type PersonRefusal =
  | 'org.person.notFound'
  | 'org.person.notYours'
  | 'org.person.eppnTaken'
  | 'org.person.nameNeeded'
  | 'org.membership.notFound'
  | 'org.membership.overlaps'
  | 'org.membership.unitNotThere'
  | 'org.membership.endsBeforeStart'
  | 'org.membership.endsEarlier'
  | 'org.membership.lastAdministrator'

const LONGEST_EPPN = 254

/** `user@realm`, as eduPersonPrincipalName is; in lower case, because institutions write it both ways. */
export function normaliseEppn(value: string): string | null {
  const eppn = value.trim().toLowerCase()
  if (eppn.length > LONGEST_EPPN) return null
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(eppn) ? eppn : null
}
