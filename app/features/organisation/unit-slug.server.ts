import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { slugOf } from '#app/platform/texts/slug.ts'

/**
 * Gives units the address that follows from the name they have today; the address they had before leads on to it.
 *
 * @param unitId one unit; all when not given
 */
export async function settleUnitSlugs(tx: Tx, today: Day, unitId?: string) {
  for (const { id, language, name } of await namesOfToday(tx, today, unitId)) {
    const wanted = slugOf(name)
    const own = await tx
      .selectFrom('unitSlug')
      .select('slug')
      .where('unitId', '=', id)
      .where('language', '=', language)
      .where('current', '=', true)
      .executeTakeFirst()
    if (own && withoutNumber(own.slug, wanted) === wanted) continue
    await tx
      .updateTable('unitSlug')
      .set({ current: false })
      .where('unitId', '=', id)
      .where('language', '=', language)
      .execute()
    while (!(await takeSlug(tx, language, await freeSlug(tx, language, wanted, id), id)));
  }
}

/** Whether the address is the unit's now; not when another unit was given it in the same moment. */
async function takeSlug(tx: Tx, language: string, slug: string, unitId: string) {
  const taken = await tx
    .insertInto('unitSlug')
    .values({ unitId, language, slug, current: true })
    .onConflict((conflict) =>
      conflict
        .columns(['language', 'slug'])
        .doUpdateSet({ current: true })
        .whereRef('unitSlug.unitId', '=', 'excluded.unitId'),
    )
    .returning('slug')
    .executeTakeFirst()
  return taken !== undefined
}

function namesOfToday(tx: DbOrTx, today: Day, unitId: string | undefined) {
  const query = tx
    .selectFrom('unitName')
    .select(['unitId as id', 'language', 'name'])
    .where(sql<boolean>`period @> ${today}::date`)
  return (unitId ? query.where('unitId', '=', unitId) : query).execute()
}

/** `bibliotek-2` is `bibliotek` where another unit came first. */
const withoutNumber = (slug: string, wanted: string) =>
  slug.startsWith(`${wanted}-`) ? slug.replace(/-\d+$/, '') : slug

async function freeSlug(tx: Tx, language: string, wanted: string, unitId: string) {
  const taken = await tx
    .selectFrom('unitSlug')
    .select(['slug', 'unitId'])
    .where('language', '=', language)
    .where('slug', 'like', `${wanted}%`)
    .execute()
  const others = new Set(taken.filter((row) => row.unitId !== unitId).map((row) => row.slug))
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!others.has(slug)) return slug
  }
}
