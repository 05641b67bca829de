import { sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { markActive, trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'
import type { MailPost } from '../mail-out/mail-room.ts'
import { sendCaseMail } from '../mail-out/send-case-mail.server.ts'
import { openWay } from '../unit-mail/write-to-unit.server.ts'
import { escalationEn } from './escalation.en.ts'
import { escalationNb } from './escalation.nb.ts'
import { escalationNn } from './escalation.nn.ts'

const OFFERS_A_RUN = 200
const i18ns = {
  nb: createI18n('nb', escalationNb),
  nn: createI18n('nn', escalationNn),
  en: createI18n('en', escalationEn),
}

/**
 * Tells of offers that nobody has answered in time: once each, in the case, and to both units and the front desk where
 * they have an address. The case stays where it is. May run in several processes at once.
 *
 * @returns how many offers were told of
 */
export async function escalateOffers(db: Db, post: MailPost): Promise<number> {
  const { now } = post
  const overdue = await db
    .selectFrom('handover')
    .select(['id', 'caseId'])
    .where('state', '=', 'offered')
    .where('escalatedAt', 'is', null)
    .where('answerBy', '<', now)
    .orderBy('answerBy')
    .limit(OFFERS_A_RUN)
    .execute()
  const told = await eachAlone(overdue, ({ id, caseId }) =>
    db.transaction().execute((tx) => escalate(tx, post, caseId, id)),
  )
  return told.filter(Boolean).length
}

async function escalate(tx: Tx, post: MailPost, caseId: string, handoverId: string): Promise<boolean> {
  const { now } = post
  const found = await lockCase(tx, caseId)
  const offer = await tx
    .updateTable('handover')
    .set({ escalatedAt: now })
    .where('id', '=', handoverId)
    .where('state', '=', 'offered')
    .where('escalatedAt', 'is', null)
    .returning(['fromUnitId', 'toUnitId', 'offeredAt'])
    .executeTakeFirst()
  if (!found || !offer) return false
  const { fromUnitId, toUnitId } = offer
  await markActive(tx, caseId, now)
  const change = { caseId, at: now, actorId: null, unitId: toUnitId, otherUnitId: fromUnitId }
  await trace(tx, { ...change, kind: 'offer-escalated', detail: { handover: handoverId } })
  for (const reader of await listAddresses(tx, fromUnitId, toUnitId))
    await tell(tx, post, found, { ...offer, ...reader, handoverId })
  await announce(tx, caseId)
  return true
}

interface Notice {
  handoverId: string
  fromUnitId: string
  toUnitId: string
  offeredAt: Date
  readerId: string
  usesSamspel: boolean
  /** In which the unit is written to. */
  language: Language
  to: string
}

async function tell(tx: Tx, post: MailPost, found: Case, notice: Notice) {
  const { room, now } = post
  const { handoverId, toUnitId, language } = notice
  const { t } = i18ns[language]
  const { from, unit } = await tx
    .selectFrom('handover')
    .select([
      nameOfUnit('fromUnitId', language, dayOf(now)).as('from'),
      nameOfUnit('toUnitId', language, dayOf(now)).as('unit'),
    ])
    .where('id', '=', handoverId)
    .executeTakeFirstOrThrow()
  const words = { reference: found.reference, from, unit, when: dayAndTime(notice.offeredAt, language) }
  const isAsked = notice.readerId === toUnitId
  const way = notice.usesSamspel
    ? { link: room.publicUrl + hrefOf('deskCase', language, { id: found.id }) }
    : await openWay(tx, post, { unitId: toUnitId, caseId: found.id, handoverId, contributionId: null }, language)
  await sendCaseMail(tx, room, {
    caseId: found.id,
    id: `escalated.${handoverId}.${notice.readerId}`,
    messageId: null,
    to: notice.to,
    personId: null,
    language,
    // A person's own matter has no title elsewhere.
    subject: t('escalation.subject', { subject: found.restricted ? '' : found.subject }).trim(),
    body: [t(isAsked ? 'escalation.toAsked' : 'escalation.toOthers', words), way.link].join('\n\n'),
    unitId: notice.fromUnitId,
    ...('replyTo' in way ? { replyTo: way.replyTo } : {}),
    isWrittenByPerson: false,
    at: now,
  })
}

/** Where the two units and the front desk are written to: at their desk's address, else the one that they show. */
async function listAddresses(tx: Tx, fromUnitId: string, toUnitId: string) {
  const rows = await tx
    .selectFrom('unit')
    .leftJoin('unitDesk', 'unitDesk.unitId', 'unit.id')
    .select(['unit.id as readerId', 'unitDesk.email', 'unitDesk.usesSamspel'])
    .select(sql<Language>`coalesce(mail_language, 'nb')`.as('language'))
    .select(({ selectFrom }) =>
      selectFrom('contactPoint')
        .select('value')
        .whereRef('contactPoint.unitId', '=', 'unit.id')
        .where('kind', '=', 'email')
        .orderBy('contactPoint.id')
        .limit(1)
        .as('shown'),
    )
    .where(({ or, eb }) => or([eb('unit.id', 'in', [fromUnitId, toUnitId]), eb('unitDesk.isIntake', '=', true)]))
    .orderBy('unit.id')
    .execute()
  return rows.flatMap(({ readerId, usesSamspel, language, email, shown }) => {
    const to = email || shown
    // A link that answers goes to who is asked alone.
    const isReached = usesSamspel !== false || readerId === toUnitId
    return to && isReached ? [{ readerId, usesSamspel: usesSamspel ?? true, language, to }] : []
  })
}
