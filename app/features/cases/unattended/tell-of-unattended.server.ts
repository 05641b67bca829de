import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { listUnattended, listWhoNames, type Unattended } from './unattended.queries.server.ts'
import { wordUnattended } from './unattended-mail.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const TOLD = 'desk.unattended-told'

/**
 * Tells of restricted cases that nobody can open any more: their number and references, and nothing of what they are
 * about. Of each unit at most once in 24 hours, however often and in however many processes this runs, until somebody is
 * named. Where nobody can be written to, the next run tries again.
 *
 * @returns of how many units was told
 */
export async function tellOfUnattended(db: Db, publicUrl: string, now: Date): Promise<number> {
  const units = await listUnattended(db, null, dayOf(now))
  const told = await eachAlone(units, ({ unitId }) =>
    db.transaction().execute(async (tx) => {
      // Two that run at once take turns, and the second sees that it has been told.
      await tx.selectFrom('unit').select('id').where('id', '=', unitId).forNoKeyUpdate().execute()
      const [unattended] = await listUnattended(tx, [unitId], dayOf(now))
      if (!unattended || (await wasTold(tx, unitId, now))) return false
      return tell(tx, unattended, publicUrl, now)
    }),
  )
  return told.filter(Boolean).length
}

async function wasTold(tx: Tx, unitId: string, now: Date): Promise<boolean> {
  const entry = await tx
    .selectFrom('auditEntry')
    .select('id')
    .where('objectType', '=', 'unit')
    .where('objectId', '=', unitId)
    .where('action', '=', TOLD)
    .where('at', '>', new Date(now.getTime() - DAY_MS))
    .executeTakeFirst()
  return entry !== undefined
}

async function tell(tx: Tx, { unitId, references }: Unattended, publicUrl: string, now: Date): Promise<boolean> {
  const today = dayOf(now)
  const people = await listWhoNames(tx, unitId, today)
  for (const { personId, to, language } of people) {
    const unit = await nameOf(tx, unitId, language, now)
    const link = publicUrl + hrefOf('deskUnattended', language)
    const mail = wordUnattended({ unit, references, link }, language)
    await sendMail(tx, { personId, to, ...mail, at: now, confidential: true })
  }
  if (people.length === 0) return false
  await record(tx, { at: now, actorId: null, action: TOLD, objectType: 'unit', objectId: unitId, unitId })
  return true
}

async function nameOf(tx: Tx, unitId: string, language: Language, now: Date) {
  const { name } = await tx
    .selectFrom('unit')
    .select(nameOfUnit('unit.id', language, dayOf(now)).as('name'))
    .where('unit.id', '=', unitId)
    .executeTakeFirstOrThrow()
  return name
}
