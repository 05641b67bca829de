import type { Tx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { readSeed } from './read-seed.ts'

interface SeedBlock {
  /** A key of units.json; none for what all units share. */
  unit?: string
  texts: Record<Language, { title: string; body: string }>
}

/** Ready-made passages for replies, of all units and of some, in each language. */
export async function loadTextBlocks(tx: Tx, unitIds: ReadonlyMap<string, string>) {
  for (const { unit, texts } of readSeed<SeedBlock[]>('text-blocks.json')) {
    const { id: blockId } = await tx
      .insertInto('textBlock')
      .values({ unitId: unit ? unitIds.get(unit)! : null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const rows = languages.map((language) => ({ blockId, language, ...texts[language] }))
    await tx.insertInto('textBlockText').values(rows).execute()
  }
}
