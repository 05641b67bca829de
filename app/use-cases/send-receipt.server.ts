import { wordEmergency, wordReceipt } from '#app/features/cases/asking/asking-mail.ts'
import { findOwnCase } from '#app/features/cases/asking/own-case.queries.server.ts'
import type { Case } from '#app/features/cases/case.ts'
import { listAskerAddresses } from '#app/features/cases/mail-out/asker-addresses.queries.server.ts'
import { createAskerKey } from '#app/features/cases/mail-out/asker-key.server.ts'
import { DELIVER_MAIL, type MailPost } from '#app/features/cases/mail-out/mail-room.ts'
import { sendCaseMail } from '#app/features/cases/mail-out/send-case-mail.server.ts'
import { listEmergencyContacts } from '#app/features/safety/emergency-contacts.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

export type Received = Pick<
  Case,
  'id' | 'reference' | 'language' | 'handlingUnitId' | 'askerPersonId' | 'askerEmail' | 'isDanger'
>

export interface Receipt {
  /** What the mail's own id is made of: the case, or what came to it later. */
  of: string
  /** Repeated to the asker; null where others may read it, or where somebody else may have written it. */
  about: string | null
  /** Whether a mail of theirs is what it answers. */
  answersMail: boolean
}

/** Tells the asker that what they asked is here, who answers and by when; with signs of danger, first whom to call. */
export async function sendReceipt(tx: Tx, { room, now, realNow }: MailPost, found: Received, receipt: Receipt) {
  const { language } = found
  const [first] = await listAskerAddresses(tx, { ...found, followerIds: [], restricted: false })
  const shown = await findOwnCase(tx, found.id, language, dayOf(now), now)
  if (!first || !shown) return
  const page = room.publicUrl + hrefOf('myCase', language, { id: found.id })
  const hasKey = found.askerPersonId === null
  await sendCaseMail(tx, room, {
    ...wordReceipt({
      language,
      reference: found.reference,
      about: receipt.about,
      unit: shown.unit?.name ?? '',
      dueOn: shown.dueOn,
      link: hasKey ? `${page}?key=${await createAskerKey(tx, found.id, realNow)}` : page,
      hasKey,
      emergency: found.isDanger ? await emergencyLines(tx, language) : [],
    }),
    caseId: found.id,
    id: `${receipt.of}.receipt`,
    messageId: null,
    to: first.to,
    personId: first.personId,
    language,
    unitId: found.handlingUnitId,
    isWrittenByPerson: false,
    answersMail: receipt.answersMail,
    at: now,
  })
}

/** Whom to call, and nothing else: neither what it is about, nor that there is a case. */
export async function sendEmergencyAlone(tx: Tx, { room, now }: MailPost, found: Received) {
  const [first] = await listAskerAddresses(tx, { ...found, followerIds: [], restricted: false })
  if (!first) return
  await sendMail(tx, {
    personId: first.personId,
    to: first.to,
    ...wordEmergency(found.language, await emergencyLines(tx, found.language)),
    headers: { 'Auto-Submitted': 'auto-replied' },
    at: now,
    about: { caseId: found.id, messageId: null },
  })
  await room.jobs.enqueue(tx, DELIVER_MAIL, {})
}

const emergencyLines = async (tx: Tx, language: Language) =>
  (await listEmergencyContacts(tx, language)).flatMap(({ name, phone }) => (phone ? [`${name}: ${phone}`] : []))
