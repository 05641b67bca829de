import { tellHelpedWithin } from '#app/features/cases/asking/tell-helped.server.ts'
import { lockCase } from '#app/features/cases/case.queries.server.ts'
import type { Case } from '#app/features/cases/case.ts'
import { inviteUnitWithin } from '#app/features/cases/contributors/invite-unit.server.ts'
import { answerOfferWithin } from '#app/features/cases/handover/answer-offer.server.ts'
import { offerCaseWithin } from '#app/features/cases/handover/offer-case.server.ts'
import { answerAsUnit } from '#app/features/cases/unit-mail/answer-as-unit.server.ts'
import {
  type AfterReply,
  addAskerMessageWithin,
  writeNoteWithin,
  writeReplyWithin,
} from '#app/features/cases/write-message.server.ts'
import type { AnswerText } from '#app/features/catalogue/answers/answer.ts'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import { dayOf, instantOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { proposeAnswerWithin, publishAnswerWithin } from '#app/use-cases/propose-answer.server.ts'

/** What happened to a case: played through the product's own use cases, each by its own rules, at its own time. */
export type Step = {
  /** Local day and time. */
  at: string
} & (
  | { do: 'offer'; by: string; to: string; note: string }
  | { do: 'accept'; by: string }
  | { do: 'decline'; by: string; reason: string }
  | { do: 'invite'; by: string; unit: string; question: string }
  /** Of a unit that does not use Samspel. */
  | { do: 'contribute'; unit: string; body: string }
  | { do: 'reply'; by: string; body: string; next: AfterReply }
  | { do: 'note'; by: string; body: string }
  | { do: 'asker'; channel: 'web' | 'email'; body: string }
  | { do: 'helped' }
  | ({ do: 'propose'; by: string; service: string } & AnswerText)
  | { do: 'publish'; by: string; texts: { nb: AnswerText; nn: AnswerText } }
)
type StepOf<Kind extends Step['do']> = Extract<Step, { do: Kind }>

/** By their keys in the seed. */
export interface Cast {
  personIds: ReadonlyMap<string, string>
  unitIds: ReadonlyMap<string, string>
  serviceIds: ReadonlyMap<string, string>
}

interface Scene<Kind extends Step['do']> {
  tx: Tx
  found: Case
  step: StepOf<Kind>
  at: Date
  cast: Cast
  /** Somebody of the cast, as they were that day. */
  viewerOf: (key: string) => ReturnType<typeof findViewer>
}

type Played = Promise<{ ok: true } | { ok: false; refusal: string } | { ok: false; problems: object }>

/** What happened before the demonstration began is written to nobody: its outbox begins empty. */
const nobody = async () => {}
const noPost = (at: Date) => ({
  room: { mailDomain: 'demo.samspel.example', publicUrl: '', jobs: { enqueue: nobody } },
  now: at,
  realNow: at,
})

const plays: { [Kind in Step['do']]: (scene: Scene<Kind>) => Played } = {
  async offer({ tx, found, step, at, cast, viewerOf }) {
    const offer = { toUnitId: cast.unitIds.get(step.to)!, note: step.note, takesConfidential: false }
    return offerCaseWithin(tx, await viewerOf(step.by), found.id, offer, at, nobody)
  },
  accept: async ({ tx, found, step, at, viewerOf }) =>
    answerOfferWithin(tx, await viewerOf(step.by), found.id, { kind: 'accept' }, at),
  decline: async ({ tx, found, step, at, viewerOf }) =>
    answerOfferWithin(tx, await viewerOf(step.by), found.id, { kind: 'decline', reason: step.reason }, at),
  async invite({ tx, found, step, at, cast, viewerOf }) {
    const invitation = { unitId: cast.unitIds.get(step.unit)!, question: step.question, task: null }
    return inviteUnitWithin(tx, await viewerOf(step.by), found.id, invitation, at, nobody)
  },
  async contribute({ tx, found, step, at, cast }) {
    const unitId = cast.unitIds.get(step.unit)!
    const { id: contributionId } = await tx
      .selectFrom('contribution')
      .select('id')
      .where('caseId', '=', found.id)
      .where('unitId', '=', unitId)
      .where('leftAt', 'is', null)
      .executeTakeFirstOrThrow()
    const key = { unitId, caseId: found.id, handoverId: null, contributionId }
    const author = { name: null, channel: 'email', mailMessageId: null, attachmentIds: [] } as const
    return answerAsUnit(tx, key, found, { kind: 'answer', text: step.body }, author, noPost(at), nobody)
  },
  async reply({ tx, found, step, at, viewerOf }) {
    const newest = await tx
      .selectFrom('caseMessage')
      .select('id')
      .where('caseId', '=', found.id)
      .where('kind', 'in', ['asker', 'reply'])
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst()
    const reply = { body: step.body, language: found.language, next: step.next, attachmentIds: [] }
    const seen = { ...reply, seenMessageId: newest?.id ?? null }
    return writeReplyWithin(tx, await viewerOf(step.by), found.id, seen, at, nobody)
  },
  async note({ tx, found, step, at, viewerOf }) {
    const note = { body: step.body, confidential: false, attachmentIds: [] }
    return writeNoteWithin(tx, await viewerOf(step.by), found.id, note, at)
  },
  async asker({ tx, found, step, at }) {
    const message = { body: step.body, channel: step.channel, attachmentIds: [], mailMessageId: null }
    const author = { personId: found.askerPersonId, name: found.askerName }
    return addAskerMessageWithin(tx, found, message, author, at)
  },
  async helped({ tx, found, at }) {
    const viewer = await findViewer(tx, found.askerPersonId!, dayOf(at))
    return tellHelpedWithin(tx, { viewer, keyCaseId: null }, found.id, true, at)
  },
  async propose({ tx, found, step: { by, service, question, answer }, at, cast, viewerOf }) {
    const wanted = { serviceId: cast.serviceIds.get(service)!, language: found.language, question, answer }
    return proposeAnswerWithin(tx, await viewerOf(by), found.id, wanted, at)
  },
  async publish({ tx, found, step, at, viewerOf }) {
    const { id, version } = await tx
      .selectFrom('serviceAnswer')
      .select(['id', 'version'])
      .where('fromCaseId', '=', found.id)
      .executeTakeFirstOrThrow()
    const reviewed = { texts: { ...step.texts, en: null }, seen: version }
    return publishAnswerWithin(tx, await viewerOf(step.by), id, reviewed, at)
  },
}

/** @throws when the product refuses a step: the story is wrong, or the rules have changed */
export async function playStep(tx: Tx, caseId: string, step: Step, cast: Cast) {
  const at = momentOf(step.at)
  const found = (await lockCase(tx, caseId))!
  const viewerOf = (key: string) => findViewer(tx, cast.personIds.get(key)!, dayOf(at))
  const play = plays[step.do] as (scene: Scene<Step['do']>) => Played
  const played = await play({ tx, found, step, at, cast, viewerOf })
  if (played.ok) return
  const why = 'refusal' in played ? played.refusal : JSON.stringify(played.problems)
  throw new Error(`The story of ${found.reference} stops at ${step.do}: ${why}`)
}

/** A local day and time, `2021-08-25 09:12`. */
export const momentOf = (local: string) => instantOf(local.slice(0, 10), local.slice(11))
