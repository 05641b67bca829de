import { type DemoDatabase, openDemoDatabase, signInTo } from '../demo-database.ts'
import type { BenchHandler } from './handlers.ts'
import { loadCases, type Size } from './load.ts'

/** The demonstration's calendar shows 08:00 when it starts. */
const UNTIL = new Date('2021-09-01T00:00:00Z')

/** The demonstration with cases in it. */
export interface BenchDatabase extends DemoDatabase {
  handlers: BenchHandler[]
  unitIds: string[]
}

/** @param publicUrl of the installation: sessions bear its name */
export async function openBenchDatabase(
  size: Omit<Size, 'until'>,
  publicUrl: string,
  told: (line: string) => void,
): Promise<BenchDatabase> {
  const database = await openDemoDatabase(publicUrl)
  const { db } = database
  try {
    const people = await loadCases(db, { ...size, until: UNTIL }, told)
    const handlers: BenchHandler[] = []
    for (const { personId, unitId } of people)
      handlers.push({ unitId, cookie: await signInTo(db, publicUrl, personId) })
    return { ...database, handlers, unitIds: [...new Set(people.map(({ unitId }) => unitId))] }
  } catch (error) {
    await database.close()
    throw error
  }
}
