import { sql } from 'kysely'
import { rebuildSearchIndex } from '#app/features/catalogue/search/search-index.server.ts'
import type { ServiceContent } from '#app/features/catalogue/service-content.ts'
import { writeServiceContent } from '#app/features/catalogue/write-service-content.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { slugOf } from '#app/platform/texts/slug.ts'

export interface NumberedContent {
  index: number
  content: ServiceContent
}

const PUBLISHED_ON = '2021-01-04'
const AT_ONCE = 500
const now = new Date('2021-01-04T07:00:00Z')

const keyOf = (index: number) => `generated-${String(index).padStart(6, '0')}`

/** Writes published services the way the product does, one after the other. */
export async function writeServices(db: Db, services: readonly NumberedContent[]) {
  await db.transaction().execute(async (tx) => {
    for (const service of services) {
      const ids = await insertServices(tx, [service])
      await writeServiceContent(tx, ids[0] as string, service.content, now)
    }
  })
}

/**
 * Writes the same rows many at a time, and the index by the product's own rebuild. `sameRows` shows that they are the
 * same.
 */
export async function loadServices(db: Db, services: readonly NumberedContent[]) {
  const slugs = await readSlugs(db)
  for (let at = 0; at < services.length; at += AT_ONCE) {
    const some = services.slice(at, at + AT_ONCE)
    await db.transaction().execute(async (tx) => {
      await withoutTriggers(tx)
      const ids = await insertServices(tx, some)
      const numbered = some.map(({ content }, index) => ({ id: ids[index] as string, content }))
      await insertTexts(tx, numbered, slugs)
      await insertTerms(tx, numbered)
      await insertChannels(tx, numbered)
    })
  }
  await db.transaction().execute(async (tx) => {
    await withoutTriggers(tx)
    await sql`set local maintenance_work_mem = '512MB'`.execute(tx)
    await rebuildSearchIndex(tx)
  })
  // What autovacuum does a while after so many inserts: without it each posting is looked up in the table too.
  await sql`vacuum (analyze)`.execute(db)
}

/** Millions of rows that are known to fit need not be looked up one by one in the tables that they refer to. */
const withoutTriggers = (tx: Tx) => sql`set local session_replication_role = replica`.execute(tx)

async function insertServices(tx: Tx, services: readonly NumberedContent[]) {
  const units = await tx
    .selectFrom('unit')
    .innerJoin('unitSlug', 'unitSlug.unitId', 'unit.id')
    .select('unit.id')
    .where('language', '=', 'nb')
    .where('current', '=', true)
    .where('endedOn', 'is', null)
    .orderBy('slug')
    .execute()
  const rows = await tx
    .insertInto('service')
    .values(
      services.map(({ index, content }) => ({
        key: keyOf(index),
        state: 'published',
        formOfSupport: content.formOfSupport,
        level: content.level,
        answerWithinDays: content.answerWithinDays,
        nextReviewOn: content.nextReviewOn,
        publishedOn: PUBLISHED_ON,
      })),
    )
    .returning(['id', 'key'])
    .execute()
  const idByKey = new Map(rows.map(({ id, key }) => [key, id]))
  const ids = services.map(({ index }) => idByKey.get(keyOf(index)) as string)
  await tx
    .insertInto('participation')
    .values(
      services.map(({ index }, at) => ({
        serviceId: ids[at] as string,
        unitId: units[index % units.length]?.id ?? null,
        role: 'accountable',
        state: index % 2 === 0 ? 'accepted' : 'proposed',
        validFrom: PUBLISHED_ON,
      })),
    )
    .execute()
  return ids
}

interface Written {
  id: string
  content: ServiceContent
}

const textsOf = ({ id, content }: Written) =>
  languages.flatMap((language) => {
    const text = content.texts[language]
    return text ? [{ serviceId: id, language, text }] : []
  })

async function insertTexts(tx: Tx, services: readonly Written[], slugs: Map<Language, Set<string>>) {
  const texts = services.flatMap(textsOf)
  await tx
    .insertInto('serviceText')
    .values(
      texts.map(({ serviceId, language, text: { title, summary, description } }) => ({
        serviceId,
        language,
        title,
        summary,
        description,
        version: 1,
        sourceVersion: 1,
        updatedAt: now,
      })),
    )
    .execute()
  await tx
    .insertInto('serviceSlug')
    .values(
      texts.map(({ serviceId, language, text }) => ({
        serviceId,
        language,
        slug: freeSlug(slugs, language, text.title),
      })),
    )
    .execute()
  const questions = texts.flatMap(({ serviceId, language, text }) =>
    text.questions.map((question, position) => ({ serviceId, language, position, question })),
  )
  for (let at = 0; at < questions.length; at += 5_000) {
    await tx
      .insertInto('serviceQuestion')
      .values(questions.slice(at, at + 5_000))
      .execute()
  }
}

async function readSlugs(db: Db) {
  const rows = await db.selectFrom('serviceSlug').select(['language', 'slug']).execute()
  return new Map(
    languages.map((language) => [
      language,
      new Set(rows.filter((row) => row.language === language).map(({ slug }) => slug)),
    ]),
  )
}

function freeSlug(slugs: Map<Language, Set<string>>, language: Language, title: string) {
  const taken = slugs.get(language) as Set<string>
  const base = slugOf(title)
  let slug = base
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`
  taken.add(slug)
  return slug
}

async function insertTerms(tx: Tx, services: readonly Written[]) {
  const terms = await tx.selectFrom('catalogueTerm').select(['id', 'kind', 'key']).execute()
  const idOf = new Map(terms.map(({ id, kind, key }) => [`${kind} ${key}`, id]))
  const rows = services.flatMap(({ id, content }) =>
    [
      ...content.targetGroups.map((key) => `target_group ${key}`),
      ...content.topics.map((key) => `topic ${key}`),
      ...content.situations.map((key) => `situation ${key}`),
    ].map((name) => ({ serviceId: id, termId: idOf.get(name) as string })),
  )
  if (rows.length > 0) await tx.insertInto('serviceTerm').values(rows).execute()
}

async function insertChannels(tx: Tx, services: readonly Written[]) {
  const channels = services.flatMap(({ id, content }) =>
    content.channels.map((channel, position) => ({ serviceId: id, position, channel })),
  )
  if (channels.length === 0) return
  const made = await tx
    .insertInto('channel')
    .values(
      channels.map(({ serviceId, position, channel }) => ({
        serviceId,
        position,
        kind: channel.kind,
        url: channel.url,
      })),
    )
    .returning(['id', 'serviceId', 'position'])
    .execute()
  const idOf = new Map(made.map(({ id, serviceId, position }) => [`${serviceId} ${position}`, id]))
  const withId = channels.map(({ serviceId, position, channel }) => ({
    channelId: idOf.get(`${serviceId} ${position}`) as string,
    channel,
  }))
  await tx
    .insertInto('channelText')
    .values(
      withId.flatMap(({ channelId, channel }) =>
        languages
          .filter((language) => channel.instruction[language] !== '')
          .map((language) => ({ channelId, language, instruction: channel.instruction[language] })),
      ),
    )
    .execute()
  const hours = withId.flatMap(({ channelId, channel }) => channel.openingHours.map((open) => ({ channelId, ...open })))
  if (hours.length > 0) await tx.insertInto('openingHours').values(hours).execute()
}

/** Whether two databases hold the same generated services and the same search index: the names of tables that differ. */
export async function tablesThatDiffer(one: Db, other: Db): Promise<string[]> {
  const differing: string[] = []
  for (const [name, query] of Object.entries(fingerprints)) {
    const [a, b] = await Promise.all([one, other].map(async (db) => (await query.execute(db)).rows[0]?.print))
    if (a !== b) differing.push(name)
  }
  return differing
}

const ofServices = (columns: string, table: string) => sql<{ print: string }>`
  select md5(string_agg(row::text, '|' order by row::text)) as print
  from (select key, ${sql.raw(columns)} from ${sql.table(table)} join service on service.id = service_id) as row`

const fingerprints = {
  service: sql<{ print: string }>`
    select md5(string_agg(row::text, '|' order by row::text)) as print
    from (select key, state, form_of_support, level, answer_within_days, next_review_on from service) as row`,
  service_text: ofServices(
    'language, title, summary, description, service_text.version, source_version',
    'service_text',
  ),
  service_slug: ofServices('language, slug, current', 'service_slug'),
  service_question: ofServices('language, position, question', 'service_question'),
  service_term: ofServices(
    '(select kind || catalogue_term.key from catalogue_term where id = term_id) as term',
    'service_term',
  ),
  channel: ofServices('position, kind, url', 'channel'),
  search_posting: ofServices('term, weight', 'search_posting'),
  search_document: ofServices('body, checksum', 'search_document'),
  search_term: sql<{ print: string }>`
    select md5(string_agg(row::text, '|' order by row::text)) as print from (select term, services, passages from search_term) as row`,
  search_collection: sql<{ print: string }>`select services || ' ' || passages as print from search_collection`,
}
