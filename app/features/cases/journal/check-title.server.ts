import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canDisclose, deskRelation } from '../case.policy.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { audit } from '../case-trace.server.ts'
import { listPeopleOfCase } from '../people-of-case.queries.server.ts'
import {
  type ChosenMask,
  chosenMasks,
  type JournalRefusal,
  journalTitle,
  refusalOfTitle,
  tellsService,
} from './journal.ts'

/** What a handler says of an entry: the words that everyone may read, or why there are none. */
export type Checked = { title: string } | { because: string }

/** A handler of the handling unit releases the title of a journal entry, in words that name nobody, or masks it. */
export function checkTitle(db: Db, viewer: Viewer, caseId: string, entryId: string, checked: Checked, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<JournalRefusal>> => {
    const found = await lockCase(tx, caseId)
    if (!found || deskRelation(viewer, found) === 'none') return refused('journal.notFound')
    if (!canDisclose(viewer, found)) return refused('journal.notYours')
    const entry = await tx
      .selectFrom('journalEntry')
      .select(['id', 'title', 'maskedBecause'])
      .where('id', '=', entryId)
      .where('caseId', '=', caseId)
      .executeTakeFirst()
    if (!entry) return refused('journal.notFound')
    const refusal = await refusalOf(tx, found, checked)
    if (refusal) return refused(refusal)
    const given = 'title' in checked ? { title: checked.title.trim() } : { because: checked.because as ChosenMask }
    const { title, because } = journalTitle({ ...found, checked: given })
    const { serviceId } = await tx
      .selectFrom('supportCase')
      .select('serviceId')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('journalEntry')
      .set({ title, maskedBecause: because, serviceId: tellsService(because) ? serviceId : null })
      .where('id', '=', entryId)
      .execute()
    await audit(tx, {
      caseId,
      action: title === null ? 'case.journal_masked' : 'case.journal_released',
      at: now,
      actorId: viewer.personId,
      unitId: found.handlingUnitId,
      changedFields: ['title', 'maskedBecause'],
    })
    return done()
  })
}

async function refusalOf(tx: Tx, found: Case, checked: Checked): Promise<JournalRefusal | null> {
  if ('because' in checked) return chosenMasks.includes(checked.because as ChosenMask) ? null : 'journal.maskUnknown'
  if (found.restricted || found.isDanger) return 'journal.neverShown'
  return refusalOfTitle(checked.title, await listPeopleOfCase(tx, found.id))
}
