import { expect } from 'vitest'
import { offerCase } from '#app/features/cases/handover/offer-case.server.ts'
import type { MailPost } from '#app/features/cases/mail-out/mail-room.ts'
import { answerByMail } from '#app/features/cases/unit-mail/answer-by-mail.server.ts'
import { serveMailUnits } from '#app/features/cases/unit-mail/serve-mail-units.server.ts'
import { tellOffer } from '#app/features/cases/unit-mail/write-to-unit.server.ts'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from './cases.ts'
import { createDemoDatabase } from './database.ts'
import { startTestJobs } from './jobs.ts'
import { unitIdOf, viewerOf } from './people.ts'
import { workByMail } from './units.ts'

/** The demonstration with a library that works by e-mail, and what a test asks of it. Await it at the top of a file. */
export async function openMailUnit() {
  const database = await createDemoDatabase()
  const { db } = database
  const jobs = await startTestJobs(database)
  /** A Wednesday. */
  const at = (time: string) => instantOf('2021-09-01', time)
  const realNow = new Date('2026-01-15T12:00:00Z')
  const room = { mailDomain: 'hjelp.uni.example', publicUrl: 'https://samspel.uni.example', jobs }
  const post = (time: string, real = realNow): MailPost => ({ room, now: at(time), realNow: real })

  const desk = await viewerOf(db, 'front-desk')
  const teacher = await viewerOf(db, 'teacher')
  const mottak = await unitIdOf(db, 'Felles mottak')
  const library = await unitIdOf(db, 'NTNU Universitetsbiblioteket')
  await workByMail(db, library, 'bibliotek@bib.uni.example')

  // What the demonstration's own cases have to say, is said before.
  await serveMailUnits(db, post('08:00'))

  const sent: { caseId: string; messageId: string }[] = []
  const sendReply = async (_: unknown, { id }: { id: string }, messageId: string) => {
    sent.push({ caseId: id, messageId })
  }
  const ask = () => askCase(db, mottak, { askerPersonId: teacher.personId, body: 'Kan de hjelpe oss?' }, at('09:00'))
  const offer = async (caseId: string) => {
    const made = { toUnitId: library, note: 'Dette er dykkar felt', takesConfidential: false }
    expect(await offerCase(db, desk, caseId, made, at('10:00'), tellOffer(post('10:00')))).toMatchObject({ ok: true })
    return newestMail(caseId)
  }
  async function newestMail(caseId: string) {
    const mail = await db
      .selectFrom('outboxMail')
      .select(['toAddress', 'subject', 'body', 'headers', 'fromAddress'])
      .where('caseId', '=', caseId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const token = /\/svar\/([0-9a-f]{48})/.exec(mail.body)?.[1] ?? ''
    return { ...mail, token, replyTo: String((mail.headers as Record<string, string>)['Reply-To']) }
  }
  const countMails = async (caseId: string) =>
    (await db.selectFrom('outboxMail').select('id').where('caseId', '=', caseId).execute()).length
  const answer = (token: string, text: string, more = {}) =>
    db.transaction().execute((tx) =>
      answerByMail(
        tx,
        {
          token,
          sender: 'bibliotek@bib.uni.example',
          isSenderVerified: true,
          senderName: 'Vakta',
          text,
          messageId: '<1@bib.uni.example>',
          kept: { attachmentIds: [], leftOut: [] },
          mayBeAnswered: true,
          ...more,
        },
        post('11:00'),
        sendReply,
      ),
    )
  const messagesOf = (caseId: string) =>
    db
      .selectFrom('caseMessage')
      .select(['kind', 'body', 'unitId', 'channel'])
      .where('caseId', '=', caseId)
      .orderBy('id')
      .execute()
  return {
    db,
    at,
    post,
    realNow,
    desk,
    teacher,
    mottak,
    library,
    sent,
    ask,
    offer,
    newestMail,
    countMails,
    answer,
    messagesOf,
    sendReply,
  }
}
