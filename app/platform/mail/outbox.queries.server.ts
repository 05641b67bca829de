import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export const MAILS_A_PAGE = 50

/** Mail that has not left the house; the newest first. */
export async function listUnsentMail(db: DbOrTx, page: number) {
  const unsent = db.selectFrom('outboxMail').where('sentAt', 'is', null)
  const { total } = await unsent.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const mails = await unsent
    .select(['id', 'toAddress', 'subject', 'body', 'createdAt', 'attempts', 'lastProblem'])
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(MAILS_A_PAGE)
    .offset((page - 1) * MAILS_A_PAGE)
    .execute()
  return { total, mails }
}
