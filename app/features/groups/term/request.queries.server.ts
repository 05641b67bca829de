import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { selectOwnPlaces } from '../student/own-places.queries.server.ts'
import type { RequestKind, RequestState } from './request.ts'

/** A request with the names that stand in it. */
export interface RequestRow {
  id: string
  kind: RequestKind
  state: RequestState
  studentId: string
  student: string
  withId: string | null
  with: string | null
  /** The group that the student is in now, or was when it was decided. */
  fromGroupId: string | null
  from: string | null
  toGroupId: string | null
  to: string | null
  reason: string
  answer: string
  askedAt: Date
  decidedAt: Date | null
}

const selectRequests = (db: DbOrTx) =>
  db
    .selectFrom('groupRequest as request')
    .innerJoin('cohortStudent as student', 'student.id', 'request.studentId')
    .leftJoin('cohortStudent as other', 'other.id', 'request.withId')
    .leftJoin('studyGroup as wished', 'wished.id', 'request.toGroupId')
    .select(['request.id', 'request.kind', 'request.state', 'request.studentId', 'request.withId'])
    .select(['student.name as student', 'other.name as with', 'wished.name as to', 'request.toGroupId'])
    .select(['request.reason', 'request.answer', 'request.askedAt', 'request.decidedAt'])
    .leftJoin('groupMember as member', (join) =>
      join.onRef('member.studentId', '=', 'request.studentId').on('member.untilAt', 'is', null),
    )
    .leftJoin('studyGroup as from', (join) =>
      join.on(sql<boolean>`"from".id = coalesce(request.from_group_id, member.group_id)`),
    )
    .select(['from.id as fromGroupId', 'from.name as from'])

/** Requests that wait for the coordinator, the oldest first. */
export const listRequestsToDecide = (db: DbOrTx, cohortId: string): Promise<RequestRow[]> =>
  selectRequests(db)
    .where('request.cohortId', '=', cohortId)
    .where('request.state', '=', 'asks_coordinator')
    .orderBy('request.askedAt')
    .execute() as Promise<RequestRow[]>

/** Requests that the coordinator has decided, the newest first. */
export const listDecidedRequests = (db: DbOrTx, cohortId: string): Promise<RequestRow[]> =>
  selectRequests(db)
    .where('request.cohortId', '=', cohortId)
    .where('request.decidedById', 'is not', null)
    .orderBy('request.decidedAt', 'desc')
    .execute() as Promise<RequestRow[]>

/** What a student has asked, the newest first. */
export const listRequestsOf = (db: DbOrTx, studentId: string): Promise<RequestRow[]> =>
  selectRequests(db).where('request.studentId', '=', studentId).orderBy('request.askedAt', 'desc').execute() as Promise<
    RequestRow[]
  >

/** Others who ask the viewer to swap: who they are and their group, never why. */
export const listSwapsAsking = (db: DbOrTx, viewer: Viewer) =>
  selectOwnPlaces(db, viewer)
    .innerJoin('groupRequest as request', 'request.withId', 'student.id')
    .innerJoin('cohortStudent as asker', 'asker.id', 'request.studentId')
    .innerJoin('groupMember', (join) =>
      join.onRef('groupMember.studentId', '=', 'asker.id').on('groupMember.untilAt', 'is', null),
    )
    .innerJoin('studyGroup', 'studyGroup.id', 'groupMember.groupId')
    .innerJoin('cohort', 'cohort.id', 'request.cohortId')
    .where('request.state', '=', 'asks_student')
    .select(['request.id as requestId', 'asker.name', 'studyGroup.name as from', 'cohort.name as cohort'])
    .orderBy('request.askedAt')
    .execute()

/** Kept from changing until the transaction ends, with the cohort that it is in. */
export const lockRequest = (tx: Tx, id: string) =>
  tx
    .selectFrom('groupRequest')
    .innerJoin('cohort', 'cohort.id', 'groupRequest.cohortId')
    .where('groupRequest.id', '=', id)
    .select(['groupRequest.id', 'groupRequest.kind', 'state', 'cohortId', 'studentId', 'withId', 'toGroupId'])
    .select(['cohort.name as cohort', 'cohort.unitId'])
    .forUpdate('groupRequest')
    .executeTakeFirst()
