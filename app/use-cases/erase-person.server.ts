import { erasePerson as eraseInOrganisation } from '#app/features/organisation/erase-person.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { forgetPerson } from './forget-person.server.ts'

/** Erases a person whom the viewer may erase, from everything that has their name. */
export const erasePerson = (db: Db, viewer: Viewer, personId: string, clock: Clock) =>
  eraseInOrganisation(db, viewer, personId, clock, forgetPerson)
