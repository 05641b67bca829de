import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome } from '#app/platform/outcome.ts'
import { canDisclose, canReadMessage, deskRelation } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import { audit } from '../case-trace.server.ts'
import { type DisclosedMessage, listDisclosable } from './disclosure.queries.server.ts'
import { type RedactionRefusal, redact } from './redaction.ts'

export type DisclosureRefusal =
  | 'disclosure.notFound'
  | 'disclosure.notYours'
  | 'disclosure.nothingChosen'
  | RedactionRefusal

/** What goes into a copy: the subject and messages, each with [[…]] around what is to be hidden. */
export interface WantedCopy {
  title: string
  messages: readonly { id: string; marked: string }[]
}

/** Which text is wrong: a message's id, or `title`; null when it is none of them. */
export type RefusedCopy = { ok: false; refusal: DisclosureRefusal; at: string | null }

/** Makes a copy for somebody who asked to see a case. What was hidden is taken out before anything is stored. */
export function makeDisclosure(db: Db, viewer: Viewer, caseId: string, wanted: WantedCopy, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<never, { id: string }> | RefusedCopy> => {
    const refuse = (refusal: DisclosureRefusal, at: string | null = null): RefusedCopy => ({ ok: false, refusal, at })
    const found = await lockCase(tx, caseId)
    if (!found || deskRelation(viewer, found) === 'none') return refuse('disclosure.notFound')
    if (!canDisclose(viewer, found)) return refuse('disclosure.notYours')
    if (wanted.messages.length === 0) return refuse('disclosure.nothingChosen')
    const title = redact(found.subject, wanted.title)
    if ('refusal' in title) return refuse(title.refusal, 'title')
    const markedById = new Map(wanted.messages.map(({ id, marked }) => [id, marked]))
    const content: DisclosedMessage[] = []
    for (const message of await listDisclosable(tx, caseId)) {
      const marked = markedById.get(message.id)
      if (marked === undefined) continue
      if (!canReadMessage(viewer, found, message)) return refuse('disclosure.notFound')
      const left = redact(message.body, marked)
      if ('refusal' in left) return refuse(left.refusal, message.id)
      content.push({ at: message.at.toISOString(), kind: message.kind, body: left.text })
    }
    if (content.length === 0) return refuse('disclosure.nothingChosen')
    const { id } = await tx
      .insertInto('disclosure')
      .values({
        caseId,
        unitId: found.handlingUnitId,
        madeBy: viewer.personId,
        madeAt: now,
        title: title.text,
        content: JSON.stringify(content),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await audit(tx, {
      caseId,
      action: 'case.disclosed',
      at: now,
      actorId: viewer.personId,
      unitId: found.handlingUnitId,
    })
    return done({ id })
  })
}
