import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

/** A person as a student of a cohort. */
export interface OwnPlace {
  cohortId: string
  /** Of `cohort_student`. */
  studentId: string
}

/** The viewer's places in cohorts, by their name at sign-in, which the roster told as well. Who has left has none. */
const listOwnPlaces = (db: DbOrTx, viewer: Viewer): Promise<OwnPlace[]> =>
  db
    .selectFrom('cohortStudent as student')
    .innerJoin('person', (join) => join.on('person.id', '=', viewer.personId))
    .whereRef('student.eppn', '=', ({ fn }) => fn<string>('lower', ['person.eppn']))
    .where('student.status', '<>', 'left')
    .select(['student.cohortId', 'student.id as studentId'])
    .orderBy('student.addedAt')
    .execute()

/** The viewer's place in one cohort. */
export const findOwnPlace = async (db: DbOrTx, viewer: Viewer, cohortId: string): Promise<OwnPlace | undefined> =>
  (await listOwnPlaces(db, viewer)).find((place) => place.cohortId === cohortId)
