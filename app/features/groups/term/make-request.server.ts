import type { TFunction } from 'i18next'
import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { announceCohort } from '../live-updates.server.ts'
import { lockOwnGroup } from '../student/own-group.queries.server.ts'
import { listCoordinatorsToWriteTo, listStudentsToWriteTo } from './addressees.queries.server.ts'
import { findGroupOfEach, listGroupIds } from './move-students.server.ts'
import { firstState, isOpen, type RequestKind, type RequestRefusal, refusalToAsk } from './request.ts'
import { mailEach, type Post } from './term-mail.server.ts'

export interface NewRequest {
  kind: RequestKind
  /** Of a change: the group that is wished for; null for any other. */
  toGroupId: string | null
  /** Of a swap: the other student's whole name or address. */
  withWhom: string
  reason: string
}

/** A member asks to leave, to change group, or to swap with another student, who is then asked first. */
export function makeRequest(
  db: Db,
  viewer: Viewer,
  groupId: string,
  wanted: NewRequest,
  post: Post,
  clock: Clock,
): Promise<Outcome<RequestRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<RequestRefusal>> => {
    const group = await lockOwnGroup(tx, viewer, groupId)
    if (!group) return refused('groups.request.notYours')
    const { cohortId, studentId } = group
    // Of two clicks, the second waits here and finds what the first has made.
    await tx.selectFrom('cohortStudent').select('id').where('id', '=', studentId).forNoKeyUpdate().execute()
    if (await hasOpen(tx, studentId)) return refused('groups.request.oneOpen')
    const { kind, reason } = wanted
    const withId = kind === 'swap' ? await findStudent(tx, cohortId, wanted.withWhom) : null
    if (withId === undefined) return refused('groups.request.noSuchStudent')
    const asked = { kind, studentId, withId, toGroupId: kind === 'change' ? wanted.toGroupId : null }
    const refusal = refusalToAsk(asked, await findGroupOfEach(tx, cohortId), await listGroupIds(tx, cohortId))
    if (refusal) return refused(refusal)
    const state = firstState(kind)
    const { id } = await tx
      .insertInto('groupRequest')
      .values({ ...asked, cohortId, reason: reason.trim(), state, askedAt: clock.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    const asksStudent = state === 'asks_student' && withId !== null
    await mailEach(
      tx,
      post,
      asksStudent ? await listStudentsToWriteTo(tx, [withId]) : await listCoordinatorsToWriteTo(tx, cohortId),
      asksStudent ? swapWords(viewer.name ?? '') : await wordsToDecide(tx, cohortId),
      clock.now(),
    )
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'groupRequest.made',
      objectType: 'group_request',
      objectId: id,
      unitId: group.unitId,
    })
    return done()
  })
}

const swapWords = (name: string) => (t: TFunction) => ({
  subject: t('groups.mail.swap.subject', { name }),
  body: t('groups.mail.swap.body', { name }),
  page: { key: 'ownGroups' as const },
})

/** What coordinators are told: that something waits. Who, and why, is on the page. */
export async function wordsToDecide(tx: Tx, cohortId: string) {
  const { name } = await tx.selectFrom('cohort').select('name').where('id', '=', cohortId).executeTakeFirstOrThrow()
  return (t: TFunction) => ({
    subject: t('groups.mail.decide.subject', { cohort: name }),
    body: t('groups.mail.decide.body', { cohort: name }),
    page: { key: 'cohortGroups' as const, id: cohortId },
  })
}

async function hasOpen(tx: Tx, studentId: string) {
  const rows = await tx.selectFrom('groupRequest').select('state').where('studentId', '=', studentId).execute()
  return rows.some(({ state }) => isOpen(state as 'asks_student'))
}

/** The one student who is called so; undefined when there is none, or more than one. Nobody is shown a list of names. */
async function findStudent(tx: Tx, cohortId: string, called: string) {
  const words = called.trim().replace(/\s+/g, ' ').toLowerCase()
  const found = await tx
    .selectFrom('cohortStudent')
    .select('id')
    .where('cohortId', '=', cohortId)
    .where('status', '<>', 'left')
    .where(sql<boolean>`${words} in (lower(name), lower(email), lower(roster_key), eppn)`)
    .limit(2)
    .execute()
  return found.length === 1 ? found[0]!.id : undefined
}
