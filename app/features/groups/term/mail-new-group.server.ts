import type { Tx } from '#app/platform/database/connect.server.ts'
import { listStudentsToWriteTo } from './addressees.queries.server.ts'
import { shownName } from './shown-name.ts'
import { mailEach, type Post } from './term-mail.server.ts'

/** Tells students that they are in another group now. */
export async function mailNewGroup(
  tx: Tx,
  studentIds: readonly string[],
  groupId: string,
  cohort: string,
  post: Post,
  now: Date,
) {
  const { name } = await tx.selectFrom('studyGroup').select('name').where('id', '=', groupId).executeTakeFirstOrThrow()
  await mailEach(
    tx,
    post,
    await listStudentsToWriteTo(tx, studentIds),
    (t) => ({
      subject: t('groups.mail.newGroup.subject', { group: shownName(t, name) }),
      body: t('groups.mail.newGroup.body', { group: shownName(t, name), cohort }),
      page: { key: 'ownGroup', groupId },
    }),
    now,
  )
}
