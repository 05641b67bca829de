import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { PersonRefusal } from './person.ts'
import { canAdministerUnit } from './unit.policy.ts'
import { findInstitutionId } from './unit.queries.server.ts'
import type { Viewer } from './viewer.ts'

export interface NewPerson {
  name: string
  /** In lower case: see `normaliseEppn`. */
  eppn: string
}

/** Makes a person known before they sign in, so that they can be given a role. */
export async function createPerson(
  db: Db,
  viewer: Viewer,
  person: NewPerson,
  clock: Clock,
): Promise<Outcome<PersonRefusal, string>> {
  try {
    return await db.transaction().execute(async (tx): Promise<Outcome<PersonRefusal, string>> => {
      if (!canAdministerUnit(viewer, await findInstitutionId(tx))) return refused('org.person.notYours')
      return done(await addPerson(tx, viewer, person, clock))
    })
  } catch (error) {
    if (isViolation(error, 'unique', 'person_eppn_key')) return refused('org.person.eppnTaken')
    throw error
  }
}

/** @throws a unique violation when the eppn is someone's already */
export async function addPerson(tx: Tx, viewer: Viewer, { name, eppn }: NewPerson, clock: Clock) {
  const { id } = await tx
    .insertInto('person')
    .values({ name, eppn, createdAt: clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, {
    at: clock.now(),
    actorId: viewer.personId,
    action: 'person.created',
    objectType: 'person',
    objectId: id,
  })
  return id
}
