import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

/** Students of cohorts who are the viewer: the roster tells the name that they sign in by. */
export const selectOwnPlaces = (db: DbOrTx, viewer: Viewer) =>
  db
    .selectFrom('cohortStudent as student')
    .innerJoin('person', (join) => join.on(sql<boolean>`lower(person.eppn) = student.eppn`))
    .where('person.id', '=', viewer.personId)
    .where('person.erasedAt', 'is', null)
    .where('student.status', '<>', 'left')

/** Groups that the viewer follows as a learning assistant. */
export const selectAssistedGroups = (db: DbOrTx, viewer: Viewer) =>
  db
    .selectFrom('cohortAssistant as assistant')
    .innerJoin('person', (join) => join.on(sql<boolean>`lower(person.eppn) = assistant.eppn`))
    .innerJoin('groupAssistant', 'groupAssistant.assistantId', 'assistant.id')
    .innerJoin('studyGroup', 'studyGroup.id', 'groupAssistant.groupId')
    .where('person.id', '=', viewer.personId)
    .where('person.erasedAt', 'is', null)
    .where('studyGroup.endedAt', 'is', null)
