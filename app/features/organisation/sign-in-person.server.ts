import { sql } from 'kysely'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** What a provider says; see platform/sign-in. */
export interface Claims {
  issuer: string
  subject: string
  name: string
  email: string | null
  eppn: string | null
  /** Null: not known this time; what was known stays. */
  affiliations: string[] | null
}

/**
 * The person who signs in: (issuer, subject), and nothing else, is who they are.
 *
 * Someone known beforehand, by eduPersonPrincipalName, is linked the first time; an e-mail address links nobody, for
 * it can be another's tomorrow. Anyone else becomes a new person with no membership.
 *
 * @param realNow the real instant, kept as the person's last sign-in
 * @returns the person's id, or a refusal when another identity holds the same eduPersonPrincipalName
 */
export function signInPerson(db: Db, claims: Claims, language: Language, clock: Clock, realNow: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<'signIn.eppnTaken', string>> => {
    await waitForTheSame(tx, claims)
    const known = await tx
      .selectFrom('person')
      .select(['id', 'name', 'email', 'eppn', 'affiliations'])
      .where('issuer', '=', claims.issuer)
      .where('subject', '=', claims.subject)
      // Who is being erased at this moment comes back as someone new.
      .forUpdate()
      .executeTakeFirst()
    const holder = claims.eppn
      ? await tx
          .selectFrom('person')
          .select(['id', 'issuer'])
          .where('eppn', '=', claims.eppn)
          .$if(!known, (query) => query.forUpdate())
          .executeTakeFirst()
      : undefined
    if (known) {
      // An eppn that someone else is known by is not taken from them; this person stays who they were.
      const eppn = holder && holder.id !== known.id ? known.eppn : (claims.eppn ?? known.eppn)
      await update(tx, known, { ...claims, eppn }, clock)
      return done(await remember(tx, known.id, realNow))
    }
    if (holder) {
      if (holder.issuer !== null) return refused('signIn.eppnTaken')
      await link(tx, holder.id, claims, clock)
      return done(await remember(tx, holder.id, realNow))
    }
    return done(await remember(tx, await add(tx, claims, language, clock), realNow))
  })
}

/** When the person was last here: no change of theirs, so no audit entry. */
async function remember(tx: Tx, id: string, realNow: Date) {
  await tx.updateTable('person').set({ lastSignedInAt: realNow }).where('id', '=', id).execute()
  return id
}

/** Two windows that sign in at once, or two identities with one eppn: the second waits and sees what the first did. */
async function waitForTheSame(tx: Tx, { issuer, subject, eppn }: Claims) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${issuer} ${subject}`}, 0))`.execute(tx)
  if (eppn) await sql`select pg_advisory_xact_lock(hashtextextended(${`eppn ${eppn}`}, 0))`.execute(tx)
}

interface Known {
  id: string
  name: string
  email: string | null
  eppn: string | null
  affiliations: string[]
}

async function update(tx: Tx, known: Known, { name, email, eppn, affiliations }: Claims, clock: Clock) {
  const told = { name, email, eppn, affiliations: affiliations ?? known.affiliations }
  const changedFields = (['name', 'email', 'eppn', 'affiliations'] as const).filter(
    (field) => String(told[field] ?? '') !== String(known[field] ?? ''),
  )
  if (changedFields.length === 0) return
  await tx.updateTable('person').set(told).where('id', '=', known.id).execute()
  await record(tx, { ...entryOf(known.id, clock), action: 'person.updated', changedFields })
}

async function link(tx: Tx, id: string, { issuer, subject, name, email, affiliations }: Claims, clock: Clock) {
  await tx
    .updateTable('person')
    .set({ issuer, subject, name, email, ...(affiliations ? { affiliations } : {}) })
    .where('id', '=', id)
    .execute()
  await record(tx, {
    ...entryOf(id, clock),
    action: 'person.linked',
    changedFields: ['issuer', 'subject', 'name', 'email'],
  })
}

async function add(tx: Tx, claims: Claims, language: Language, clock: Clock) {
  const { id } = await tx
    .insertInto('person')
    .values({ ...claims, affiliations: claims.affiliations ?? [], language, createdAt: clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, { ...entryOf(id, clock), action: 'person.signed_in_first' })
  return id
}

const entryOf = (id: string, clock: Clock) => ({ at: clock.now(), actorId: id, objectType: 'person', objectId: id })
