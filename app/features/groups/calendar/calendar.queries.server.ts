import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { CalendarCohort, CalendarFacts, CalendarGroup, PlannedMeeting } from './calendar-facts.ts'

/** @param today what was planned before is log, and no longer shown */
export async function readCalendarFacts(db: DbOrTx, personId: string, today: Day): Promise<CalendarFacts> {
  const groups = [...(await listMemberGroups(db, personId)), ...(await listAssistedGroups(db, personId))]
  return {
    groups,
    planned: await listPlanned(
      db,
      groups.map(({ id }) => id),
      today,
    ),
    cohorts: await listCoordinated(db, personId),
  }
}

/** Of who has left a cohort, nothing; a person with a protected address is in none. */
const listMemberGroups = (db: DbOrTx, personId: string): Promise<CalendarGroup[]> =>
  groupsWithTerm(db)
    .innerJoin('groupMember as member', 'member.groupId', 'studyGroup.id')
    .innerJoin('cohortStudent as student', 'student.id', 'member.studentId')
    .innerJoin('person', (join) => join.on(sql`lower(person.eppn)`, '=', sql.ref('student.eppn')))
    .where('person.id', '=', personId)
    .where('member.untilAt', 'is', null)
    .where('student.status', '<>', 'left')
    .select(['member.fromAt as since', sql.lit('member').as('part')])
    .execute() as Promise<CalendarGroup[]>

const listAssistedGroups = (db: DbOrTx, personId: string): Promise<CalendarGroup[]> =>
  groupsWithTerm(db)
    .innerJoin('groupAssistant', 'groupAssistant.groupId', 'studyGroup.id')
    .innerJoin('cohortAssistant as assistant', 'assistant.id', 'groupAssistant.assistantId')
    .innerJoin('person', (join) => join.on(sql`lower(person.eppn)`, '=', sql.ref('assistant.eppn')))
    .where('person.id', '=', personId)
    .where((eb) => eb.exists(eb.selectFrom('groupMember').select('groupId').whereRef('groupId', '=', 'studyGroup.id')))
    .select([
      sql<Date>`(select min(from_at) from group_member where group_id = study_group.id)`.as('since'),
      sql.lit('assistant').as('part'),
    ])
    .execute() as Promise<CalendarGroup[]>

const groupsWithTerm = (db: DbOrTx) =>
  db
    .selectFrom('studyGroup')
    .innerJoin('cohort', 'cohort.id', 'studyGroup.cohortId')
    .innerJoin('term', 'term.id', 'cohort.termId')
    .where('studyGroup.endedAt', 'is', null)
    .select(['studyGroup.id', 'studyGroup.number', 'studyGroup.name', 'studyGroup.meeting', 'cohort.name as cohort'])
    .select(['term.startsOn', 'term.endsOn'])
    .orderBy('studyGroup.id')

const listPlanned = async (db: DbOrTx, groupIds: readonly string[], today: Day): Promise<PlannedMeeting[]> =>
  groupIds.length === 0
    ? []
    : db
        .selectFrom('groupMeeting')
        .where('groupId', 'in', groupIds)
        .where('onDay', '>=', today)
        .select(['id', 'groupId', 'onDay', 'startsAt', 'place'])
        .orderBy('onDay')
        .orderBy('id')
        .execute()

const listCoordinated = (db: DbOrTx, personId: string): Promise<CalendarCohort[]> =>
  db
    .selectFrom('cohort')
    .innerJoin('cohortCoordinator', 'cohortCoordinator.cohortId', 'cohort.id')
    .innerJoin('term', 'term.id', 'cohort.termId')
    .leftJoin('questionnaire', (join) =>
      join.onRef('questionnaire.cohortId', '=', 'cohort.id').on('questionnaire.openedAt', 'is not', null),
    )
    .where('cohortCoordinator.personId', '=', personId)
    .select(['cohort.id', 'cohort.name', 'term.startsOn', 'term.endsOn', 'questionnaire.closesOn'])
    .select(sql<Date | null>`(select min(at) from group_publication where cohort_id = cohort.id)`.as('publishedAt'))
    .orderBy('cohort.id')
    .execute()
