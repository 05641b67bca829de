import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { Db, DbOrTx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { handlesCasesIn } from '../case.policy.ts'
import { LONGEST_MESSAGE, refusalOfSubject } from '../case.ts'
import { type CreatedCase, createCase } from '../create-case.server.ts'
import { isPhone, nameWithPhone, readAsker } from './read-asker.ts'

export interface WrittenDown {
  subject: string
  /** A name, an address, or both, as they were said. */
  asker: string
  /** Where to ring back; may be empty. */
  phone: string
  /** What was said beside; the subject stands for it where there is none. */
  body: string
  channel: 'phone' | 'desk'
  language: Language
  unitId: string
  isDanger: boolean
}

export type WriteDownRefusal =
  | 'newCase.unitNotYours'
  | 'newCase.subjectMissing'
  | 'newCase.subjectTooLong'
  | 'newCase.askerMissing'
  | 'newCase.notPhone'
  | 'newCase.bodyTooLong'

/**
 * Makes a case of a telephone call, in a unit of the handler's who took it. The asker is whoever was named: a person
 * whom the address belongs to reads it on their own page.
 */
export function writeDownCase(db: Db, viewer: Viewer, written: WrittenDown, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<WriteDownRefusal, CreatedCase>> => {
    if (!handlesCasesIn(viewer, written.unitId)) return refused('newCase.unitNotYours')
    if (!(await livesToday(tx, written.unitId, dayOf(now)))) return refused('newCase.unitNotYours')
    const refusal = refusalOfSubject(written.subject)
    if (refusal)
      return refused(refusal === 'cases.subjectMissing' ? 'newCase.subjectMissing' : 'newCase.subjectTooLong')
    const { name, email } = readAsker(written.asker)
    const phone = written.phone.trim() || null
    if (phone !== null && !isPhone(phone)) return refused('newCase.notPhone')
    if (name === null && email === null && phone === null) return refused('newCase.askerMissing')
    if (written.body.length > LONGEST_MESSAGE) return refused('newCase.bodyTooLong')
    const subject = written.subject.trim()
    const created = await createCase(
      tx,
      {
        type: 'question',
        subject,
        body: written.body.trim() || subject,
        language: written.language,
        channel: written.channel,
        // An address that was said on the telephone is not proved: it gives nobody's account a case.
        askerPersonId: null,
        askerName: nameWithPhone(name, phone),
        askerEmail: email,
        askerUnitId: null,
        followerIds: [],
        serviceId: null,
        courseId: null,
        aboutUnitId: null,
        wantedBy: null,
        handlingUnitId: written.unitId,
        restricted: false,
        isDanger: written.isDanger,
        suggestions: [],
        consultedUnitIds: [],
        informedUnitIds: [],
        attachmentIds: [],
        mailMessageId: null,
        actorId: viewer.personId,
      },
      now,
    )
    return done(created)
  })
}

async function livesToday(db: DbOrTx, unitId: string, today: Day) {
  const unit = await db
    .selectFrom('unit')
    .select('id')
    .where('id', '=', unitId)
    .where(sql<boolean>`coalesce(ended_on > ${today}::date, true)`)
    .executeTakeFirst()
  return unit !== undefined
}
