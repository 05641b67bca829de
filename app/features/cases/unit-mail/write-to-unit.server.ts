import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import type { Case } from '../case.ts'
import type { MadeInvitation } from '../contributors/invite-unit.server.ts'
import type { MadeOffer } from '../handover/offer-case.server.ts'
import { unitReplyAddress } from '../mail/mail-address.ts'
import type { MailPost } from '../mail-out/mail-room.ts'
import { sendCaseMail } from '../mail-out/send-case-mail.server.ts'
import { packFiles } from './files-along.ts'
import { findMailUnit, type MailUnit } from './mail-unit.queries.server.ts'
import { listSaid, type Said } from './said.queries.server.ts'
import { unitReads } from './unit-mail.policy.ts'
import { createUnitMailKey, type UnitMailKey } from './unit-mail-key.server.ts'
import { unitMailTexts, wordFiles, wordSaid } from './unit-mail-words.ts'

/** Sends an offer to a unit without Samspel, with what is asked and a way to answer; `tell` of `offerCase`. */
export const tellOffer =
  (post: MailPost) =>
  async (tx: Tx, { found, to, handoverId }: MadeOffer): Promise<void> => {
    const reader = await findMailUnit(tx, to.unitId)
    if (reader === null) return
    const { language } = reader
    const offer = await tx
      .selectFrom('handover')
      .select(['note', 'answerBy'])
      .where('id', '=', handoverId)
      .executeTakeFirstOrThrow()
    const from = await nameOf(tx, found.handlingUnitId, language, post.now)
    const t = unitMailTexts(language)
    const { link, replyTo } = await openWay(tx, post, { ...keyOf(found, to.unitId), handoverId }, language)
    const all = await listSaid(tx, found.id, language, dayOf(post.now))
    const said = all.filter(({ kind }) => unitReads('offered', kind))
    await send(tx, post, found, reader, {
      id: handoverId,
      unitId: found.handlingUnitId,
      replyTo,
      link,
      said,
      subject: t('unitMail.offer.subject', { subject: found.subject }),
      parts: [
        t('unitMail.offer.lead', { from, day: dayAndTime(offer.answerBy, language) }),
        ...(offer.note ? [`${t('unitMail.noteFrom', { from })}\n${offer.note}`] : []),
        `${t('unitMail.said.asked')}\n\n${wordSaid(said, language)}`,
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
    const reader = await findMailUnit(tx, unit.unitId)
    if (reader === null) return
    const { language } = reader
    const from = await nameOf(tx, found.handlingUnitId, language, post.now)
    const t = unitMailTexts(language)
    const { link, replyTo } = await openWay(tx, post, { ...keyOf(found, unit.unitId), contributionId }, language)
    const said = await listSaid(tx, found.id, language, dayOf(post.now))
    await send(tx, post, found, reader, {
      id: contributionId,
      unitId: found.handlingUnitId,
      replyTo,
      link,
      said,
      subject: t('unitMail.question.subject', { subject: found.subject }),
      parts: [
        `${t('unitMail.question.lead', { from })}\n${question}`,
        `${t('unitMail.said.asked')}\n\n${wordSaid(said, language)}`,
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
  const reader = found.restricted ? null : await findMailUnit(tx, unitId)
  if (reader === null) return 0
  const { language } = reader
  const said = await listSaid(tx, found.id, language, dayOf(post.now), unitId)
  if (said.length === 0) return 0
  await markSent(
    tx,
    said.map(({ id }) => id),
    unitId,
    post.now,
  )
  const t = unitMailTexts(language)
  const { link, replyTo } = await openWay(tx, post, keyOf(found, unitId), language)
  await send(tx, post, found, reader, {
    id: `${said.at(-1)!.id}.${unitId}`,
    unitId,
    replyTo,
    link,
    said,
    subject: t('unitMail.case.subject', { subject: found.subject }),
    parts: [
      t('unitMail.case.lead', { unit: await nameOf(tx, unitId, language, post.now), reference: found.reference }),
      wordSaid(said, language),
      t('unitMail.case.page', { link }),
    ],
  })
  return said.length
}

const keyOf = (found: Case, unitId: string): UnitMailKey => ({
  unitId,
  caseId: found.id,
  handoverId: null,
  contributionId: null,
})

/** A link and an address that lead the unit's answer back, both of one key. */
export async function openWay(tx: Tx, { room, realNow }: MailPost, key: UnitMailKey, language: Language) {
  const token = await createUnitMailKey(tx, key, realNow)
  return {
    link: room.publicUrl + hrefOf('unitAnswer', language, { token }),
    replyTo: unitReplyAddress(token, room.mailDomain),
  }
}

interface Writing {
  id: string
  unitId: string
  replyTo: string
  /** Opens the same in a browser, and the files. */
  link: string
  subject: string
  parts: readonly string[]
  /** What the mail repeats: its files come along as far as there is room. */
  said: readonly Said[]
}

function send(tx: Tx, { room, now }: MailPost, found: Case, { email, language }: MailUnit, writing: Writing) {
  const { id, parts, link, said, ...mail } = writing
  const packed = packFiles(found.restricted ? [] : said.flatMap(({ files }) => files))
  return sendCaseMail(tx, room, {
    ...mail,
    id: `unit.${id}`,
    caseId: found.id,
    messageId: null,
    to: email,
    personId: null,
    language,
    body: [...parts, ...wordFiles(packed, link, language)].join('\n\n'),
    fileIds: packed.along.map((file) => file.id),
    isWrittenByPerson: false,
    at: now,
  })
}

/** That a unit knows of these messages: it was sent them, or has written them. */
export const markSent = (tx: Tx, messageIds: readonly string[], unitId: string, at: Date) =>
  tx
    .insertInto('unitMailSent')
    .values(messageIds.map((messageId) => ({ messageId, unitId, at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()

async function nameOf(tx: Tx, unitId: string, language: Language, now: Date) {
  const row = await tx
    .selectFrom('unit')
    .select(nameOfUnit('unit.id', language, dayOf(now)).as('name'))
    .where('unit.id', '=', unitId)
    .executeTakeFirstOrThrow()
  return row.name
}
