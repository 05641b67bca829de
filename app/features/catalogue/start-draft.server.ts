import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import type { Jobs } from '#app/platform/jobs/jobs.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { slugOf } from '#app/platform/texts/slug.ts'
import { deleteDraft, findDraft } from './draft.queries.server.ts'
import { createContent, type DraftRefusal } from './draft.ts'
import { lockKeptService } from './kept-service.queries.server.ts'
import { agreesByProposing } from './participation.policy.ts'
import { findServiceContent } from './read-service-content.server.ts'
import { canAssure, canCreateServiceFor, canEdit } from './service.policy.ts'
import type { FormOfSupport, Level } from './service-kinds.ts'
import { tellUnits } from './tell-units.server.ts'

/** Opens a draft of a service as it stands; where one is open already, that one. */
export function startDraft(db: Db, viewer: Viewer, serviceId: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<DraftRefusal>> => {
    const service = await lockKeptService(tx, serviceId, dayOf(now))
    if (!service) return refused('service.notFound')
    if (!canEdit(viewer, service)) return refused('service.notYours')
    if (service.state === 'retired') return refused('service.retired')
    if (await findDraft(tx, serviceId)) return done()
    const content = await findServiceContent(tx, serviceId)
    await tx
      .insertInto('serviceDraft')
      .values({
        serviceId,
        content: JSON.stringify(content),
        state: 'editing',
        baseVersion: service.version,
        authorId: viewer.personId,
        updatedAt: now,
      })
      .execute()
    await recordDraft(tx, viewer, 'service.draft_started', service, now)
    return done()
  })
}

export interface NewService {
  /** In bokmål. */
  title: string
  accountableUnitId: string
  formOfSupport: FormOfSupport
  level: Level
}

/** A service that no reader sees yet, with its draft and the unit that will answer for it. Gives the service's id. */
export function createService(db: Db, viewer: Viewer, wanted: NewService, now: Date, jobs: Pick<Jobs, 'enqueue'>) {
  return db.transaction().execute(async (tx): Promise<Outcome<DraftRefusal, string>> => {
    if (!canCreateServiceFor(viewer, wanted.accountableUnitId)) return refused('service.notYours')
    const unit = await tx
      .selectFrom('unit')
      .select('endedOn')
      .where('id', '=', wanted.accountableUnitId)
      .forShare()
      .executeTakeFirst()
    // Neither can one that will end: nobody would answer for the service then.
    if (!unit || unit.endedOn !== null) return refused('service.unitEnded')
    const { formOfSupport, level } = wanted
    const evidence = canAssure(viewer, { stewardUnitId: wanted.accountableUnitId }) ? 'unit' : 'unconfirmed'
    const { id, version } = await tx
      .insertInto('service')
      .values({ key: await freeKey(tx, wanted.title), state: 'draft', formOfSupport, level, evidence })
      .returning(['id', 'version'])
      .executeTakeFirstOrThrow()
    const agrees = agreesByProposing(viewer, wanted.accountableUnitId)
    const part = await tx
      .insertInto('participation')
      .values({
        serviceId: id,
        unitId: wanted.accountableUnitId,
        role: 'accountable',
        state: agrees ? 'accepted' : 'proposed',
        decidedBy: agrees ? viewer.personId : null,
        decidedAt: agrees ? now : null,
        validFrom: dayOf(now),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (!agrees) await tellUnits(tx, jobs, [part.id])
    const content = { ...createContent(wanted.title), formOfSupport, level }
    await tx
      .insertInto('serviceDraft')
      .values({
        serviceId: id,
        content: JSON.stringify(content),
        state: 'editing',
        baseVersion: version,
        authorId: viewer.personId,
        updatedAt: now,
      })
      .execute()
    await recordDraft(tx, viewer, 'service.created', { id, stewardUnitId: wanted.accountableUnitId }, now)
    return done(id)
  })
}

/** Throws the draft away; a service that was never published goes with it. Tells whether the service is left. */
export function discardDraft(db: Db, viewer: Viewer, serviceId: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<DraftRefusal, { serviceIsLeft: boolean }>> => {
    const service = await lockKeptService(tx, serviceId, dayOf(now))
    if (!service) return refused('service.notFound')
    if (!canEdit(viewer, service)) return refused('service.notYours')
    if (!(await findDraft(tx, serviceId))) return refused('draft.none')
    await deleteDraft(tx, serviceId)
    await recordDraft(tx, viewer, 'service.draft_discarded', service, now)
    if (service.publishedOn) return done({ serviceIsLeft: true })
    await tx.deleteFrom('participation').where('serviceId', '=', serviceId).execute()
    await tx.deleteFrom('service').where('id', '=', serviceId).execute()
    return done({ serviceIsLeft: false })
  })
}

const SERVICE_KEY_LOCK = 7_264_785

/** The stable name of a new service: as its first title, with a number when another has that name. */
async function freeKey(tx: Tx, title: string) {
  const base = slugOf(title)
  // Of two services that are made with one title at once, the second waits and sees that the name is taken.
  await sql`select pg_advisory_xact_lock(${SERVICE_KEY_LOCK})`.execute(tx)
  const taken = new Set(
    (await tx.selectFrom('service').select('key').where('key', 'like', `${base}%`).execute()).map((row) => row.key),
  )
  let key = base
  for (let number = 2; taken.has(key); number++) key = `${base}-${number}`
  return key
}

const recordDraft = (
  tx: Tx,
  viewer: Viewer,
  action: string,
  service: { id: string; stewardUnitId: string | null },
  now: Date,
) =>
  record(tx, {
    at: now,
    actorId: viewer.personId,
    action,
    objectType: 'service',
    objectId: service.id,
    unitId: service.stewardUnitId,
  })
