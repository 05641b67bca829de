import { createUnit } from '#app/features/organisation/create-unit.server.ts'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import type { Role, Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { findDemoPersonId, findDemoViewer } from '../demo-people.ts'
import { demoClock } from '../people.ts'

// Units of their own, so that each is one thing to the cases and nothing else; and somebody for every way to stand to a
// case. People are called what they are.

/** What the units are to the cases of played-cases.ts. `above` stands over the handling unit, and over no other. */
export const unitKeys = [
  'above',
  'handling',
  'contributing',
  'offered',
  'declined',
  'former',
  'informed',
  'unrelated',
  'asking',
] as const
export type UnitKey = (typeof unitKeys)[number]

/** Handlers of a unit, and those who are named there for people's own matters. */
export type HandlerKey = UnitKey | `${UnitKey}-named`

export const handlerKeys: readonly HandlerKey[] = unitKeys.flatMap((unit): HandlerKey[] => [unit, `${unit}-named`])

/** Signed in, and no handler of cases anywhere. */
export const strangerKeys = [
  'asker',
  'other-asker',
  'follower',
  'leader',
  'editor',
  'economist',
  'admin',
  'ended',
  'ended-named',
] as const
/** Once signed in, and no longer: erased, or signed out. */
export const goneKeys = ['erased', 'signed-out'] as const

export type PersonKey = HandlerKey | (typeof strangerKeys)[number] | (typeof goneKeys)[number]

export interface Cast {
  unitIds: Readonly<Record<UnitKey, string>>
  personIds: Readonly<Record<PersonKey, string>>
  /** As they were before anybody was erased. */
  viewers: Readonly<Record<PersonKey, Viewer>>
}

/** A person's key for `web.request`. */
export const identityOf = (key: PersonKey) => `case-${key}`

const today = demoClock.today()

export async function createCast(db: Db): Promise<Cast> {
  const unitIds = await createUnits(db)
  const { institutionId } = await institutionOf(db)
  const personIds: Record<string, string> = {}
  const viewers: Record<string, Viewer> = {}
  const roles: Partial<Record<PersonKey, [role: Role, unitId: string, validTo?: string]>> = {
    leader: ['faculty_leader', unitIds.above],
    editor: ['editor', institutionId],
    economist: ['economist', unitIds.above],
    admin: ['administrator', institutionId],
    // Their last day was yesterday.
    ended: ['case_handler', unitIds.handling, today],
    'ended-named': ['restricted_case_handler', unitIds.handling, today],
    erased: ['restricted_case_handler', unitIds.handling],
    'signed-out': ['restricted_case_handler', unitIds.handling],
  }
  for (const unit of unitKeys) {
    roles[unit] = ['case_handler', unitIds[unit]]
    roles[`${unit}-named`] = ['restricted_case_handler', unitIds[unit]]
  }
  for (const key of [...handlerKeys, ...strangerKeys, ...goneKeys]) {
    const { id } = await db
      .insertInto('person')
      .values({ name: key, eppn: `${identityOf(key)}@demo.samspel.example`, createdAt: demoClock.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    const [role, unitId, validTo = null] = roles[key] ?? []
    if (role && unitId)
      await db
        .insertInto('membership')
        .values({ personId: id, unitId, role, validFrom: '2021-01-01', validTo })
        .execute()
    personIds[key] = id
    viewers[key] = await findViewer(db, id, today)
  }
  return { unitIds, personIds: personIds as Cast['personIds'], viewers: viewers as Cast['viewers'] }
}

const institutionOf = async (db: Db) => {
  const { unitId } = await db
    .selectFrom('membership')
    .select('unitId')
    .where('personId', '=', await findDemoPersonId(db, 'administrator'))
    .executeTakeFirstOrThrow()
  return { institutionId: unitId }
}

async function createUnits(db: Db) {
  const { institutionId } = await institutionOf(db)
  const ids: Partial<Record<UnitKey, string>> = {}
  for (const key of unitKeys) {
    const name = `Prøveeining ${key}`
    // Anew each time: what was made below a unit is theirs from then on.
    const administrator = await findDemoViewer(db, 'administrator', today)
    const created = await createUnit(
      db,
      administrator,
      {
        parentId: key === 'handling' ? ids.above! : institutionId,
        type: key === 'above' ? 'faculty' : 'section',
        names: { nb: name, nn: name, en: name },
        shortName: null,
        fsCode: null,
        campusId: null,
        website: null,
        foundedOn: '2020-01-01',
      },
      demoClock,
    )
    if (!created.ok) throw new Error(`${key}: ${created.refusal}`)
    ids[key] = created.value
  }
  return ids as Record<UnitKey, string>
}
