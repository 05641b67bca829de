import { completeContent, createMember, createSmallUniversity } from '#app/features/catalogue/catalogue.fixture.ts'
import { publishService } from '#app/features/catalogue/publish-service.server.ts'
import { submitDraft } from '#app/features/catalogue/review-draft.server.ts'
import { saveDraft } from '#app/features/catalogue/save-draft.server.ts'
import { createService } from '#app/features/catalogue/start-draft.server.ts'
import { createTestDatabase } from './database.ts'
import { startTestJobs } from './jobs.ts'

const now = new Date('2021-09-01T10:00:00Z')

/** A small university in a database of its own, with people who keep its services and a way to make one. */
export async function createKeptUniversity() {
  const database = await createTestDatabase()
  const { db } = database
  const jobs = await startTestJobs(database)
  const units = await createSmallUniversity(db)
  const editor = await createMember(db, 'editor', units.institution, Object.values(units))
  const unipedHandler = await createMember(db, 'case_handler', units.uniped)
  const itHandler = await createMember(db, 'case_handler', units.it)
  await db.insertInto('catalogueTerm').values({ kind: 'target_group', key: 'teacher' }).execute()

  /** In review, and Uniped's. */
  async function createDraft() {
    const wanted = { title: 'Mentimeter', accountableUnitId: units.uniped } as const
    const kind = { formOfSupport: 'self-study', level: 'course' } as const
    const created = await createService(db, unipedHandler, { ...wanted, ...kind }, now, jobs)
    if (!created.ok) throw new Error(created.refusal)
    const saved = { content: completeContent, confirmedLanguages: [], version: 1, baseVersion: 1 }
    await saveDraft(db, unipedHandler, created.value, saved, now)
    await submitDraft(db, unipedHandler, created.value, now)
    return created.value
  }

  async function createPublished() {
    const id = await createDraft()
    const published = await publishService(db, editor, id, 2, now)
    if (!published.ok) throw new Error(published.refusal)
    return id
  }

  const accountable = (serviceId: string) =>
    db
      .selectFrom('participation')
      .select(['id', 'unitId', 'state', 'validFrom', 'validTo'])
      .where('serviceId', '=', serviceId)
      .where('role', '=', 'accountable')
      .orderBy('validFrom')
      .execute()

  return { ...database, jobs, now, units, editor, unipedHandler, itHandler, createDraft, createPublished, accountable }
}
