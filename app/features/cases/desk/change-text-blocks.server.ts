import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { handlesCasesIn } from '../case.policy.ts'
import { refusalOfTexts, type TextBlock, type TextBlockRefusal } from './text-block.ts'

export interface TextBlockChange {
  /** Null makes a new one. */
  id: string | null
  /** The version that the form showed; of no account for a new one. */
  seen: number
  unitId: string
  texts: TextBlock['texts']
}

/** Those who handle a unit's cases keep its passages. What is for all units belongs to the installation. */
export function saveTextBlock(db: Db, viewer: Viewer, change: TextBlockChange, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<TextBlockRefusal>> => {
    if (!handlesCasesIn(viewer, change.unitId)) return refused('textBlock.notYours')
    const refusal = refusalOfTexts(change.texts)
    if (refusal) return refused(refusal)
    const locked = change.id === null ? null : await lockBlock(tx, viewer, change.id, change.seen)
    if (locked && !locked.ok) return locked
    const id = change.id ?? (await insertBlock(tx, change.unitId))
    await tx
      .updateTable('textBlock')
      .set(({ eb }) => ({ unitId: change.unitId, version: eb('version', '+', change.id === null ? 0 : 1) }))
      .where('id', '=', id)
      .execute()
    await tx.deleteFrom('textBlockText').where('blockId', '=', id).execute()
    await tx.insertInto('textBlockText').values(rowsOf(id, change.texts)).execute()
    await recordBlock(tx, viewer, change.id ? 'text-block.changed' : 'text-block.added', id, change.unitId, now)
    return done()
  })
}

export function removeTextBlock(db: Db, viewer: Viewer, id: string, seen: number, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<TextBlockRefusal>> => {
    const locked = await lockBlock(tx, viewer, id, seen)
    if (!locked.ok) return locked
    await tx.deleteFrom('textBlock').where('id', '=', id).execute()
    await recordBlock(tx, viewer, 'text-block.removed', id, locked.value, now)
    return done()
  })
}

/** @returns the unit that it belongs to */
async function lockBlock(tx: Tx, viewer: Viewer, id: string, seen: number): Promise<Outcome<TextBlockRefusal, string>> {
  const found = await tx.selectFrom('textBlock').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found || found.unitId === null || !handlesCasesIn(viewer, found.unitId)) return refused('textBlock.notFound')
  return found.version === seen ? done(found.unitId) : refused('textBlock.changedSince')
}

async function insertBlock(tx: Tx, unitId: string) {
  const { id } = await tx.insertInto('textBlock').values({ unitId }).returning('id').executeTakeFirstOrThrow()
  return id
}

const rowsOf = (blockId: string, texts: TextBlock['texts']) =>
  languages.flatMap((language: Language) => {
    const text = texts[language]
    return text ? [{ blockId, language, title: text.title.trim(), body: text.body.trim() }] : []
  })

const recordBlock = (tx: Tx, viewer: Viewer, action: string, objectId: string, unitId: string, at: Date) =>
  record(tx, {
    at,
    actorId: viewer.personId,
    action,
    objectType: 'text_block',
    objectId,
    unitId,
    changedFields: ['texts'],
  })
