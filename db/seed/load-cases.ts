import { lockCase } from '#app/features/cases/case.queries.server.ts'
import { trace } from '#app/features/cases/case-trace.server.ts'
import { createCase } from '#app/features/cases/create-case.server.ts'
import { answerWithin } from '#app/features/cases/handover/answer-offer.server.ts'
import { offerCaseWithin } from '#app/features/cases/handover/offer-case.server.ts'
import {
  type AfterReply,
  addAskerMessageWithin,
  insertMessage,
  writeNoteWithin,
  writeReplyWithin,
} from '#app/features/cases/write-message.server.ts'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import { dayOf, instantOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { readSeed } from './read-seed.ts'

interface SeedCase {
  /** A key of people.json; none where somebody wrote or rang from outside. */
  asker?: string
  askerName?: string
  askerEmail?: string
  /** Where it went first; keys of units.json and of services. */
  unit: string
  service?: string
  language: Language
  channel: 'web' | 'email' | 'phone' | 'desk'
  type: 'question' | 'teaching' | 'personal'
  restricted?: true
  /** Local day and time. */
  at: string
  subject: string
  body: string
  wantedBy?: string
  suggestions?: { unit: string; part: 'lead' | 'second'; service: string; confidence: number }[]
  story: Step[]
}

/** What happened to a case then, each by its own rules: the story is played through the product's use cases. */
type Step = { at: string } & (
  | { do: 'offer'; by: string; to: string; note: string }
  | { do: 'accept'; by: string }
  | { do: 'decline'; by: string; reason: string }
  | { do: 'invite'; by: string; unit: string; question: string }
  | { do: 'contribute'; unit: string; body: string }
  | { do: 'reply'; by: string; body: string; next: AfterReply }
  | { do: 'note'; by: string; body: string }
  | { do: 'asker'; channel: 'web' | 'email'; body: string }
  | { do: 'helped' }
)

const momentOf = (local: string) => instantOf(local.slice(0, 10), local.slice(11))
const nobody = async () => {}

/** Cases of the demonstration's first days, among them one from Ålesund that four units took part in. */
export async function loadCases(tx: Tx, unitIds: ReadonlyMap<string, string>) {
  const people = await tx.selectFrom('person').select(['id', 'subject', 'name']).execute()
  const personBySubject = new Map(people.map((person) => [person.subject, person]))
  const services = await tx.selectFrom('service').select(['id', 'key']).execute()
  const serviceIds = new Map(services.map(({ id, key }) => [key, id]))
  const seeded = readSeed<SeedCase[]>('cases.json').sort((a, b) => a.at.localeCompare(b.at))
  for (const seed of seeded) {
    const asker = seed.asker ? personBySubject.get(seed.asker) : undefined
    const { id } = await createCase(
      tx,
      {
        type: seed.type,
        subject: seed.subject,
        body: seed.body,
        language: seed.language,
        channel: seed.channel,
        askerPersonId: asker?.id ?? null,
        askerName: asker?.name ?? seed.askerName ?? null,
        askerEmail: asker ? null : (seed.askerEmail ?? null),
        askerUnitId: null,
        followerIds: [],
        serviceId: seed.service ? serviceIds.get(seed.service)! : null,
        courseId: null,
        aboutUnitId: null,
        wantedBy: seed.wantedBy ?? null,
        handlingUnitId: unitIds.get(seed.unit)!,
        restricted: seed.restricted ?? false,
        isDanger: false,
        suggestions: (seed.suggestions ?? []).map(({ unit, service, ...rest }) => ({
          ...rest,
          unitId: unitIds.get(unit)!,
          serviceId: serviceIds.get(service)!,
          reason: 'routing.reason.proposed',
          reasonParams: {
            basis: 'words',
            serviceId: serviceIds.get(service)!,
            role: 'accountable',
            from: '2021-01-04',
            byRule: false,
          },
        })),
        consultedUnitIds: [],
        informedUnitIds: [],
        attachmentIds: [],
        mailMessageId: null,
        actorId: asker?.id ?? null,
      },
      momentOf(seed.at),
    )
    for (const step of seed.story) await play(tx, id, step, { unitIds, personBySubject })
  }
}

interface Cast {
  unitIds: ReadonlyMap<string, string>
  personBySubject: ReadonlyMap<string | null, { id: string; name: string }>
}

async function play(tx: Tx, caseId: string, step: Step, { unitIds, personBySubject }: Cast) {
  const at = momentOf(step.at)
  const viewer = 'by' in step ? await findViewer(tx, personBySubject.get(step.by)!.id, dayOf(at)) : null
  const found = (await lockCase(tx, caseId))!
  const outcome = await (async () => {
    if (step.do === 'offer' && viewer) {
      const offer = { toUnitId: unitIds.get(step.to)!, note: step.note, takesConfidential: false }
      return offerCaseWithin(tx, viewer, caseId, offer, at, nobody)
    }
    if (step.do === 'accept' && viewer) return answerWithin(tx, found, { kind: 'accept' }, viewer.personId, at)
    if (step.do === 'decline' && viewer)
      return answerWithin(tx, found, { kind: 'decline', reason: step.reason }, viewer.personId, at)
    if (step.do === 'reply' && viewer) {
      const newest = await tx
        .selectFrom('caseMessage')
        .select('id')
        .where('caseId', '=', caseId)
        .where('kind', 'in', ['asker', 'reply'])
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst()
      const reply = { body: step.body, language: found.language, next: step.next, attachmentIds: [] }
      return writeReplyWithin(tx, viewer, caseId, { ...reply, seenMessageId: newest?.id ?? null }, at, nobody)
    }
    if (step.do === 'note' && viewer)
      return writeNoteWithin(tx, viewer, caseId, { body: step.body, confidential: false, attachmentIds: [] }, at)
    if (step.do === 'asker') {
      const message = { body: step.body, channel: step.channel, attachmentIds: [], mailMessageId: null }
      return addAskerMessageWithin(tx, found, message, { personId: found.askerPersonId, name: found.askerName }, at)
    }
    if (step.do === 'invite' && viewer) return invite(tx, caseId, step, viewer.personId, found.handlingUnitId)
    if (step.do === 'contribute') return contribute(tx, caseId, step)
    return tx.updateTable('supportCase').set({ helped: true }).where('id', '=', caseId).execute()
  })()
  if (outcome && 'ok' in outcome && !outcome.ok)
    throw new Error(`The story of ${found.reference} stops at ${step.do}: ${outcome.refusal}`)

  async function invite(
    within: Tx,
    id: string,
    { unit, question }: Extract<Step, { do: 'invite' }>,
    by: string | null,
    fromUnitId: string,
  ) {
    const unitId = unitIds.get(unit)!
    await within
      .insertInto('contribution')
      .values({ caseId: id, unitId, part: 'invited', question, invitedBy: by, invitedAt: at })
      .execute()
    await trace(within, { caseId: id, kind: 'invited', at, actorId: by, unitId: fromUnitId, otherUnitId: unitId })
    return null
  }

  async function contribute(within: Tx, id: string, { unit, body }: Extract<Step, { do: 'contribute' }>) {
    await insertMessage(within, {
      caseId: id,
      kind: 'unit',
      channel: 'email',
      authorId: null,
      authorName: null,
      unitId: unitIds.get(unit)!,
      body,
      language: 'nn',
      confidential: false,
      at,
    })
    return null
  }
}
