import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export const MAILS_A_PAGE = 50

/**
 * Mail that has not left the house; the newest first. What is for its receiver alone has no subject and no body
 * here.
 *
 * @param showsAll in a demonstration, where there is nobody else to read it
 */
export async function listUnsentMail(db: DbOrTx, page: number, showsAll: boolean) {
  const unsent = db.selectFrom('outboxMail').where('sentAt', 'is', null)
  const { total } = await unsent.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const mails = await unsent
    .select(['id', 'toAddress', 'createdAt', 'attempts', 'lastProblem'])
    .select(
      sql<{ subject: string; body: string } | null>`case when ${showsAll} or not confidential
        then jsonb_build_object('subject', subject, 'body', body) end`.as('said'),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(MAILS_A_PAGE)
    .offset((page - 1) * MAILS_A_PAGE)
    .execute()
  return { total, mails }
}
