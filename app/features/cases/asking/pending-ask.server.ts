import { z } from 'zod'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { createToken, hashOf } from '#app/platform/sign-in/session.server.ts'
import { languages } from '#app/platform/texts/languages.ts'

const CONFIRM_WITHIN_MS = 24 * 60 * 60 * 1000

const content = z.object({
  subject: z.string(),
  body: z.string(),
  serviceId: z.uuid().nullable(),
  courseId: z.uuid().nullable(),
  aboutUnitId: z.uuid().nullable(),
  wantedBy: z.iso.date().nullable(),
  isPersonal: z.boolean(),
  pageLanguage: z.enum(languages),
})

/** A request that waits until its address is confirmed; there is no case before. */
export type PendingContent = z.infer<typeof content>

/**
 * Keeps a request for a day, with the files of its form.
 *
 * @returns the token for the link; only its hash is kept
 */
export async function keepPendingAsk(
  tx: Tx,
  { email, wanted, uploadKey }: { email: string; wanted: PendingContent; uploadKey: string | null },
  realNow: Date,
): Promise<string> {
  const token = createToken()
  const { id } = await tx
    .insertInto('pendingAsk')
    .values({
      tokenHash: hashOf(token),
      email,
      content: JSON.stringify(wanted),
      createdAt: realNow,
      expiresAt: new Date(realNow.getTime() + CONFIRM_WITHIN_MS),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (uploadKey) {
    await tx
      .updateTable('attachment')
      .set({ pendingAskId: id, uploadKeyHash: null })
      .where('uploadKeyHash', '=', hashOf(uploadKey))
      .execute()
  }
  return token
}

/** What the page with the button shows; undefined when the link has been used, or its day is over. */
export async function findPendingAsk(db: DbOrTx, token: string, realNow: Date) {
  const row = await db
    .selectFrom('pendingAsk')
    .select(['email', 'content'])
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', realNow)
    .executeTakeFirst()
  return row && { email: row.email, wanted: content.parse(row.content) }
}

/** The same, held until the transaction ends, so that two clicks make one case. */
export async function lockPendingAsk(tx: Tx, token: string, realNow: Date) {
  const row = await tx
    .selectFrom('pendingAsk')
    .select(['id', 'email', 'content'])
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', realNow)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const files = await tx.selectFrom('attachment').select('id').where('pendingAskId', '=', row.id).execute()
  return { id: row.id, email: row.email, wanted: content.parse(row.content), attachmentIds: files.map(({ id }) => id) }
}

export const deletePendingAsk = (tx: Tx, id: string) => tx.deleteFrom('pendingAsk').where('id', '=', id).execute()
