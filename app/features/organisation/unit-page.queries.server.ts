import { type SqlBool, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { UnitInTree } from './local-support.ts'
import { byLanguage, type UnitLink, unitLink } from './unit-link.queries.server.ts'
import { createUnitOrder } from './unit-order.ts'

export interface UnitContact {
  kind: 'email' | 'phone' | 'web' | 'visit'
  value: string
  /** A demonstration's value: not the unit's real address. */
  synthetic: boolean
}

export interface UnitPage {
  id: string
  type: string
  link: UnitLink
  summary: { text: string; language: Language } | null
  campus: string | null
  website: string | null
  independent: boolean
  synthetic: boolean
  endedOn: Day | null
  contacts: UnitContact[]
  successors: UnitLink[]
  addresses: Record<Language, string>
}

const contactsOf = (reference: string) => sql<UnitContact[]>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', kind, 'value', value, 'synthetic', synthetic) order by kind, value)
  from contact_point where contact_point.unit_id = ${sql.ref(reference)}), '[]')`

/** Every unit that lives on that day, with its contact points, in the order of its name. */
export async function listUnits(db: DbOrTx, language: Language, today: Day) {
  const rows = await db
    .selectFrom('unit')
    .leftJoin('campus', 'campus.id', 'unit.campusId')
    .select(['unit.id', 'unit.parentId', 'unit.type', 'unit.independent', 'campus.name as campus'])
    .select(unitLink('unit.id', language, today).as('link'))
    .select(contactsOf('unit.id').as('contacts'))
    .where('unit.foundedOn', '<=', today)
    .where((eb) => eb.or([eb('unit.endedOn', 'is', null), eb('unit.endedOn', '>', today)]))
    .execute()
  return rows
    .flatMap(({ link, ...unit }): (UnitInTree & { contacts: UnitContact[] })[] => (link ? [{ ...unit, ...link }] : []))
    .sort(createUnitOrder(language))
}

/**
 * The unit at an address, in whichever language the address is and whether it is today's or an older one.
 *
 * @returns with its address in each language, so that the page can send the reader on to the right one
 */
export async function findUnitBySlug(
  db: DbOrTx,
  slug: string,
  language: Language,
  today: Day,
): Promise<UnitPage | undefined> {
  const row = await db
    .selectFrom('unitSlug')
    .innerJoin('unit', 'unit.id', 'unitSlug.unitId')
    .leftJoin('campus', 'campus.id', 'unit.campusId')
    .where('unitSlug.slug', '=', slug)
    .where('unitSlug.language', 'in', [...languages])
    .orderBy(sql<SqlBool>`unit_slug.language = ${language}`, 'desc')
    .orderBy('unitSlug.current', 'desc')
    .limit(1)
    .select(['unit.id', 'unit.type', 'unit.website', 'unit.independent', 'unit.synthetic', 'unit.endedOn'])
    .select('campus.name as campus')
    .select(unitLink('unit.id', language, today).as('link'))
    .select(
      sql<UnitPage['summary']>`(
        select jsonb_build_object('text', summary, 'language', language) from unit_text
        where unit_text.unit_id = unit.id order by ${byLanguage(language, 'unit_text.language')} limit 1)`.as(
        'summary',
      ),
    )
    .select(contactsOf('unit.id').as('contacts'))
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('unitSuccessor')
          .whereRef('unitSuccessor.unitId', '=', 'unit.id')
          .select(unitLink('unitSuccessor.successorId', language, today).as('link')),
      ).as('successors'),
      jsonArrayFrom(
        eb
          .selectFrom('unitSlug as other')
          .whereRef('other.unitId', '=', 'unit.id')
          .where('other.current', '=', true)
          .select(['other.language', 'other.slug']),
      ).as('slugs'),
    ])
    .executeTakeFirst()
  if (!row?.link) return undefined
  const { slugs, successors, link, ...unit } = row
  return {
    ...unit,
    link,
    successors: successors.flatMap((successor) => (successor.link ? [successor.link] : [])),
    addresses: addressesFrom(slugs, link.slug),
  }
}

/** An address for each language; where one has none, the reader is shown the same words under another's name. */
export const addressesFrom = (slugs: readonly { language: string; slug: string }[], otherwise: string) =>
  Object.fromEntries(
    languages.map((language) => [language, slugs.find((row) => row.language === language)?.slug ?? otherwise]),
  ) as Record<Language, string>

/** How to reach the institution itself: its statements are signed with these. */
export async function listInstitutionContacts(db: DbOrTx) {
  const row = await db
    .selectFrom('unit')
    .where('type', '=', 'institution')
    .where('endedOn', 'is', null)
    .select(contactsOf('unit.id').as('contacts'))
    .executeTakeFirst()
  return row?.contacts ?? []
}
