import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'

/**
 * What a person has said and asked in their groups goes with them; that they were in a group stays with the cohort's
 * roster. While the person's own row is whole.
 */
export async function forgetTerm(tx: Tx, personId: string) {
  const rows = await tx
    .selectFrom('cohortStudent as student')
    .innerJoin('person', (join) => join.on(sql<boolean>`lower(person.eppn) = student.eppn`))
    .where('person.id', '=', personId)
    .select('student.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  await tx.deleteFrom('contactWay').where('studentId', 'in', ids).execute()
  await tx.deleteFrom('checkIn').where('studentId', 'in', ids).execute()
  await tx
    .deleteFrom('groupRequest')
    .where((eb) => eb.or([eb('studentId', 'in', ids), eb('withId', 'in', ids)]))
    .execute()
  // The group's log is the others', too: what was written stays, by nobody.
  await tx.updateTable('groupMeeting').set({ byId: null }).where('byId', 'in', ids).execute()
}
