import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { languages } from '#app/platform/texts/languages.ts'
import type { ServiceChannel, ServiceContent } from './service-content.ts'
import type { ChannelKind, FormOfSupport, Level } from './service-kinds.ts'

/** A service's tables as one value: what `writeServiceContent` would write again. Undefined when there is none. */
export async function findServiceContent(db: DbOrTx, serviceId: string): Promise<ServiceContent | undefined> {
  const service = await db
    .selectFrom('service')
    .select(['formOfSupport', 'level', 'answerWithinDays', 'nextReviewOn'])
    .where('id', '=', serviceId)
    .executeTakeFirst()
  if (!service) return undefined
  const terms = await db
    .selectFrom('serviceTerm')
    .innerJoin('catalogueTerm', 'catalogueTerm.id', 'serviceTerm.termId')
    .select(['kind', 'key'])
    .where('serviceId', '=', serviceId)
    .orderBy('position')
    .orderBy('key')
    .execute()
  const keysOf = (kind: string) => terms.filter((term) => term.kind === kind).map((term) => term.key)
  return {
    formOfSupport: service.formOfSupport as FormOfSupport,
    level: service.level as Level,
    answerWithinDays: service.answerWithinDays,
    nextReviewOn: service.nextReviewOn,
    targetGroups: keysOf('target_group'),
    topics: keysOf('topic'),
    situations: keysOf('situation'),
    texts: await readTexts(db, serviceId),
    channels: await readChannels(db, serviceId),
  }
}

async function readTexts(db: DbOrTx, serviceId: string): Promise<ServiceContent['texts']> {
  const texts = await db.selectFrom('serviceText').selectAll().where('serviceId', '=', serviceId).execute()
  const questions = await db
    .selectFrom('serviceQuestion')
    .select(['language', 'question'])
    .where('serviceId', '=', serviceId)
    .orderBy('position')
    .execute()
  const read = languages.map((language) => {
    const text = texts.find((row) => row.language === language)
    if (!text) return [language, null]
    const asked = questions.filter((row) => row.language === language).map((row) => row.question)
    return [language, { title: text.title, summary: text.summary, description: text.description, questions: asked }]
  })
  return Object.fromEntries(read) as ServiceContent['texts']
}

async function readChannels(db: DbOrTx, serviceId: string): Promise<ServiceChannel[]> {
  const channels = await db
    .selectFrom('channel')
    .selectAll()
    .where('serviceId', '=', serviceId)
    .orderBy('position')
    .execute()
  if (channels.length === 0) return []
  const ids = channels.map(({ id }) => id)
  const texts = await db.selectFrom('channelText').selectAll().where('channelId', 'in', ids).execute()
  const hours = await db
    .selectFrom('openingHours')
    .selectAll()
    .where('channelId', 'in', ids)
    .orderBy('weekday')
    .orderBy('opens')
    .execute()
  return channels.map(({ id, kind, url, contactPointId }) => {
    const instruction = (language: string) =>
      texts.find((row) => row.channelId === id && row.language === language)?.instruction ?? ''
    return {
      kind: kind as ChannelKind,
      url,
      contactPointId,
      instruction: { nb: instruction('nb'), nn: instruction('nn'), en: instruction('en') },
      openingHours: hours
        .filter((row) => row.channelId === id)
        .map(({ weekday, opens, closes }) => ({ weekday, opens: opens.slice(0, 5), closes: closes.slice(0, 5) })),
    }
  })
}
