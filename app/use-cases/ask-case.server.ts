import { listHandlersOf } from '#app/features/cases/asking/asking.queries.server.ts'
import { wordConfirmation } from '#app/features/cases/asking/asking-mail.ts'
import {
  deletePendingAsk,
  keepPendingAsk,
  lockPendingAsk,
  type PendingContent,
} from '#app/features/cases/asking/pending-ask.server.ts'
import { listUploads } from '#app/features/cases/attachments/keep-uploads.server.ts'
import { type CreatedCase, createCase, type NewCase } from '#app/features/cases/create-case.server.ts'
import { findAskedJustNow } from '#app/features/cases/find-double.server.ts'
import { writtenIn } from '#app/features/cases/language-form/written-in.ts'
import { createAskerKey } from '#app/features/cases/mail-out/asker-key.server.ts'
import { DELIVER_MAIL, type MailRoom, mailRoomOf } from '#app/features/cases/mail-out/mail-room.ts'
import { placeOf } from '#app/features/cases/routing/responsibility.ts'
import { listUnitTree } from '#app/features/organisation/unit.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import { hrefOf } from '#app/pages.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Samspel } from '#app/platform/context.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { chooseDesk } from './choose-desk.server.ts'
import { sendReceipt } from './send-receipt.server.ts'
import { suggestUnits } from './suggest-units.server.ts'

/** What asking needs of the installation. */
export interface AskRoom extends MailRoom {
  db: Db
  clock: Clock
  realNow: () => Date
}

export const askRoomOf = (samspel: Samspel): AskRoom => {
  const { db, clock, realNow } = samspel
  return { ...mailRoomOf(samspel), db, clock, realNow }
}

export type AskRefusal =
  | 'asking.problem.unitNotYours'
  | 'asking.problem.personalForUnit'
  | 'asking.problem.dayPast'
  | 'asking.problem.noIntake'

/** What somebody asks, read from the form. */
export interface Ask extends PendingContent {
  /** The unit that asks; null for oneself. */
  askerUnitId: string | null
  /** Of the files that came with the form. */
  uploadKey: string | null
}

/** Somebody who is signed in asks, for themselves or for a unit of theirs, whose case handlers then follow. */
export async function askSignedIn(room: AskRoom, viewer: Viewer, ask: Ask): Promise<Outcome<AskRefusal, CreatedCase>> {
  const { db, clock } = room
  const refusal = refusalOfAsk(ask, viewer, clock.today())
  if (refusal) return refused(refusal)
  const place = await ownPlaceOf(db, viewer, clock.today())
  const plan = await planCase(room, ask, ask.askerUnitId ?? place)
  if (!plan) return refused('asking.problem.noIntake')
  const followers = ask.askerUnitId === null ? [] : await listHandlersOf(db, ask.askerUnitId, clock.today())
  return db.transaction().execute(async (tx) => {
    const { personId, name } = viewer
    // Of two clicks, the second waits here and finds what the first has made.
    await tx.selectFrom('person').select('id').where('id', '=', personId).forNoKeyUpdate().execute()
    const files = ask.uploadKey === null ? [] : await listUploads(tx, ask.uploadKey)
    const attachmentIds = files.map(({ id }) => id)
    const { askerUnitId, subject, body } = ask
    const again =
      personId &&
      (await findAskedJustNow(tx, { askerPersonId: personId, askerUnitId, subject, body, attachmentIds }, clock.now()))
    if (again) return done(again)
    const made = await makeCase(tx, room, {
      ...plan,
      askerPersonId: personId,
      askerName: name,
      askerUnitId,
      followerIds: followers.filter((id) => id !== personId),
      attachmentIds,
      actorId: viewer.personId,
    })
    return done(made)
  })
}

/** A link is on its way, or the case is there already, with the key that opens it. */
export type AskedByAddress = { kind: 'mailed' } | { kind: 'case'; made: CreatedCase; key: string }

/**
 * Somebody who is not signed in asks. There is no case before the address is confirmed, but for signs of danger: they
 * are before the front desk at once, whether or not anybody opens a mail.
 */
export async function askByAddress(
  room: AskRoom,
  email: string,
  ask: Ask,
): Promise<Outcome<AskRefusal, AskedByAddress>> {
  const { db, clock, realNow, publicUrl, jobs } = room
  const refusal = refusalOfAsk(ask, null, clock.today())
  if (refusal) return refused(refusal)
  if (findDanger(textOf(ask)) === null) {
    await db.transaction().execute(async (tx) => {
      const { askerUnitId: _, uploadKey, ...wanted } = ask
      const token = await keepPendingAsk(tx, { email, wanted, uploadKey }, realNow())
      const link = `${publicUrl}${hrefOf('askConfirm', ask.pageLanguage)}?token=${token}`
      await sendMail(tx, {
        personId: null,
        to: email,
        ...wordConfirmation(ask.pageLanguage, link),
        confidential: true,
        at: clock.now(),
      })
      await jobs.enqueue(tx, DELIVER_MAIL, {})
    })
    return done({ kind: 'mailed' })
  }
  const plan = await planCase(room, ask, null)
  if (!plan) return refused('asking.problem.noIntake')
  return db.transaction().execute(async (tx) => {
    const files = ask.uploadKey === null ? [] : await listUploads(tx, ask.uploadKey)
    const attachmentIds = files.map(({ id }) => id)
    const made = await makeCase(tx, room, { ...plan, ...nobodyKnown, askerEmail: email, attachmentIds })
    return done({ kind: 'case' as const, made, key: await createAskerKey(tx, made.id, realNow()) })
  })
}

/** The link was opened and the button pressed: what waited becomes a case, once. */
export async function confirmAsk(
  room: AskRoom,
  token: string,
): Promise<Outcome<'asking.confirm.gone' | AskRefusal, { made: CreatedCase; key: string }>> {
  return room.db.transaction().execute(async (tx) => {
    const pending = await lockPendingAsk(tx, token, room.realNow())
    if (!pending) return refused('asking.confirm.gone')
    const plan = await planCase({ ...room, db: tx }, pending.wanted, null)
    if (!plan) return refused('asking.problem.noIntake')
    const { email, attachmentIds } = pending
    const made = await makeCase(tx, room, { ...plan, ...nobodyKnown, askerEmail: email, attachmentIds })
    await deletePendingAsk(tx, pending.id)
    return done({ made, key: await createAskerKey(tx, made.id, room.realNow()) })
  })
}

const nobodyKnown = { askerPersonId: null, askerName: null, askerUnitId: null, followerIds: [], actorId: null }

/** Why a request cannot be sent as it is, or null when it can. */
function refusalOfAsk(ask: Ask, viewer: Viewer | null, today: Day): AskRefusal | null {
  if (ask.wantedBy !== null && ask.wantedBy < today) return 'asking.problem.dayPast'
  if (ask.askerUnitId === null) return null
  if (!viewer || !unitsToAskFor(viewer).includes(ask.askerUnitId)) return 'asking.problem.unitNotYours'
  return ask.isPersonal ? 'asking.problem.personalForUnit' : null
}

/** A student belongs to a unit without speaking for it. */
export const unitsToAskFor = (viewer: Viewer): string[] => [
  ...new Set(viewer.memberships.filter(({ role }) => role !== 'student').map(({ unitId }) => unitId)),
]

const textOf = ({ subject, body }: Pick<Ask, 'subject' | 'body'>) => `${subject}\n${body}`

type Plan = Omit<NewCase, 'askerPersonId' | 'askerName' | 'askerUnitId' | 'followerIds' | 'attachmentIds' | 'actorId'>

/** Everything about the case but who asks: where it goes, in which language it is, and whether it is urgent. */
async function planCase(
  { db, clock }: Pick<AskRoom, 'clock'> & { db: Db | Tx },
  ask: PendingContent,
  place: string | null,
): Promise<Plan | null> {
  const text = textOf(ask)
  const language = writtenIn(text, ask.pageLanguage)
  const routing = await suggestUnits(db, {
    text,
    language,
    today: clock.today(),
    serviceId: ask.serviceId ?? undefined,
    courseId: ask.courseId ?? undefined,
    unitId: ask.aboutUnitId ?? place ?? undefined,
  })
  const placed = await chooseDesk(db, routing, ask.isPersonal, clock.today())
  return (
    placed && {
      ...placed,
      type: ask.isPersonal ? 'personal' : 'question',
      subject: ask.subject,
      body: ask.body,
      language,
      channel: 'web',
      askerEmail: null,
      serviceId: ask.serviceId ?? placed.serviceId,
      ...(routing ? { routingTrace: routing.trace } : {}),
      courseId: ask.courseId,
      aboutUnitId: ask.aboutUnitId,
      wantedBy: ask.wantedBy,
      isDanger: findDanger(text) !== null,
      mailMessageId: null,
    }
  )
}

/** The department or faculty that the viewer belongs to, as far as it tells who is near. */
async function ownPlaceOf(db: Db, viewer: Viewer, today: Day): Promise<string | null> {
  const units = new Map((await listUnitTree(db, today)).map((unit) => [unit.id, unit]))
  return viewer.memberships.map(({ unitId }) => unitId).find((id) => placeOf(id, units) !== null) ?? null
}

/** Makes the case and tells the asker that it is here; both or neither. */
async function makeCase(tx: Tx, room: AskRoom, wanted: NewCase): Promise<CreatedCase> {
  const [now, realNow] = [room.clock.now(), room.realNow()]
  const made = await createCase(tx, wanted, now)
  const about = wanted.type === 'personal' ? null : wanted.subject
  const receipt = { of: made.id, about, answersMail: false }
  await sendReceipt(tx, { room, now, realNow }, { ...wanted, ...made }, receipt)
  return made
}
