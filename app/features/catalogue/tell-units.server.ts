import { sql } from 'kysely'
import { record } from '#app/platform/audit/audit.server.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import type { Jobs } from '#app/platform/jobs/jobs.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { institutionId } from './kept-service.queries.server.ts'
import { decidingRoles } from './participation.policy.ts'
import { type AskedParticipation, listAskedParticipations } from './participation.queries.server.ts'
import { type Addressee, listPeopleToWriteTo, listSharedAddress } from './unit-addressees.queries.server.ts'

export const TELL_UNITS = 'tell-units'

/** Has the units written to about what is proposed to them; in the transaction that proposes it. */
export async function tellUnits(tx: Tx, jobs: Pick<Jobs, 'enqueue'>, participationIds: readonly string[]) {
  if (participationIds.length === 0) return
  await tx
    .insertInto('proposalToTell')
    .values(participationIds.map((participationId) => ({ participationId })))
    .execute()
  await jobs.enqueue(tx, TELL_UNITS, {})
}

export interface ProposalMail extends Addressee {
  /** What is proposed to the unit, or for the rule of local support to the institution. */
  proposals: readonly AskedParticipation[]
}

/**
 * Writes to each unit of what has been proposed to it since the last time, in one mail to each of those who may answer
 * for it. A proposal is in a mail once, however often this runs: it is taken off the list with the mail.
 *
 * @param send puts a mail in the outbox, in the transaction that it is given
 * @returns how many proposals were in the mails
 */
export function writeToUnits(db: Db, now: Date, send: (tx: Tx, mail: ProposalMail) => Promise<void>): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const today = dayOf(now)
    const waiting = await lockWaiting(tx)
    let told = 0
    for (const [unitId, parts] of Map.groupBy(waiting, (part) => part.unitId)) {
      const ids = new Set(parts.map(({ id }) => id))
      const proposedIn = async (language: Language) =>
        (await listAskedParticipations(tx, [unitId], language, today)).filter(
          ({ id, state }) => ids.has(id) && state === 'proposed',
        )
      const left = new Set((await proposedIn('nb')).map(({ id }) => id))
      const addressees = left.size === 0 ? [] : await findAddressees(tx, unitId, today)
      for (const addressee of addressees)
        await send(tx, { ...addressee, proposals: await proposedIn(addressee.language) })
      for (const { id, serviceId } of parts) {
        // Nobody to write to yet: the page of the unit shows it all the same, and the next run tries again.
        if (left.has(id) && addressees.length === 0) continue
        await tx.deleteFrom('proposalToTell').where('participationId', '=', id).execute()
        if (!left.has(id)) continue
        told++
        await record(tx, {
          at: now,
          actorId: null,
          action: 'participation.unit_told',
          objectType: 'service',
          objectId: serviceId,
          unitId,
        })
      }
    }
    return told
  })
}

/** What another run has taken already is left to it. */
const lockWaiting = (tx: Tx) =>
  tx
    .selectFrom('proposalToTell')
    .innerJoin('participation', 'participation.id', 'proposalToTell.participationId')
    .select(['participation.id', 'participation.serviceId'])
    .select(sql<string>`coalesce(participation.unit_id, ${institutionId})`.as('unitId'))
    .orderBy('participation.id')
    .forUpdate('proposalToTell')
    .skipLocked()
    .execute()

/** Those in the unit who may answer for it, else its shared address; where it has neither, the nearest unit above that has. */
async function findAddressees(tx: Tx, unitId: string, today: Day): Promise<Addressee[]> {
  for (let at: string | null = unitId; at !== null; at = await findParentId(tx, at)) {
    const people = await listPeopleToWriteTo(tx, at, decidingRoles, today)
    const found = people.length > 0 ? people : await listSharedAddress(tx, at)
    if (found.length > 0) return found
  }
  return []
}

async function findParentId(tx: Tx, unitId: string): Promise<string | null> {
  const unit = await tx.selectFrom('unit').select('parentId').where('id', '=', unitId).executeTakeFirst()
  return unit?.parentId ?? null
}
