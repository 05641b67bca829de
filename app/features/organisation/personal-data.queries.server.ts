import type { Day } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { findLastSignIn, findPerson, listMembershipsOf } from './person.queries.server.ts'

/** Everything that is stored about a person, for themselves to take with them. */
export async function collectPersonalData(db: Db, personId: string, language: Language, today: Day) {
  const [person, lastSignedInAt, memberships, sessions, mails, done] = await Promise.all([
    findPerson(db, personId, today),
    findLastSignIn(db, personId),
    listMembershipsOf(db, personId, language, today),
    db
      .selectFrom('session')
      .select(['createdAt', 'lastSeenAt', 'expiresAt'])
      .where('personId', '=', personId)
      .execute(),
    db
      .selectFrom('outboxMail')
      .select(['toAddress', 'subject', 'body', 'createdAt', 'sentAt'])
      .where('personId', '=', personId)
      .execute(),
    db
      .selectFrom('auditEntry')
      .select(['at', 'action', 'objectType', 'objectId', 'changedFields', 'actorId'])
      .where((where) =>
        where.or([
          where('actorId', '=', personId),
          where.and([where('objectType', '=', 'person'), where('objectId', '=', personId)]),
        ]),
      )
      .orderBy('at')
      .execute(),
  ])
  if (!person) return null
  const { unitIds: _, ...stored } = person
  return {
    person: { ...stored, lastSignedInAt },
    memberships,
    sessions,
    mails,
    // Who else did something is theirs to know, not ours to hand out.
    audit: done.map(({ actorId, ...entry }) => ({ ...entry, byYourself: actorId === personId })),
  }
}
