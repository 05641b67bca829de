import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import type { Cohort, CohortRefusal } from '../cohort.ts'
import type { CohortFacts } from '../forming/cohort-facts.ts'
import { announceCohort } from '../live-updates.server.ts'
import { lockDraft } from '../proposal/draft.queries.server.ts'
import { type Draft, type DraftGroup, type DraftRefusal, studentsByGroup } from '../proposal/draft.ts'
import { type PublishRefusal, refusalToPublish, suggestMeeting, type Transfer } from './publication.ts'
import { checkDraft } from './publish-check.server.ts'

type Refusal = CohortRefusal | DraftRefusal | PublishRefusal

export interface Publishing {
  /** Of the draft, when it was looked over. */
  seen: number
  /** Groups in which something does not hold are published all the same. */
  isAccepted: boolean
  /** Why, for the history. */
  note: string
  /** Where groups first meet that have no place yet; nothing when it is not said. */
  place: string
  /** Groups that have no time yet first meet when they share an hour. */
  suggestsHours: boolean
}

/** The mail to a student who has a group, or another one, in words. */
export type WordPublished = (
  published: { cohort: string; groupId: string; isNew: boolean },
  language: Language | null,
) => { subject: string; body: string }

/**
 * Makes the draft's groups those that students have. Earlier ones stay in the history: who was where, and when. The draft
 * is done with.
 *
 * @returns the publication's number
 */
export function publishDraft(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  publishing: Publishing,
  { clock, word }: { clock: Clock; word: WordPublished },
): Promise<Outcome<Refusal, number>> {
  return db.transaction().execute(async (tx): Promise<Outcome<Refusal, number>> => {
    const cohort = await lockCohort(tx, cohortId)
    const { personId } = viewer
    if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const draft = await lockDraft(tx, cohortId)
    if (!draft) return refused('groups.draft.notThere')
    if (draft.version !== publishing.seen) return refused('groups.publish.changedSince')
    const { check, transfers, facts } = await checkDraft(tx, draft)
    const refusal = refusalToPublish(check, publishing.isAccepted)
    if (refusal) return refused(refusal)
    const now = clock.now()
    await writeGroups(tx, draft, facts, publishing, now)
    await writeMembers(tx, transfers, now)
    const { version } = await tx
      .insertInto('groupPublication')
      .values({
        cohortId,
        version: sql`(select coalesce(max(version), 0) + 1 from group_publication where cohort_id = ${cohortId})`,
        byId: personId,
        at: now,
        placed: check.placed,
        moved: check.moved,
        removed: check.removed,
        note: publishing.note,
      })
      .returning('version')
      .executeTakeFirstOrThrow()
    await tx.deleteFrom('groupDraft').where('cohortId', '=', cohortId).execute()
    await tellStudents(tx, cohort, transfers, word, now)
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: now,
      actorId: personId,
      action: 'cohort.published',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
    })
    return done(version)
  })
}

async function writeGroups(tx: Tx, draft: Draft, facts: CohortFacts, publishing: Publishing, now: Date) {
  const members = studentsByGroup(draft)
  const used = draft.groups.filter(({ id }) => members.get(id)!.length > 0)
  const free = new Map(facts.students.map(({ id, answers }) => [id, answers.availability]))
  const rows = used.map((group: DraftGroup) => {
    const hours = members.get(group.id)!.flatMap((student) => free.get(student) ?? [])
    const time =
      publishing.suggestsHours && group.meeting.day === undefined ? suggestMeeting(facts.week, facts.taught, hours) : {}
    const place = !group.meeting.place && publishing.place ? { place: publishing.place } : {}
    return {
      id: group.id,
      cohortId: draft.cohortId,
      number: group.number,
      name: group.name || String(group.number),
      meeting: JSON.stringify({ ...group.meeting, ...place, ...time }),
    }
  })
  await tx
    .insertInto('studyGroup')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        number: ref('excluded.number'),
        name: ref('excluded.name'),
        meeting: ref('excluded.meeting'),
        endedAt: null,
      })),
    )
    .execute()
  await tx
    .updateTable('studyGroup')
    .set({ endedAt: now })
    .where('cohortId', '=', draft.cohortId)
    .where('endedAt', 'is', null)
    .where(
      'id',
      'not in',
      used.map(({ id }) => id),
    )
    .execute()
}

async function writeMembers(tx: Tx, transfers: readonly Transfer[], now: Date) {
  const leaving = transfers.filter(({ from }) => from !== null).map(({ student }) => student)
  if (leaving.length > 0)
    await tx
      .updateTable('groupMember')
      .set({ untilAt: now })
      .where('studentId', 'in', leaving)
      .where('untilAt', 'is', null)
      .execute()
  const coming = transfers.flatMap(({ student, to }) =>
    to === null ? [] : [{ studentId: student, groupId: to, fromAt: now }],
  )
  if (coming.length > 0) await tx.insertInto('groupMember').values(coming).execute()
}

async function tellStudents(tx: Tx, cohort: Cohort, transfers: readonly Transfer[], word: WordPublished, now: Date) {
  const coming = new Map(transfers.flatMap((one) => (one.to === null ? [] : [[one.student, one] as const])))
  if (coming.size === 0) return
  const people = await tx
    .selectFrom('cohortStudent as student')
    .leftJoin('person', (join) => join.on(sql`lower(person.eppn)`, '=', sql.ref('student.eppn')))
    .where('student.cohortId', '=', cohort.id)
    .where('student.email', 'is not', null)
    .select(['student.id', 'student.email', 'person.id as personId', 'person.language'])
    .execute()
  for (const { id, email, personId, language } of people) {
    const transfer = coming.get(id)
    if (!transfer) continue
    const published = { cohort: cohort.name, groupId: transfer.to!, isNew: transfer.from === null }
    await sendMail(tx, { personId, to: email!, ...word(published, language as Language | null), at: now })
  }
}
