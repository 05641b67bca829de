import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { slugOf } from '#app/platform/texts/slug.ts'
import { indexService } from './search/search-index.server.ts'
import type { ServiceContent, ServiceText } from './service-content.ts'

/**
 * Makes a service's tables say what `content` says, and the search index with them.
 *
 * A text's version rises when the text changes. One that changes together with the bokmål text follows its new
 * version; one that is left as it was stays at the version that it was made from, and so is seen to be stale.
 */
export async function writeServiceContent(tx: Tx, serviceId: string, content: ServiceContent, now: Date) {
  await tx
    .updateTable('service')
    .set({
      formOfSupport: content.formOfSupport,
      level: content.level,
      answerWithinDays: content.answerWithinDays,
      nextReviewOn: content.nextReviewOn,
    })
    .where('id', '=', serviceId)
    .execute()
  await writeTexts(tx, serviceId, content, now)
  await writeTerms(tx, serviceId, content)
  await writeChannels(tx, serviceId, content)
  await indexService(tx, serviceId)
}

async function writeTexts(tx: Tx, serviceId: string, content: ServiceContent, now: Date) {
  const before = await tx.selectFrom('serviceText').selectAll().where('serviceId', '=', serviceId).execute()
  const questions = await tx
    .selectFrom('serviceQuestion')
    .selectAll()
    .where('serviceId', '=', serviceId)
    .orderBy('position')
    .execute()
  let sourceVersion = 1
  // Bokmål comes first: the others tell which version of it they follow.
  for (const language of languages) {
    const text = content.texts[language]
    const old = before.find((row) => row.language === language)
    if (!text) {
      await removeText(tx, serviceId, language)
      continue
    }
    const oldQuestions = questions.filter((row) => row.language === language).map((row) => row.question)
    const changed = !old || !sameText(text, old, oldQuestions)
    const version = old ? old.version + (changed ? 1 : 0) : 1
    if (language === 'nb') sourceVersion = version
    if (!changed) continue
    const row = { title: text.title, summary: text.summary, description: text.description, version, updatedAt: now }
    await tx
      .insertInto('serviceText')
      .values({ serviceId, language, ...row, sourceVersion })
      .onConflict((conflict) => conflict.columns(['serviceId', 'language']).doUpdateSet({ ...row, sourceVersion }))
      .execute()
    await tx.deleteFrom('serviceQuestion').where('serviceId', '=', serviceId).where('language', '=', language).execute()
    if (text.questions.length > 0) {
      await tx
        .insertInto('serviceQuestion')
        .values(text.questions.map((question, position) => ({ serviceId, language, position, question })))
        .execute()
    }
    if (old?.title !== text.title) await writeSlug(tx, serviceId, language, text.title)
  }
}

const sameText = (
  text: ServiceText,
  row: { title: string; summary: string; description: string },
  questions: string[],
) =>
  text.title === row.title &&
  text.summary === row.summary &&
  text.description === row.description &&
  text.questions.length === questions.length &&
  text.questions.every((question, index) => question === questions[index])

async function removeText(tx: Tx, serviceId: string, language: Language) {
  for (const table of ['serviceText', 'serviceQuestion'] as const) {
    await tx.deleteFrom(table).where('serviceId', '=', serviceId).where('language', '=', language).execute()
  }
}

/** Gives the service its new address and keeps the old one, which leads on to it. */
async function writeSlug(tx: Tx, serviceId: string, language: Language, title: string) {
  const base = slugOf(title)
  await tx
    .updateTable('serviceSlug')
    .set({ current: false })
    .where('serviceId', '=', serviceId)
    .where('language', '=', language)
    .execute()
  while (!(await takeSlug(tx, serviceId, language, await freeSlug(tx, serviceId, language, base))));
}

async function freeSlug(tx: Tx, serviceId: string, language: Language, base: string) {
  const { rows } = await sql<{ slug: string; serviceId: string }>`
    select slug, service_id as "serviceId" from service_slug
    where language = ${language} and (slug = ${base} or slug ~ ${`^${base}-[0-9]+$`})`.execute(tx)
  let slug = base
  for (let number = 2; rows.some((row) => row.slug === slug && row.serviceId !== serviceId); number++)
    slug = `${base}-${number}`
  return slug
}

/** Whether the address is the service's now; not when another service was given it in the same moment. */
async function takeSlug(tx: Tx, serviceId: string, language: Language, slug: string) {
  const taken = await tx
    .insertInto('serviceSlug')
    .values({ serviceId, language, slug, current: true })
    .onConflict((conflict) =>
      conflict
        .columns(['language', 'slug'])
        .doUpdateSet({ current: true })
        .whereRef('serviceSlug.serviceId', '=', 'excluded.serviceId'),
    )
    .returning('slug')
    .executeTakeFirst()
  return taken !== undefined
}

async function writeTerms(tx: Tx, serviceId: string, content: ServiceContent) {
  await tx.deleteFrom('serviceTerm').where('serviceId', '=', serviceId).execute()
  const wanted = [
    { kind: 'target_group', keys: content.targetGroups },
    { kind: 'topic', keys: content.topics },
    { kind: 'situation', keys: content.situations },
  ].filter(({ keys }) => keys.length > 0)
  for (const { kind, keys } of wanted) {
    await tx
      .insertInto('serviceTerm')
      .columns(['serviceId', 'termId'])
      .expression((from) =>
        from
          .selectFrom('catalogueTerm')
          .select([sql<string>`${serviceId}::uuid`.as('serviceId'), 'id as termId'])
          .where('kind', '=', kind)
          .where('key', 'in', keys),
      )
      .execute()
  }
}

async function writeChannels(tx: Tx, serviceId: string, content: ServiceContent) {
  await tx.deleteFrom('channel').where('serviceId', '=', serviceId).execute()
  for (const [position, channel] of content.channels.entries()) {
    const { id } = await tx
      .insertInto('channel')
      .values({ serviceId, position, kind: channel.kind, url: channel.url, contactPointId: channel.contactPointId })
      .returning('id')
      .executeTakeFirstOrThrow()
    const texts = languages.filter((language) => channel.instruction[language] !== '')
    if (texts.length > 0) {
      await tx
        .insertInto('channelText')
        .values(texts.map((language) => ({ channelId: id, language, instruction: channel.instruction[language] })))
        .execute()
    }
    if (channel.openingHours.length > 0) {
      await tx
        .insertInto('openingHours')
        .values(channel.openingHours.map((hours) => ({ channelId: id, ...hours })))
        .execute()
    }
  }
}
