import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import type { Case } from '../case.ts'
import type { MadeInvitation } from '../contributors/invite-unit.server.ts'
import type { MadeOffer } from '../handover/offer-case.server.ts'
import { unitReplyAddress } from '../mail/mail-address.ts'
import type { MailPost } from '../mail-out/mail-room.ts'
import { sendCaseMail } from '../mail-out/send-case-mail.server.ts'
import { listSaid } from './said.queries.server.ts'
import { createUnitMailKey, type UnitMailKey } from './unit-mail-key.server.ts'
import { UNIT_LANGUAGE, unitMailTexts, wordSaid } from './unit-mail-words.ts'

/** Sends an offer to a unit without Samspel, with what is asked and a way to answer; `tell` of `offerCase`. */
export const tellOffer =
  (post: MailPost) =>
  async (tx: Tx, { found, to, handoverId }: MadeOffer): Promise<void> => {
    const email = await addressOf(tx, to.unitId)
    if (email === null) return
    const offer = await tx
      .selectFrom('handover')
      .select(['note', 'answerBy'])
      .where('id', '=', handoverId)
      .executeTakeFirstOrThrow()
    const from = await nameOf(tx, found.handlingUnitId, post.now)
    const t = unitMailTexts()
    const { link, replyTo } = await openWay(tx, post, { ...keyOf(found, to.unitId), handoverId })
    const said = (await listSaid(tx, found.id, UNIT_LANGUAGE, dayOf(post.now))).filter(({ kind }) => kind === 'asker')
    await send(tx, post, found, email, {
      id: handoverId,
      unitId: found.handlingUnitId,
      replyTo,
      subject: t('unitMail.offer.subject', { subject: found.subject }),
      parts: [
        t('unitMail.offer.lead', { from, day: dayAndTime(offer.answerBy, UNIT_LANGUAGE) }),
        ...(offer.note ? [`${t('unitMail.noteFrom', { from })}\n${offer.note}`] : []),
        `${t('unitMail.said.asked')}\n\n${wordSaid(said, t)}`,
        [
          t('unitMail.offer.accept', { link: `${link}#accept` }),
          t('unitMail.offer.decline', { link: `${link}#decline` }),
        ].join('\n'),
        t('unitMail.offer.how', { from }),
      ],
    })
  }

/** Sends a question to a unit without Samspel; `tell` of `inviteUnit`. */
export const tellInvitation =
  (post: MailPost) =>
  async (tx: Tx, { found, unit, contributionId, question }: MadeInvitation): Promise<void> => {
    const email = await addressOf(tx, unit.unitId)
    if (email === null) return
    const from = await nameOf(tx, found.handlingUnitId, post.now)
    const t = unitMailTexts()
    const { link, replyTo } = await openWay(tx, post, { ...keyOf(found, unit.unitId), contributionId })
    const said = await listSaid(tx, found.id, UNIT_LANGUAGE, dayOf(post.now))
    await send(tx, post, found, email, {
      id: contributionId,
      unitId: found.handlingUnitId,
      replyTo,
      subject: t('unitMail.question.subject', { subject: found.subject }),
      parts: [
        `${t('unitMail.question.lead', { from })}\n${question}`,
        `${t('unitMail.said.asked')}\n\n${wordSaid(said, t)}`,
        [
          t('unitMail.question.answer', { link: `${link}#answer` }),
          t('unitMail.question.decline', { link: `${link}#decline` }),
        ].join('\n'),
        t('unitMail.question.how', { from }),
      ],
    })
  }

/**
 * Sends what was said in a locked case, and not sent before, to the unit without Samspel that has it. Each message goes
 * once, however often it is called; nothing of a restricted case.
 *
 * @returns how many messages went
 */
export async function sendOn(tx: Tx, post: MailPost, found: Case): Promise<number> {
  const unitId = found.handlingUnitId
  const email = found.restricted ? null : await addressOf(tx, unitId)
  if (email === null) return 0
  const said = await listSaid(tx, found.id, UNIT_LANGUAGE, dayOf(post.now), unitId)
  if (said.length === 0) return 0
  await markSent(
    tx,
    said.map(({ id }) => id),
    unitId,
    post.now,
  )
  const t = unitMailTexts()
  const { link, replyTo } = await openWay(tx, post, keyOf(found, unitId))
  await send(tx, post, found, email, {
    id: `${said.at(-1)!.id}.${unitId}`,
    unitId,
    replyTo,
    subject: t('unitMail.case.subject', { subject: found.subject }),
    parts: [
      t('unitMail.case.lead', { unit: await nameOf(tx, unitId, post.now), reference: found.reference }),
      wordSaid(said, t),
      t('unitMail.case.page', { link }),
    ],
  })
  return said.length
}

/** Where a unit without Samspel is written to; null for one that uses it. */
export async function addressOf(tx: Tx, unitId: string): Promise<string | null> {
  const desk = await tx
    .selectFrom('unitDesk')
    .select('email')
    .where('unitId', '=', unitId)
    .where('usesSamspel', '=', false)
    .executeTakeFirst()
  return desk?.email ?? null
}

const keyOf = (found: Case, unitId: string): UnitMailKey => ({
  unitId,
  caseId: found.id,
  handoverId: null,
  contributionId: null,
})

/** A link and an address that lead the unit's answer back, both of one key. */
export async function openWay(tx: Tx, { room, realNow }: MailPost, key: UnitMailKey) {
  const token = await createUnitMailKey(tx, key, realNow)
  return {
    link: room.publicUrl + hrefOf('unitAnswer', UNIT_LANGUAGE, { token }),
    replyTo: unitReplyAddress(token, room.mailDomain),
  }
}

interface Writing {
  id: string
  unitId: string
  replyTo: string
  subject: string
  parts: readonly string[]
}

const send = (tx: Tx, { room, now }: MailPost, found: Case, to: string, { id, parts, ...mail }: Writing) =>
  sendCaseMail(tx, room, {
    ...mail,
    id: `unit.${id}`,
    caseId: found.id,
    messageId: null,
    to,
    personId: null,
    language: UNIT_LANGUAGE,
    body: parts.join('\n\n'),
    isWrittenByPerson: false,
    at: now,
  })

/** That a unit knows of these messages: it was sent them, or has written them. */
export const markSent = (tx: Tx, messageIds: readonly string[], unitId: string, at: Date) =>
  tx
    .insertInto('unitMailSent')
    .values(messageIds.map((messageId) => ({ messageId, unitId, at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()

async function nameOf(tx: Tx, unitId: string, now: Date) {
  const row = await tx
    .selectFrom('unit')
    .select(nameOfUnit('unit.id', UNIT_LANGUAGE, dayOf(now)).as('name'))
    .where('unit.id', '=', unitId)
    .executeTakeFirstOrThrow()
  return row.name
}
