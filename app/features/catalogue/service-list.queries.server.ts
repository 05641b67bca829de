import { type SqlBool, sql } from 'kysely'
import { byLanguage, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { ParticipationRole, ParticipationState, ServiceListing } from './published-service.ts'
import type { FormOfSupport } from './service-kinds.ts'

/** The current address of a service, in the reader's language or the next best. */
export const serviceSlug = (reference: string, language: Language) => sql<string>`(
  select slug from service_slug where service_slug.service_id = ${sql.ref(reference)} and current
  order by ${byLanguage(language, 'service_slug.language')} limit 1)`

/** The bodies of listings: each part is looked up by an index, so the price is that of the rows shown. */
function selectListings(db: DbOrTx, language: Language, today: Day) {
  return db
    .selectFrom('service')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('serviceText')
          .whereRef('serviceText.serviceId', '=', 'service.id')
          .select(['serviceText.language', 'serviceText.title', 'serviceText.summary'])
          .orderBy(byLanguage(language, 'serviceText.language'))
          .limit(1)
          .as('text'),
      (join) => join.onTrue(),
    )
    .where('service.state', '=', 'published')
    .select(['service.id', 'text.title', 'text.summary'])
    .select(sql<Language>`text.language`.as('language'))
    .select(sql<FormOfSupport>`service.form_of_support`.as('formOfSupport'))
    .select(serviceSlug('service.id', language).as('slug'))
    .select(
      sql<ServiceListing['accountable']>`(
        select jsonb_build_object('state', state, 'unit', ${unitLink('participation.unitId', language, today)})
        from participation where service_id = service.id and role = 'accountable' and period @> ${today}::date
        limit 1)`.as('accountable'),
    )
    .select(
      sql<ServiceListing['channel']>`(
        select jsonb_build_object('kind', channel.kind, 'url', channel.url,
          'instruction', (
            select jsonb_build_object('text', instruction, 'language', language) from channel_text
            where channel_id = channel.id order by ${byLanguage(language, 'channelText.language')} limit 1),
          'contact', (
            select jsonb_build_object('kind', kind, 'value', value, 'synthetic', synthetic) from contact_point
            where contact_point.id = channel.contact_point_id))
        from channel where service_id = service.id order by position limit 1)`.as('channel'),
    )
}

/** Services in the order of the given ids. */
export async function listServicesById(db: DbOrTx, ids: readonly string[], language: Language, today: Day) {
  if (ids.length === 0) return []
  const rows: ServiceListing[] = await selectListings(db, language, today)
    .where('service.id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Services for a target group, about a topic or in a situation, in the order of their titles. */
export async function listServicesByTerm(db: DbOrTx, termId: string, language: Language, today: Day) {
  const rows: ServiceListing[] = await selectListings(db, language, today)
    .innerJoin('serviceTerm', 'serviceTerm.serviceId', 'service.id')
    .where('serviceTerm.termId', '=', termId)
    .orderBy(byTitle(language))
    .execute()
  return rows
}

export interface ServiceOfUnit extends ServiceListing {
  role: ParticipationRole
  state: ParticipationState
  /** Whether the unit takes part through the rule of local support. */
  byRule: boolean
}

/**
 * What a unit answers for or takes part in today.
 *
 * @param byRule whether the unit also answers for what each faculty's local support answers for
 */
export async function listServicesOfUnit(
  db: DbOrTx,
  unitId: string,
  byRule: boolean,
  language: Language,
  today: Day,
): Promise<ServiceOfUnit[]> {
  return selectListings(db, language, today)
    .innerJoin('participation as part', 'part.serviceId', 'service.id')
    .where(sql<SqlBool>`part.period @> ${today}::date`)
    .where((eb) =>
      eb.or([eb('part.unitId', '=', unitId), ...(byRule ? [eb('part.rule', '=', 'local_support' as const)] : [])]),
    )
    .select(sql<ParticipationRole>`part.role`.as('role'))
    .select(sql<ParticipationState>`part.state`.as('state'))
    .select(sql<boolean>`part.rule is not null`.as('byRule'))
    .orderBy(byTitle(language))
    .execute()
}

export interface ServiceTitle {
  slug: string
  title: string
  summary: string
  language: Language
  formOfSupport: FormOfSupport
}

/** How many services a page of all of them shows before it goes by letter. */
const LONGEST_LIST = 300

/** Titles in the order of the alphabet, and which letters there are. */
export async function listTitles(db: DbOrTx, language: Language, letter: string | null) {
  const all = db
    .selectFrom('service')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('serviceText')
          .whereRef('serviceText.serviceId', '=', 'service.id')
          .select(['serviceText.language', 'serviceText.title', 'serviceText.summary'])
          .orderBy(byLanguage(language, 'serviceText.language'))
          .limit(1)
          .as('text'),
      (join) => join.onTrue(),
    )
    .where('service.state', '=', 'published')
  const first = firstLetter(language)
  const letters = await all
    .select([first.as('letter'), sql<number>`count(*)`.as('services')])
    .groupBy(first)
    .execute()
  const total = letters.reduce((sum, row) => sum + row.services, 0)
  const only = total > LONGEST_LIST ? (letter ?? sortLetters(letters, language)[0]?.letter ?? null) : null
  const titles: (ServiceTitle & { letter: string })[] = await all
    .$if(only !== null, (query) => query.where(sql<SqlBool>`${first} = ${only}`))
    .select(['text.title', 'text.summary', first.as('letter')])
    .select(sql<Language>`text.language`.as('language'))
    .select(sql<FormOfSupport>`service.form_of_support`.as('formOfSupport'))
    .select(serviceSlug('service.id', language).as('slug'))
    .orderBy(byTitle(language))
    .execute()
  return { total, only, letters: sortLetters(letters, language), titles }
}

const sortLetters = (letters: { letter: string; services: number }[], language: Language) => {
  const { compare } = new Intl.Collator(language)
  return [...letters].sort((a, b) => compare(a.letter, b.letter))
}

/** Norwegian order for Norwegian readers: Æ, Ø and Å come last, and Aa is Å. */
const byTitle = (language: Language) =>
  language === 'en' ? sql`text.title collate "en-x-icu"` : sql`text.title collate "nb-x-icu"`

/** In English Å stands under A; what begins with no letter stands under #. (No parameters: it is grouped by.) */
const firstLetter = (language: Language) =>
  language === 'en'
    ? sql<string>`case when upper(left(text.title, 1)) ~ '^[A-ZÆØÅ]$'
        then translate(upper(left(text.title, 1)), 'ÆØÅ', 'AOA') else '#' end`
    : sql<string>`case when text.title ~* '^aa' then 'Å'
        when upper(left(text.title, 1)) ~ '^[A-ZÆØÅ]$' then upper(left(text.title, 1)) else '#' end`
