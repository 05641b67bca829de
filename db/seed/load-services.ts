import type { ServiceContent, ServiceText } from '#app/features/catalogue/service-content.ts'
import { writeServiceContent } from '#app/features/catalogue/write-service-content.server.ts'
import { addMonths, instantOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { readSeed, readSeedFolder } from './read-seed.ts'

interface SeedService extends Record<Language, ServiceText> {
  id: string
  targetGroups: string[]
  topics: string[]
  situations: string[]
  level: ServiceContent['level']
  formOfSupport: ServiceContent['formOfSupport']
  channels: ({ kind: ServiceContent['channels'][number]['kind']; url?: string } & Record<Language, string>)[]
  openingHours: ServiceContent['channels'][number]['openingHours'] | null
  answerWithinWorkingDays: number | null
}

interface SeedFacts {
  id: string
  unit: string
  ownerConfirmed: boolean
  evidence: string
  url: string | null
}

interface SeedParticipation {
  service: string
  /** A unit's key, or the rule. */
  unit: string
  role: string
  state: string
  from: string
  to: string | null
}

const LOCAL_SUPPORT = 'Lokal støtte ved fakultet/institutt'
const PUBLISHED_ON = '2021-01-04'

export async function loadServices(tx: Tx, unitIds: Map<string, string>) {
  const publishedAt = instantOf(PUBLISHED_ON, '09:00')
  const facts = new Map(readSeed<SeedFacts[]>('service-facts.json').map((row) => [row.id, row]))
  const unitKeyByName = new Map(
    readSeed<{ key: string; name: { nb: string } }[]>('units.json').map((unit) => [unit.name.nb, unit.key]),
  )
  const services = readSeedFolder<SeedService>('services')
  for (const [index, service] of services.entries()) {
    const fact = facts.get(service.id)!
    const ownerId = fact.unit === LOCAL_SUPPORT ? null : unitIds.get(unitKeyByName.get(fact.unit)!)!
    const { id } = await tx
      .insertInto('service')
      .values({
        key: service.id,
        state: 'published',
        formOfSupport: service.formOfSupport,
        level: service.level,
        evidence: fact.evidence,
        sourceUrl: fact.url,
        publishedOn: PUBLISHED_ON,
        assuredBy: fact.ownerConfirmed ? ownerId : null,
        assuredOn: fact.ownerConfirmed ? PUBLISHED_ON : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('participation')
      .values({
        serviceId: id,
        unitId: ownerId,
        rule: ownerId ? null : 'local_support',
        role: 'accountable',
        state: fact.ownerConfirmed ? 'accepted' : 'proposed',
        validFrom: PUBLISHED_ON,
        ...(fact.ownerConfirmed ? { decidedAt: publishedAt } : {}),
      })
      .execute()
    const content = contentOf(service, index, ownerId ? await contactPointOf(tx, ownerId) : null)
    await writeServiceContent(tx, id, content, publishedAt)
    await tx
      .insertInto('serviceRevision')
      .values({ serviceId: id, version: 1, content: JSON.stringify(content), publishedAt })
      .execute()
  }
  await loadFurtherParticipations(tx, unitIds)
}

function contentOf(service: SeedService, index: number, contactPointId: string | null): ServiceContent {
  return {
    formOfSupport: service.formOfSupport,
    level: service.level,
    answerWithinDays: service.answerWithinWorkingDays,
    targetGroups: service.targetGroups,
    topics: service.topics,
    situations: service.situations,
    texts: { nb: service.nb, nn: service.nn, en: service.en },
    channels: service.channels.map(({ kind, url, nb, nn, en }, position) => ({
      kind,
      url: url ?? null,
      contactPointId: kind === 'contact-unit' ? contactPointId : null,
      instruction: { nb, nn, en },
      openingHours: position === 0 ? (service.openingHours ?? []) : [],
    })),
    // From seven to eighteen months after publication, so that some are due and a few overdue.
    nextReviewOn: addMonths(PUBLISHED_ON, 7 + (index % 12)),
  }
}

async function contactPointOf(tx: Tx, unitId: string) {
  const row = await tx.selectFrom('contactPoint').select('id').where('unitId', '=', unitId).executeTakeFirst()
  return row?.id ?? null
}

/** Units that take part beside the accountable one, and a responsibility that moves on a known day. */
async function loadFurtherParticipations(tx: Tx, unitIds: Map<string, string>) {
  const serviceIds = new Map(
    (await tx.selectFrom('service').select(['id', 'key']).execute()).map((row) => [row.key, row.id]),
  )
  for (const { service, unit, role, state, from, to } of readSeed<SeedParticipation[]>('participations.json')) {
    const isRule = unit === 'local_support'
    await tx
      .insertInto('participation')
      .values({
        serviceId: serviceIds.get(service)!,
        unitId: isRule ? null : unitIds.get(unit)!,
        rule: isRule ? 'local_support' : null,
        role,
        state,
        validFrom: from,
        validTo: to,
      })
      .execute()
  }
}
