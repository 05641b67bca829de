import { forgetPersonInCases } from '#app/features/cases/personal-data/forget-person-in-cases.server.ts'
import { forgetPersonInGroups } from '#app/features/groups/forget-person-in-groups.server.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'

/** Takes a person out of everything that has their name, before the person's own row is emptied. */
export async function forgetPerson(tx: Tx, personId: string) {
  await forgetPersonInCases(tx, personId)
  await forgetPersonInGroups(tx, personId)
}
