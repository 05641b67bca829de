import { type Role, Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { ServiceContent } from './service-content.ts'

// What the catalogue's database tests begin from.

export interface SmallUniversity {
  institution: string
  uniped: string
  it: string
}

export async function createSmallUniversity(db: Db): Promise<SmallUniversity> {
  const institution = await createUnit(db, 'institution', null, 'Universitetet')
  return {
    institution,
    uniped: await createUnit(db, 'section', institution, 'Uniped'),
    it: await createUnit(db, 'central_unit', institution, 'IT'),
  }
}

export async function createUnit(db: Db, type: string, parentId: string | null, name: string): Promise<string> {
  const { id } = await db
    .insertInto('unit')
    .values({ type, parentId, foundedOn: '2015-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const language of ['nb', 'nn', 'en']) {
    await db.insertInto('unitName').values({ unitId: id, language, name, validFrom: '2015-01-01' }).execute()
    await db.insertInto('unitSlug').values({ unitId: id, language, slug: id }).execute()
  }
  return id
}

/** A person with one role, kept in the database, as the guard would find them. */
export async function createMember(
  db: Db,
  role: Role,
  unitId: string,
  reached: readonly string[] = [unitId],
): Promise<Viewer> {
  const { id } = await db
    .insertInto('person')
    .values({
      name: role,
      email: `${role}-${unitId}@test.samspel.example`,
      createdAt: new Date('2021-01-01T08:00:00Z'),
      synthetic: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('membership').values({ personId: id, unitId, role, validFrom: '2021-01-01' }).execute()
  return new Viewer({ id, name: role, language: 'nb' }, [{ unitId, role, unitIds: new Set(reached) }])
}

const text = (language: string) => ({
  title: `Mentimeter ${language}`,
  summary: `Summary ${language}`,
  description: `Description ${language}`,
  questions: [`Question ${language}?`],
})

/** Complete in bokmål and nynorsk, with no English. */
export const completeContent: ServiceContent = {
  formOfSupport: 'self-study',
  level: 'course',
  answerWithinDays: 2,
  targetGroups: ['teacher'],
  topics: [],
  situations: [],
  texts: { nb: text('nb'), nn: text('nn'), en: null },
  channels: [
    {
      kind: 'web',
      url: 'https://example.org/mentimeter',
      contactPointId: null,
      instruction: { nb: 'Les her.', nn: 'Les her.', en: '' },
      openingHours: [{ weekday: 1, opens: '09:00', closes: '15:00' }],
    },
  ],
  nextReviewOn: null,
}
