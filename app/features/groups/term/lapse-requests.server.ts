import type { Tx } from '#app/platform/database/connect.server.ts'
import { listStudentsToWriteTo } from './addressees.queries.server.ts'
import { mailEach, type Post } from './term-mail.server.ts'

/**
 * Ends what waits of students who were moved, and swaps with them: it asked for something that is not there any more.
 * Those who asked are told.
 *
 * @param decidedId the request that moved them, which has its own answer
 */
export async function lapseRequests(
  tx: Tx,
  movedIds: readonly string[],
  decidedId: string | null,
  post: Post,
  now: Date,
) {
  if (movedIds.length === 0) return
  const lapsed = await tx
    .updateTable('groupRequest')
    .set({ state: 'withdrawn', decidedAt: now })
    .where('state', 'in', ['asks_student', 'asks_coordinator'])
    .where((eb) => eb.or([eb('studentId', 'in', movedIds), eb('withId', 'in', movedIds)]))
    .$if(decidedId !== null, (query) => query.where('id', '<>', decidedId))
    .returning('studentId')
    .execute()
  await mailEach(
    tx,
    post,
    await listStudentsToWriteTo(
      tx,
      lapsed.map(({ studentId }) => studentId),
    ),
    (t) => ({
      subject: t('groups.mail.lapsed.subject'),
      body: t('groups.mail.lapsed.body'),
      page: { key: 'ownGroups' },
    }),
    now,
  )
}
