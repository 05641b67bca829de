import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { listStudentsToWriteTo } from './addressees.queries.server.ts'
import { listCheckIns, listUnanswered } from './check-in.queries.server.ts'
import { checkInDueOn, isReminderDay } from './check-in-week.ts'
import { shownName } from './shown-name.ts'
import { mailEach, type Post } from './term-mail.server.ts'

/** Reminds students who have not answered this week's check-in, once, however often it runs. */
export async function remindOfCheckIns(db: Db, post: Post, clock: Clock) {
  const cohorts = await db
    .selectFrom('cohort')
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('studyGroup').select('id').whereRef('cohortId', '=', 'cohort.id').where('endedAt', 'is', null)),
    )
    .select('id')
    .orderBy('id')
    .execute()
  for (const { id } of cohorts) await db.transaction().execute((tx) => remindCohort(tx, id, post, clock))
}

async function remindCohort(tx: Tx, cohortId: string, post: Post, clock: Clock) {
  const due = checkInDueOn(await listCheckIns(tx, cohortId), clock.today())
  if (!due || !isReminderDay(due, clock.today())) return
  const first = await tx
    .insertInto('checkInReminder')
    .values({ cohortId, week: due.week, at: clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('week')
    .executeTakeFirst()
  if (!first) return
  for (const { studentId, groupId, group } of await listUnanswered(tx, cohortId, due.week))
    await mailEach(
      tx,
      post,
      await listStudentsToWriteTo(tx, [studentId]),
      (t) => ({
        subject: t('groups.mail.checkIn.subject', { group: shownName(t, group) }),
        body: t('groups.mail.checkIn.body', { group: shownName(t, group) }),
        page: { key: 'ownGroup', groupId },
      }),
      clock.now(),
    )
}
