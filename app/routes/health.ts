import { sql } from 'kysely'
import { samspelContext } from '#app/platform/context.ts'
import type { Route } from './+types/health'

/** For whoever watches the installation: answers 200 while the database does. */
export async function loader({ context }: Route.LoaderArgs) {
  await sql`select 1`.execute(context.get(samspelContext).db)
  return new Response('ok', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
}
