import type { Db } from '#app/platform/database/connect.server.ts'

let number = 0

/** A section of its own, since 2016, in which nobody has a role. */
export async function addSection(db: Db, parentId: string) {
  number++
  const { id } = await db
    .insertInto('unit')
    .values({ parentId, type: 'section', foundedOn: '2016-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('unitName')
    .values({ unitId: id, language: 'nb', name: `Enhet ${number}`, validFrom: '2016-01-01' })
    .execute()
  return id
}

/** From now on the unit does not use Samspel: it is written to. */
export const workByMail = (db: Db, unitId: string, email: string) =>
  db
    .insertInto('unitDesk')
    .values({ unitId, usesSamspel: false, email })
    .onConflict((conflict) => conflict.column('unitId').doUpdateSet({ usesSamspel: false, email }))
    .execute()
