import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { changeAsMember } from './change-as-member.server.ts'
import { type ContactKind, contactKinds, refusalOfWay } from './contact-way.ts'

/** Shows the others of the group how one can be reached; what is left empty is shown no more. */
export const showContactWays = (
  db: Db,
  viewer: Viewer,
  groupId: string,
  values: Readonly<Record<ContactKind, string>>,
  clock: Clock,
) =>
  changeAsMember(db, viewer, groupId, clock, 'contact_way', async (tx, { studentId }) => {
    const ways = contactKinds.flatMap((kind) => {
      const value = values[kind].trim()
      return value === '' ? [] : [{ kind, value }]
    })
    for (const way of ways) {
      const refusal = refusalOfWay(way)
      if (refusal) return refusal
    }
    await tx.deleteFrom('contactWay').where('studentId', '=', studentId).execute()
    if (ways.length > 0)
      await tx
        .insertInto('contactWay')
        .values(ways.map((way) => ({ ...way, studentId })))
        .execute()
    return null
  })
