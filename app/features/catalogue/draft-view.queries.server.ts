import { sql } from 'kysely'
import { unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { UnitContact } from '#app/features/organisation/unit-page.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { fallbackOrder, type Language, languages } from '#app/platform/texts/languages.ts'
import { emptyText } from './draft.ts'
import type { KeptService } from './kept-service.queries.server.ts'
import {
  MOST_QUESTIONS_READ,
  type ParticipationRole,
  type ParticipationState,
  type Passage,
  type ServiceView,
} from './published-service.ts'
import type { ServiceContent } from './service-content.ts'
import { listTerms } from './vocabulary.queries.server.ts'

/** A draft as its page would be, so that the public page's own component can show it. */
export async function viewOfDraft(
  db: DbOrTx,
  service: KeptService,
  content: ServiceContent,
  language: Language,
  today: Day,
): Promise<ServiceView> {
  const written = fallbackOrder[language].find((code) => content.texts[code] !== null) ?? 'nb'
  const text = content.texts[written] ?? emptyText
  const passage = (words: string): Passage => ({ text: words, language: written })
  const terms = await listTerms(db, ['target_group', 'topic', 'situation'], language)
  const chosen = (kind: string, keys: readonly string[]) =>
    terms.filter((term) => term.kind === kind && keys.includes(term.key))
  const participations = await listViews(db, service.id, language, today)
  return {
    formOfSupport: content.formOfSupport,
    title: passage(text.title),
    summary: passage(text.summary),
    description: passage(text.description),
    questions: { language: written, items: text.questions.slice(0, MOST_QUESTIONS_READ) },
    channels: await viewChannels(db, content, language),
    answerWithinDays: content.answerWithinDays,
    participations: participations.filter(({ validTo }) => validTo === null || validTo > today),
    owners: participations.filter(({ role }) => role === 'accountable'),
    targetGroups: chosen('target_group', content.targetGroups),
    topics: chosen('topic', content.topics),
    situations: chosen('situation', content.situations),
    evidence: service.evidence,
    sourceUrl: null,
    assuredOn: service.assuredOn,
    nextReviewOn: content.nextReviewOn,
    retiredOn: null,
    successor: null,
  }
}

const listViews = (db: DbOrTx, serviceId: string, language: Language, today: Day) =>
  db
    .selectFrom('participation')
    .select([sql<ParticipationRole>`role`.as('role'), sql<ParticipationState>`state`.as('state')])
    .select(['reason', 'validFrom', 'validTo', unitLink('participation.unitId', language, today).as('unit')])
    .where('serviceId', '=', serviceId)
    .orderBy(sql`array_position('{accountable,responsible,consulted,informed}', role)`)
    .orderBy('validFrom')
    .execute()

async function viewChannels(db: DbOrTx, content: ServiceContent, language: Language): Promise<ServiceView['channels']> {
  const ids = content.channels.flatMap(({ contactPointId }) => contactPointId ?? [])
  const contacts =
    ids.length === 0
      ? []
      : await db
          .selectFrom('contactPoint')
          .select(['id', 'value', 'synthetic', sql<UnitContact['kind']>`kind`.as('kind')])
          .where('id', 'in', ids)
          .execute()
  return content.channels.map(({ kind, url, contactPointId, instruction, openingHours }) => {
    const written = fallbackOrder[language].find((code) => instruction[code] !== '')
    const contact = contacts.find(({ id }) => id === contactPointId)
    return {
      kind,
      url,
      instruction: written ? { text: instruction[written], language: written } : null,
      contact: contact ? { kind: contact.kind, value: contact.value, synthetic: contact.synthetic } : null,
      openingHours,
    }
  })
}

export interface TextStatus {
  language: Language
  title: string
  updatedAt: Date
  /** The bokmål that it was made from has changed since. */
  isStale: boolean
}

/** The published texts and whether each follows the bokmål as it is now. */
export async function listTextStatus(db: DbOrTx, serviceId: string): Promise<TextStatus[]> {
  const rows = await db
    .selectFrom('serviceText')
    .select(['language', 'title', 'version', 'sourceVersion', 'updatedAt'])
    .where('serviceId', '=', serviceId)
    .execute()
  const source = rows.find(({ language }) => language === 'nb')?.version ?? 1
  return languages.flatMap((language) => {
    const row = rows.find((one) => one.language === language)
    if (!row) return []
    const { title, updatedAt, sourceVersion } = row
    return [{ language, title, updatedAt, isStale: language !== 'nb' && sourceVersion < source }]
  })
}
