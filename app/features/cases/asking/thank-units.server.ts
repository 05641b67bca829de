import { sql } from 'kysely'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { lockCase } from '../case.queries.server.ts'
import { trace } from '../case-trace.server.ts'
import { announce } from '../live-updates.server.ts'
import type { MailRoom } from '../mail-out/mail-room.ts'
import { sendCaseMail } from '../mail-out/send-case-mail.server.ts'
import { type Asker, isAnswered, isAsker } from './asker.ts'
import { wordThanks } from './asking-mail.ts'
import type { AskerRefusal } from './tell-helped.server.ts'

/**
 * The asker's thanks, once for each case, to every unit that took part: those that have had it and those that were
 * asked into it, also when they have left. Each sees it on its desk; one that does not use Samspel gets it by mail.
 */
export function thankUnits(db: Db, room: MailRoom, asker: Asker, caseId: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<AskerRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found || !isAsker(asker, found)) return refused('cases.notFound')
    if (!isAnswered(found)) return refused('asking.problem.notAnswered')
    if (await isThanked(tx, caseId)) return refused('asking.problem.thanked')
    for (const { unitId, email, language } of await listUnitsThatTookPart(tx, caseId)) {
      await trace(tx, { caseId, kind: 'thanked', at: now, actorId: asker.viewer.personId, unitId })
      if (email === null) continue
      await sendCaseMail(tx, room, {
        ...wordThanks(language, found.reference),
        caseId,
        id: `${caseId}.thanks.${unitId}`,
        messageId: null,
        to: email,
        personId: null,
        language,
        unitId: found.handlingUnitId,
        isWrittenByPerson: false,
        at: now,
      })
    }
    await announce(tx, caseId)
    return done()
  })
}

const isThanked = async (tx: Tx, caseId: string) =>
  (await tx
    .selectFrom('caseEvent')
    .select('id')
    .where('caseId', '=', caseId)
    .where('kind', '=', 'thanked')
    .limit(1)
    .executeTakeFirst()) !== undefined

/** @returns with the address and the language of those that are written to by mail; null for those that use Samspel */
async function listUnitsThatTookPart(tx: Tx, caseId: string) {
  const { rows } = await sql<{ unitId: string; email: string | null; language: Language }>`
    select part.unit_id, case when unit_desk.uses_samspel = false then unit_desk.email end as email,
      coalesce(mail_language, 'nb') as language
    from (select unit_id from case_handling where case_id = ${caseId}
      union select unit_id from contribution where case_id = ${caseId} and part <> 'informed') as part
    left join unit_desk on unit_desk.unit_id = part.unit_id
    order by part.unit_id`.execute(tx)
  return rows
}
