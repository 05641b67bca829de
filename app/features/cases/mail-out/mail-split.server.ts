import { unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import { findCase } from '../case.queries.server.ts'
import type { TellSplit } from '../links/split-case.server.ts'
import { listAskerAddresses } from './asker-addresses.queries.server.ts'
import { createAskerKey } from './asker-key.server.ts'
import type { MailPost } from './mail-room.ts'
import { mailTexts } from './mail-words.ts'
import { sendCaseMail } from './send-case-mail.server.ts'

/** Tells the asker that a part of what they asked now has a number of its own; `tell` of `splitCase`. */
export const splitByMail =
  ({ room, now, realNow }: MailPost): TellSplit =>
  async (tx, from, createdId) => {
    const created = (await findCase(tx, createdId))!
    const { language } = created
    const t = mailTexts(language)
    const { unit } = await tx
      .selectFrom('supportCase')
      .select(unitLink('handlingUnitId', language, dayOf(now)).as('unit'))
      .where('id', '=', created.id)
      .executeTakeFirstOrThrow()
    const named = { first: from.reference, second: created.reference, unit: unit?.name ?? '' }
    for (const { personId, to } of await listAskerAddresses(tx, created)) {
      const page = room.publicUrl + hrefOf('myCase', language, { id: created.id })
      const link = personId === null ? `${page}?key=${await createAskerKey(tx, created.id, realNow)}` : page
      await sendCaseMail(tx, room, {
        caseId: created.id,
        id: `${created.id}.split.${personId ?? 'asker'}`,
        messageId: null,
        to,
        personId,
        language,
        subject: t('cases.mail.splitSubject'),
        body: [
          t('cases.mail.split', named),
          // A person's own matter has no title elsewhere.
          ...(created.restricted ? [] : [t('cases.mail.splitAbout', { subject: created.subject })]),
          t('cases.mail.splitWho', named),
          t('cases.mail.splitLink', { link }),
        ].join('\n\n'),
        unitId: created.handlingUnitId,
        isWrittenByPerson: false,
        at: now,
      })
    }
  }
