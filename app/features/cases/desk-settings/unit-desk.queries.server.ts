import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { WorkingHours } from '../service-time/working-calendar.ts'
import { STANDARD_EVES_CLOSE, STANDARD_HOURS } from '../unit-calendar.queries.server.ts'
import type { UnitDesk } from './unit-desk.ts'

export interface KeptDesk extends UnitDesk {
  isIntake: boolean
  /** 0 when nothing was ever said: the standard holds. */
  version: number
}

/** How a unit takes part in cases; the standard where it has not said. */
export async function findUnitDesk(db: DbOrTx, unitId: string): Promise<KeptDesk> {
  const desk = await db
    .selectFrom('unitDesk')
    .selectAll()
    .select([sql<Language>`mail_language`.as('writtenIn'), sql<string>`to_char(eves_close, 'HH24:MI')`.as('closes')])
    .where('unitId', '=', unitId)
    .executeTakeFirst()
  const hours = await db
    .selectFrom('unitHours')
    .select(['weekday', sql<string>`to_char(opens, 'HH24:MI')`.as('opens')])
    // The end of the day is 24:00 to people and to PostgreSQL alike.
    .select(sql<string>`to_char(closes, 'HH24:MI')`.as('closes'))
    .where('unitId', '=', unitId)
    .orderBy('weekday')
    .orderBy('opens')
    .$castTo<WorkingHours>()
    .execute()
  const closed = await db
    .selectFrom('unitClosedDay')
    .select('day')
    .where('unitId', '=', unitId)
    .orderBy('day')
    .execute()
  return {
    usesSamspel: desk?.usesSamspel ?? true,
    email: desk?.email ?? null,
    mailLanguage: desk?.writtenIn ?? 'nb',
    mailbox: desk?.mailbox ?? null,
    letsStrangersIn: desk?.letsStrangersIn ?? false,
    answerWithinDays: desk?.answerWithinDays ?? 3,
    offerWithinDays: desk?.offerWithinDays ?? 2,
    returnWithinDays: desk?.returnWithinDays ?? 3,
    hours: hours.length > 0 ? hours : STANDARD_HOURS,
    closedDays: closed.map(({ day }) => day),
    evesClose: desk ? desk.closes : STANDARD_EVES_CLOSE,
    isIntake: desk?.isIntake ?? false,
    version: desk?.version ?? 0,
  }
}
