import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** In which language a person is written to. */
export const chooseLanguage = (db: Db, personId: string, language: Language, clock: Clock) =>
  db.transaction().execute(async (tx) => {
    const changed = await tx
      .updateTable('person')
      .set({ language })
      .where('id', '=', personId)
      .where('language', '<>', language)
      .returning('id')
      .executeTakeFirst()
    if (!changed) return
    await record(tx, {
      at: clock.now(),
      actorId: personId,
      action: 'person.language_chosen',
      objectType: 'person',
      objectId: personId,
      changedFields: ['language'],
    })
  })
