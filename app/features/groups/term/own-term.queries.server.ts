import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

/** The places in cohorts that are a person's, also those that they have left. */
const selectPlaces = (db: DbOrTx, personId: string) =>
  db
    .selectFrom('cohortStudent as student')
    .innerJoin('person', (join) => join.on(sql<boolean>`lower(person.eppn) = student.eppn`))
    .where('person.id', '=', personId)

/** What a person has said and asked in their groups, for themselves to take with them. */
export const collectOwnTerm = async (db: DbOrTx, personId: string) => ({
  groups: await selectPlaces(db, personId)
    .innerJoin('groupMember', 'groupMember.studentId', 'student.id')
    .innerJoin('studyGroup', 'studyGroup.id', 'groupMember.groupId')
    .innerJoin('cohort', 'cohort.id', 'student.cohortId')
    .select(['cohort.name as cohort', 'studyGroup.name as group', 'fromAt', 'untilAt'])
    .orderBy('fromAt')
    .execute(),
  groupRequests: await selectPlaces(db, personId)
    .innerJoin('groupRequest', 'groupRequest.studentId', 'student.id')
    .select(['kind', 'reason', 'groupRequest.state', 'answer', 'askedAt', 'decidedAt'])
    .orderBy('askedAt')
    .execute(),
  checkIns: await selectPlaces(db, personId)
    .innerJoin('checkIn', 'checkIn.studentId', 'student.id')
    .select(['week', 'meets', 'takesPart', 'mayTell', 'at'])
    .orderBy('at')
    .execute(),
  contactWays: await selectPlaces(db, personId)
    .innerJoin('contactWay', 'contactWay.studentId', 'student.id')
    .select(['kind', 'value'])
    .orderBy('kind')
    .execute(),
  groupMeetings: await selectPlaces(db, personId)
    .innerJoin('groupMeeting', 'groupMeeting.byId', 'student.id')
    .select(['onDay', 'startsAt', 'place', 'note'])
    .orderBy('onDay')
    .execute(),
})
