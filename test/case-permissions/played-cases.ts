import { withdrawOwnCase } from '#app/features/cases/asking/change-own-case.server.ts'
import { keepUploads } from '#app/features/cases/attachments/keep-uploads.server.ts'
import { closeCase } from '#app/features/cases/close-case.server.ts'
import { inviteUnit } from '#app/features/cases/contributors/invite-unit.server.ts'
import { saveDraft } from '#app/features/cases/desk/save-draft.server.ts'
import { answerOffer } from '#app/features/cases/handover/answer-offer.server.ts'
import { offerCase } from '#app/features/cases/handover/offer-case.server.ts'
import { mergeCases } from '#app/features/cases/links/merge-cases.server.ts'
import { createAskerKey } from '#app/features/cases/mail-out/asker-key.server.ts'
import { suggestReferral } from '#app/features/cases/referrals/suggest-referral.server.ts'
import { restrictCase } from '#app/features/cases/restrict-case.server.ts'
import { addTask } from '#app/features/cases/tasks/change-tasks.server.ts'
import { writeNote, writeReply } from '#app/features/cases/write-message.server.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { askCase } from '../cases.ts'
import type { TestWeb } from '../web.ts'
import type { Cast, UnitKey } from './cast.ts'

// Cases in every state, made as people make them: asked in one unit, declined by a second, taken by a third, which
// invites a fourth. Every word that somebody writes is a secret of its own.
// Longer than most: one story, whose steps say more together.

export const caseKeys = [
  'open',
  'waiting',
  'closed',
  'restricted',
  'restrictedOffered',
  'danger',
  'merged',
  'survivor',
  'withdrawn',
] as const
export type CaseKey = (typeof caseKeys)[number]

/** What somebody wrote, and who: `…File` is a file's name, `…Content` what is in it. */
export const secretKinds = [
  'subject',
  'askerName',
  'body',
  'askerFile',
  'askerContent',
  'formerConfidential',
  'formerFile',
  'formerContent',
  'earlierOfferNote',
  'declineReason',
  'question',
  'reply',
  'replyFile',
  'replyContent',
  'note',
  'noteFile',
  'noteContent',
  'confidential',
  'confidentialFile',
  'confidentialContent',
  'unitAnswer',
  'contributingConfidential',
  'task',
  'referralNote',
  'offerNote',
  'draft',
] as const
export type SecretKind = (typeof secretKinds)[number]

/** A word that stands nowhere else; one word also to a search. */
export const secretOf = (name: string, kind: SecretKind) => `hemmeleg${name}q${kind}x`.toLowerCase()

export type FileKind = 'asker' | 'former' | 'reply' | 'note' | 'confidential'

export interface PlayedCase {
  id: string
  reference: string
  /** Opens it without signing in. */
  askerKey: string
  files: Readonly<Record<FileKind, string>>
  taskId: string
  firstMessageId: string
}

/** Goes wrong loudly: a story that stops would leave nothing to be refused. */
export async function done<Value>(outcome: Promise<Outcome<string, Value>>): Promise<Value> {
  const settled = await outcome
  if (!settled.ok) throw new Error(`The story stops: ${settled.refusal}`)
  return settled.value
}

const nobody = async () => {}

/** Plays a case, under a name of its own that its secrets bear. */
export async function playCase(web: TestWeb, cast: Cast, state: CaseKey, name: string = state): Promise<PlayedCase> {
  const played = await playBeginning(web, cast, state, name)
  await playEnd(web, cast, state, name, played)
  return played
}

async function playBeginning(web: TestWeb, { unitIds, personIds, viewers }: Cast, state: CaseKey, name: string) {
  const { db, clock, realNow } = web.samspel
  const now = clock.now()
  const secret = (kind: SecretKind) => secretOf(name, kind)
  const file = async (kind: FileKind) => {
    const content = new File([`Her står ${secret(`${kind}Content`)}.`], `${secret(`${kind}File`)}.txt`)
    const { kept } = await db
      .transaction()
      .execute((tx) => keepUploads(tx, { key: '', files: [content], remove: null }, realNow()))
    return kept[0]!.id
  }
  const files = {
    asker: await file('asker'),
    former: await file('former'),
    reply: await file('reply'),
    note: await file('note'),
    confidential: await file('confidential'),
  }
  const { id, reference, messageId } = await askCase(
    db,
    state === 'survivor' ? unitIds.handling : unitIds.former,
    {
      subject: `Om ${secret('subject')} og meir`,
      body: `Hei! Eg lurer på ${secret('body')}.`,
      askerPersonId: personIds.asker,
      askerName: secret('askerName'),
      askerEmail: null,
      askerUnitId: unitIds.asking,
      followerIds: [personIds.follower],
      informedUnitIds: [unitIds.informed],
      isDanger: state === 'danger',
      attachmentIds: [files.asker],
    },
    now,
  )
  const askerKey = await db.transaction().execute((tx) => createAskerKey(tx, id, realNow()))
  const note = (by: UnitKey, kind: SecretKind, confidential: boolean, attachmentIds: string[] = []) =>
    done(writeNote(db, viewers[by], id, { body: `Til oss: ${secret(kind)}.`, confidential, attachmentIds }, now))
  const offer = (by: UnitKey, to: UnitKey, kind: SecretKind) =>
    done(
      offerCase(
        db,
        viewers[by],
        id,
        { toUnitId: unitIds[to], note: secret(kind), takesConfidential: false },
        now,
        nobody,
      ),
    )
  if (state !== 'survivor') {
    await note('former', 'formerConfidential', true, [files.former])
    await offer('former', 'declined', 'earlierOfferNote')
    const reason = secret('declineReason')
    await done(answerOffer(db, viewers.declined, id, { kind: 'decline', reason }, now))
    await offer('former', 'handling', 'earlierOfferNote')
    await done(answerOffer(db, viewers.handling, id, { kind: 'accept' }, now))
  }
  const invitation = { unitId: unitIds.contributing, question: secret('question'), task: null }
  await done(inviteUnit(db, viewers.handling, id, invitation, now, nobody))
  const reply = {
    body: `Svar: ${secret('reply')}.`,
    language: 'nn',
    next: 'keep',
    attachmentIds: [files.reply],
  } as const
  await done(writeReply(db, viewers.handling, id, { ...reply, seenMessageId: messageId }, now, nobody))
  await note('handling', 'note', false, [files.note])
  await note('handling', 'confidential', true, [files.confidential])
  await note('contributing', 'unitAnswer', false)
  await note('contributing', 'contributingConfidential', true)
  await done(saveDraft(db, viewers.handling, id, { kind: 'note', body: secret('draft') }, now))
  const task = { title: secret('task'), dueOn: null, assigneeId: null, unitId: unitIds.contributing }
  const { taskId } = await done(addTask(db, viewers.handling, id, task, now))
  const referral = { unitId: (await findIndependentBodies(web))[0]!, note: secret('referralNote') }
  await done(suggestReferral(db, viewers.handling, id, referral, now))
  return { id, reference, askerKey, files, taskId, firstMessageId: messageId }
}

async function playEnd(web: TestWeb, cast: Cast, state: CaseKey, name: string, { id }: PlayedCase) {
  const { db, clock } = web.samspel
  const { unitIds, viewers } = cast
  const now = clock.now()
  const offer = (by: 'handling' | 'handling-named') => {
    const made = { toUnitId: unitIds.offered, note: secretOf(name, 'offerNote'), takesConfidential: false }
    return done(offerCase(db, viewers[by], id, made, now, nobody))
  }
  const restrict = () => done(restrictCase(db, viewers['handling-named'], id, true, now))
  const ends: Record<CaseKey, () => Promise<unknown>> = {
    open: () => offer('handling'),
    danger: () => offer('handling'),
    survivor: nobody,
    async waiting() {
      const newest = await newestSaid(web, id)
      const reply = { body: 'Kva emne gjeld det?', language: 'nn', next: 'wait', attachmentIds: [] } as const
      await done(writeReply(db, viewers.handling, id, { ...reply, seenMessageId: newest }, now, nobody))
      await offer('handling')
    },
    closed: () => done(closeCase(db, viewers.handling, id, 'answered', now)),
    withdrawn: () => done(withdrawOwnCase(db, { viewer: viewers.asker, keyCaseId: null }, id, now)),
    restricted: restrict,
    async restrictedOffered() {
      await restrict()
      await offer('handling-named')
    },
    async merged() {
      const { reference } = await playedOf(web, cast, 'survivor')
      await done(mergeCases(db, viewers.handling, id, reference, now))
    },
  }
  await ends[state]()
}

const survivors = new WeakMap<TestWeb, Promise<PlayedCase>>()

/** The survivor is there before what is merged into it, and once. */
function playedOf(web: TestWeb, cast: Cast, state: 'survivor') {
  const known = survivors.get(web) ?? playCase(web, cast, state)
  survivors.set(web, known)
  return known
}

/** A case in each state. */
export async function playCases(web: TestWeb, cast: Cast): Promise<Record<CaseKey, PlayedCase>> {
  const played: Partial<Record<CaseKey, PlayedCase>> = {}
  for (const state of caseKeys)
    played[state] = await (state === 'survivor' ? playedOf(web, cast, state) : playCase(web, cast, state))
  return played as Record<CaseKey, PlayedCase>
}

/** What a reply must have seen. */
export async function newestSaid({ samspel: { db } }: TestWeb, caseId: string) {
  const { id } = await db
    .selectFrom('caseMessage')
    .select('id')
    .where('caseId', '=', caseId)
    .where('kind', 'in', ['asker', 'reply'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

/** Those that a case is never handed to. */
export const findIndependentBodies = async ({ samspel: { db } }: TestWeb) =>
  (
    await db
      .selectFrom('unit')
      .select('id')
      .where('independent', '=', true)
      .where('endedOn', 'is', null)
      .orderBy('id')
      .execute()
  ).map(({ id }) => id)
