import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { endSessionsOf } from '#app/platform/sign-in/session.server.ts'
import { endMembershipsOfPerson, lockAdministrators, othersAdminister } from './end-membership.server.ts'
import { canErasePerson } from './person.policy.ts'
import { lockPerson } from './person.queries.server.ts'
import type { PersonRefusal } from './person.ts'
import { findInstitutionId } from './unit.queries.server.ts'
import type { Viewer } from './viewer.ts'

/** Takes a person out of what other features hold, in the same transaction, while the person's own row is whole. */
export type ForgetElsewhere = (tx: Tx, personId: string) => Promise<void>

/** Erases a person whom the viewer may erase: themselves, or one of their units. */
export function erasePerson(db: Db, viewer: Viewer, personId: string, clock: Clock, forgetElsewhere: ForgetElsewhere) {
  return db.transaction().execute(async (tx): Promise<Outcome<PersonRefusal>> => {
    await lockAdministrators(tx)
    const person = await lockPerson(tx, personId, clock.today())
    if (!person) return refused('org.person.notFound')
    if (!canErasePerson(viewer, person, await findInstitutionId(tx))) return refused('org.person.notYours')
    if (!(await othersAdminister(tx, personId, clock.today()))) return refused('org.membership.lastAdministrator')
    await forgetElsewhere(tx, personId)
    await eraseWithin(tx, personId, viewer.personId, clock)
    return done()
  })
}

/**
 * Name, addresses and identifiers are removed, sessions and memberships end, mail to them is deleted. The row stays,
 * with no name, so that what they once decided is still one and the same someone's. Audit entries stay.
 *
 * @param actorId null when nobody did it: their time was over
 */
export async function eraseWithin(tx: Tx, personId: string, actorId: string | null, clock: Clock) {
  await endMembershipsOfPerson(tx, personId, clock.today())
  await endSessionsOf(tx, personId)
  await tx.deleteFrom('outboxMail').where('personId', '=', personId).execute()
  await tx
    .updateTable('person')
    .set({
      name: '',
      email: null,
      eppn: null,
      issuer: null,
      subject: null,
      affiliations: [],
      language: 'nb',
      lastSignedInAt: null,
      erasedAt: clock.now(),
    })
    .where('id', '=', personId)
    .execute()
  await record(tx, {
    at: clock.now(),
    actorId,
    action: 'person.erased',
    objectType: 'person',
    objectId: personId,
    changedFields: ['name', 'email', 'eppn', 'issuer', 'subject', 'affiliations', 'memberships'],
  })
}
