import { type SqlBool, sql } from 'kysely'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import { addressesFrom } from '#app/features/organisation/unit-page.queries.server.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'

export type TermKind = 'target_group' | 'topic' | 'situation'

export interface Term {
  kind: TermKind
  key: string
  label: string
  summary: string
  language: Language
  slug: string
}

/** The words that readers choose by, in their own order. */
export async function listTerms(db: DbOrTx, kinds: readonly TermKind[], language: Language): Promise<Term[]> {
  return db
    .selectFrom('catalogueTerm')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('catalogueTermText')
          .whereRef('catalogueTermText.termId', '=', 'catalogueTerm.id')
          .select(['label', 'summary', 'slug', sql<Language>`language`.as('language')])
          .orderBy(byLanguage(language))
          .limit(1)
          .as('text'),
      (join) => join.onTrue(),
    )
    .where('catalogueTerm.kind', 'in', [...kinds])
    .select([sql<TermKind>`catalogue_term.kind`.as('kind'), 'catalogueTerm.key'])
    .select(['text.label', 'text.summary', 'text.slug', 'text.language'])
    .orderBy('catalogueTerm.position')
    .execute()
}

/** The word at an address, in whichever language the address is; with its address in each. */
export async function findTermBySlug(db: DbOrTx, kind: TermKind, slug: string, language: Language) {
  const row = await db
    .selectFrom('catalogueTermText')
    .innerJoin('catalogueTerm', 'catalogueTerm.id', 'catalogueTermText.termId')
    .where('catalogueTermText.language', 'in', [...languages])
    .where('catalogueTermText.slug', '=', slug)
    .where('catalogueTerm.kind', '=', kind)
    .orderBy(sql<SqlBool>`catalogue_term_text.language = ${language}`, 'desc')
    .limit(1)
    .select(['catalogueTerm.id', 'catalogueTerm.key'])
    .select(
      sql<{ language: Language; label: string; summary: string; slug: string }[]>`(
        select jsonb_agg(jsonb_build_object('language', language, 'label', label, 'summary', summary, 'slug', slug)
          order by ${byLanguage(language, 'text.language')})
        from catalogue_term_text text where text.term_id = catalogue_term.id)`.as('texts'),
    )
    .executeTakeFirst()
  const best = row?.texts[0]
  if (!row || !best) return undefined
  return { id: row.id, key: row.key, ...best, addresses: addressesFrom(row.texts, best.slug) }
}
