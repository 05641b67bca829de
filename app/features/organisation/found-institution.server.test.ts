import { expect, test } from 'vitest'
import { addDays } from '#app/platform/clock.ts'
import { createTestDatabase } from '#test/database.ts'
import { demoClock, realNow } from '#test/people.ts'
import { foundInstitution } from './found-institution.server.ts'
import { signInPerson } from './sign-in-person.server.ts'
import { canAdministerUnit } from './unit.policy.ts'
import { findInstitutionId } from './unit.queries.server.ts'
import { findViewer } from './viewer.queries.server.ts'

const { db } = await createTestDatabase()
const founding = { institution: 'Eksempeluniversitetet', name: 'First Administrator', eppn: 'first@uni.example' }

test('an empty installation gets its institution and one administrator, who is linked at sign-in', async () => {
  expect(await foundInstitution(db, founding, demoClock)).toMatchObject({ ok: true })
  const signedIn = await signInPerson(
    db,
    {
      issuer: 'https://issuer.example',
      subject: '1',
      name: 'First',
      email: null,
      eppn: founding.eppn,
      affiliations: null,
    },
    'nb',
    demoClock,
    realNow,
  )
  const viewer = await findViewer(db, signedIn.ok ? signedIn.value : '', demoClock.today())
  expect(canAdministerUnit(viewer, await findInstitutionId(db))).toBe(true)
})

test('it is done once', async () => {
  expect(await foundInstitution(db, { ...founding, eppn: 'second@uni.example' }, demoClock)).toMatchObject({
    refusal: 'alreadyAdministered',
  })
  expect(await db.selectFrom('person').select('eppn').execute()).toEqual([{ eppn: founding.eppn }])
})

test('an administrator whose time will end is one as long as it lasts', async () => {
  await db
    .updateTable('membership')
    .set({ validTo: addDays(demoClock.today(), 7) })
    .execute()
  expect(await foundInstitution(db, founding, demoClock)).toMatchObject({ refusal: 'alreadyAdministered' })
})
