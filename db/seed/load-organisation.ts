import { instantOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { slugOf } from '#app/platform/texts/slug.ts'
import type { DemoOptions } from './load-demo.ts'
import { readSeed } from './read-seed.ts'

interface SeedUnit {
  key: string
  type: string
  parent?: string
  name: Record<Language, string>
  short?: string
  campus?: string
  independent?: true
  website?: string
  synthetic?: true
  summary?: Record<Language, string>
}

interface SeedPerson {
  key: string
  eppn: string
  name: Record<Language, string>
  memberships: { unit: string; role: string }[]
}

/** The day on which today's NTNU began. */
const FOUNDED_ON = '2016-01-01'
const MEMBERS_SINCE = '2021-01-01'
const campuses = ['Trondheim', 'Gjøvik', 'Ålesund']

/** @returns the units' ids by the seed's keys */
export async function loadUnits(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx
    .insertInto('campus')
    .values(campuses.map((name) => ({ name })))
    .returning(['id', 'name'])
    .execute()
  const campusIds = new Map(rows.map((row) => [row.name, row.id]))
  const ids = new Map<string, string>()
  for (const unit of readSeed<SeedUnit[]>('units.json')) {
    const { id } = await tx
      .insertInto('unit')
      .values({
        parentId: unit.parent ? ids.get(unit.parent)! : null,
        type: unit.type,
        campusId: unit.campus ? campusIds.get(unit.campus)! : null,
        website: unit.website ?? null,
        independent: unit.independent ?? false,
        synthetic: unit.synthetic ?? false,
        foundedOn: FOUNDED_ON,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.set(unit.key, id)
    await nameUnit(tx, id, unit)
  }
  await loadTermsAndCourses(tx, ids)
  await tx
    .insertInto('unitDesk')
    .values({ unitId: ids.get('mottak')!, isIntake: true, mailbox: 'mottak', answerWithinDays: 2 })
    .execute()
  // One that does not use Samspel yet: it takes part by e-mail, in its own form of Norwegian.
  await tx
    .insertInto('unitDesk')
    .values({
      unitId: ids.get('local-iir')!,
      usesSamspel: false,
      email: 'local-iir@demo.samspel.example',
      mailLanguage: 'nn',
    })
    .execute()
  return ids
}

async function nameUnit(tx: Tx, unitId: string, unit: SeedUnit) {
  for (const language of languages) {
    const name = unit.name[language]
    await tx
      .insertInto('unitName')
      .values({ unitId, language, name, shortName: unit.short ?? null, validFrom: FOUNDED_ON })
      .execute()
    await tx
      .insertInto('unitSlug')
      .values({ unitId, language, slug: slugOf(name) })
      .execute()
    if (unit.summary)
      await tx.insertInto('unitText').values({ unitId, language, summary: unit.summary[language] }).execute()
  }
  await tx
    .insertInto('contactPoint')
    .values({ unitId, kind: 'email', value: `${unit.key}@demo.samspel.example`, synthetic: true })
    .execute()
}

async function loadTermsAndCourses(tx: Tx, ids: Map<string, string>) {
  await tx
    .insertInto('term')
    .values([
      { fsYear: 2021, fsSeason: 'VÅR', startsOn: '2021-01-01', endsOn: '2021-06-30' },
      { fsYear: 2021, fsSeason: 'HØST', startsOn: '2021-08-01', endsOn: '2021-12-31' },
      { fsYear: 2022, fsSeason: 'VÅR', startsOn: '2022-01-01', endsOn: '2022-06-30' },
    ])
    .execute()
  const { id: courseId } = await tx
    .insertInto('course')
    .values({ fsCode: 'TDT4110', unitId: ids.get('idi')! })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('courseName')
    .values([
      { courseId, language: 'nb', name: 'Informasjonsteknologi, grunnkurs' },
      { courseId, language: 'nn', name: 'Informasjonsteknologi, grunnkurs' },
      { courseId, language: 'en', name: 'Information Technology, Introduction' },
    ])
    .execute()
  const { id: programmeId } = await tx
    .insertInto('programme')
    .values({ fsCode: 'MTDT', unitId: ids.get('idi')! })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('programmeName')
    .values([
      { programmeId, language: 'nb', name: 'Datateknologi' },
      { programmeId, language: 'nn', name: 'Datateknologi' },
      { programmeId, language: 'en', name: 'Computer Science' },
    ])
    .execute()
}

interface SeedColleague {
  key: string
  name: string
  memberships: SeedPerson['memberships']
}

const eppnOf = (key: string) => `${key}@demo.samspel.example`

/** So many in one unit that its figures tell of nobody. They are no identities: nobody signs in as one of them. */
export async function loadColleagues(tx: Tx, unitIds: Map<string, string>, { startsOn }: DemoOptions) {
  const colleagues = readSeed<SeedColleague[]>('colleagues.json')
  const createdAt = instantOf(startsOn, '08:00')
  const people = await tx
    .insertInto('person')
    .values(colleagues.map(({ key, name }) => ({ eppn: eppnOf(key), name, synthetic: true, createdAt })))
    .returning(['id', 'eppn'])
    .execute()
  const idByEppn = new Map(people.map(({ id, eppn }) => [eppn, id]))
  await tx
    .insertInto('membership')
    .values(
      colleagues.flatMap(({ key, memberships }) =>
        memberships.map(({ unit, role }) => ({
          personId: idByEppn.get(eppnOf(key))!,
          unitId: unitIds.get(unit)!,
          role,
          validFrom: MEMBERS_SINCE,
        })),
      ),
    )
    .execute()
}

/** One person for each role, named after it: nobody who exists. */
export async function loadPeople(tx: Tx, unitIds: Map<string, string>, { issuer, startsOn }: DemoOptions) {
  for (const person of readSeed<SeedPerson[]>('people.json')) {
    const { id } = await tx
      .insertInto('person')
      .values({
        issuer,
        subject: person.key,
        eppn: person.eppn,
        email: person.eppn,
        name: person.name.nb,
        synthetic: true,
        createdAt: instantOf(startsOn, '08:00'),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('membership')
      .values(
        person.memberships.map(({ unit, role }) => ({
          personId: id,
          unitId: unitIds.get(unit)!,
          role,
          validFrom: MEMBERS_SINCE,
        })),
      )
      .execute()
  }
}
