import type { Tx } from '#app/platform/database/connect.server.ts'
import { listForeignContactPoints } from './contact-point.queries.server.ts'
import type { Problem } from './draft.ts'
import type { KeptService } from './kept-service.queries.server.ts'
import type { ServiceContent } from './service-content.ts'

/** A service leads readers to the units that have a part in it, and to nobody else's address. */
export async function foreignContactPoints(tx: Tx, service: KeptService, content: ServiceContent): Promise<Problem[]> {
  const foreign = await listForeignContactPoints(tx, service, namedIn(content))
  return problemsOf(content, (id) => foreign.has(id), 'problem.contactPointForeign')
}

/** A draft may name an address that its unit has taken away since. Those that are there stay until the end. */
export async function lostContactPoints(tx: Tx, content: ServiceContent): Promise<Problem[]> {
  const named = namedIn(content)
  if (named.length === 0) return []
  const there = await tx.selectFrom('contactPoint').select('id').where('id', 'in', named).forKeyShare().execute()
  return problemsOf(content, (lost) => !there.some(({ id }) => id === lost), 'problem.contactPointGone')
}

const namedIn = (content: ServiceContent) => content.channels.flatMap(({ contactPointId }) => contactPointId ?? [])

const problemsOf = (content: ServiceContent, isWrong: (id: string) => boolean, code: Problem['code']): Problem[] =>
  content.channels.flatMap(({ contactPointId }, index) =>
    contactPointId && isWrong(contactPointId) ? [{ field: `channels.${index}.contactPointId`, code }] : [],
  )
