import type { Db } from '#app/platform/database/connect.server.ts'

/** Loads the demonstration the first time; does nothing when it is there. */
export async function loadDemo(db: Db, { startsOn, realNow }: { startsOn: string; realNow: Date }) {
  await db.transaction().execute(async (tx) => {
    const there = await tx.selectFrom('setting').select('key').where('key', '=', 'demo_clock').executeTakeFirst()
    if (there) return
    await tx
      .insertInto('setting')
      .values({ key: 'demo_clock', value: JSON.stringify({ realStart: realNow.toISOString(), startsOn }) })
      .execute()
  })
}
