import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { loadCases } from './load-cases.ts'
import { loadGroups } from './load-groups.ts'
import { loadColleagues, loadPeople, loadUnits } from './load-organisation.ts'
import { loadEmergencyContacts, loadExamples, loadSynonyms, loadVocabulary } from './load-reference-data.ts'
import { loadServices } from './load-services.ts'
import { loadTextBlocks } from './load-text-blocks.ts'

export interface DemoOptions {
  /** First day of the demonstration's own calendar. */
  startsOn: string
  realNow: Date
  /** Issuer of the demonstration's identities. */
  issuer: string
}

/**
 * Loads the demonstration the first time; does nothing when it is there, or when the database holds something else.
 *
 * @returns whether the database is a demonstration
 */
export function loadDemo(db: Db, options: DemoOptions): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const there = await tx.selectFrom('setting').select('key').where('key', '=', 'demo_clock').executeTakeFirst()
    if (there) return true
    const other = await tx.selectFrom('unit').select('id').limit(1).executeTakeFirst()
    if (other) return false
    await startCalendar(tx, options)
    const unitIds = await loadUnits(tx)
    await loadPeople(tx, unitIds, options)
    await loadColleagues(tx, unitIds, options)
    await loadVocabulary(tx)
    await loadSynonyms(tx)
    await loadEmergencyContacts(tx)
    await loadExamples(tx)
    await loadServices(tx, unitIds)
    await loadTextBlocks(tx, unitIds)
    await loadCases(tx, unitIds)
    await loadGroups(tx, unitIds, options)
    return true
  })
}

const startCalendar = (tx: Tx, { startsOn, realNow }: DemoOptions) =>
  tx
    .insertInto('setting')
    .values({ key: 'demo_clock', value: JSON.stringify({ realStart: realNow.toISOString(), startsOn }) })
    .execute()
