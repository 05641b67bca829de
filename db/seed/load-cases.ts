import { createCase } from '#app/features/cases/create-case.server.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { momentOf, playStep, type Step } from './play-story.ts'
import { readSeed } from './read-seed.ts'

interface SeedCase {
  /** A key of people.json; none where somebody wrote or rang from outside. */
  asker?: string
  askerName?: string
  askerEmail?: string
  /** Where it went first; keys of units.json and of services. */
  unit: string
  service?: string
  language: Language
  channel: 'web' | 'email' | 'phone' | 'desk'
  type: 'question' | 'teaching' | 'personal'
  restricted?: true
  /** Local day and time. */
  at: string
  subject: string
  body: string
  wantedBy?: string
  suggestions?: { unit: string; part: 'lead' | 'second'; service: string; confidence: number }[]
  story: Step[]
}

/**
 * Cases of the demonstration's first days, among them one from Ålesund that four units took part in, and a month of one
 * unit that has people enough for figures.
 */
export async function loadCases(tx: Tx, unitIds: ReadonlyMap<string, string>) {
  const people = await tx.selectFrom('person').select(['id', 'eppn', 'name']).execute()
  const personByKey = new Map(people.map((person) => [person.eppn?.split('@')[0] ?? '', person]))
  const services = await tx.selectFrom('service').select(['id', 'key']).execute()
  const serviceIds = new Map(services.map(({ id, key }) => [key, id]))
  const personIds = new Map([...personByKey].map(([key, { id }]) => [key, id]))
  const seeded = readSeed<SeedCase[]>('cases.json').sort((a, b) => a.at.localeCompare(b.at))
  for (const seed of seeded) {
    const asker = seed.asker ? personByKey.get(seed.asker) : undefined
    const { id } = await createCase(
      tx,
      {
        type: seed.type,
        subject: seed.subject,
        body: seed.body,
        language: seed.language,
        channel: seed.channel,
        askerPersonId: asker?.id ?? null,
        askerName: asker?.name ?? seed.askerName ?? null,
        askerEmail: asker ? null : (seed.askerEmail ?? null),
        askerUnitId: null,
        followerIds: [],
        serviceId: seed.service ? serviceIds.get(seed.service)! : null,
        courseId: null,
        aboutUnitId: null,
        wantedBy: seed.wantedBy ?? null,
        handlingUnitId: unitIds.get(seed.unit)!,
        restricted: seed.restricted ?? false,
        isDanger: false,
        suggestions: (seed.suggestions ?? []).map(({ unit, service, ...rest }) => ({
          ...rest,
          unitId: unitIds.get(unit)!,
          serviceId: serviceIds.get(service)!,
          reason: 'routing.reason.proposed',
          reasonParams: {
            basis: 'words',
            serviceId: serviceIds.get(service)!,
            role: 'accountable',
            from: '2021-01-04',
            byRule: false,
          },
        })),
        consultedUnitIds: [],
        informedUnitIds: [],
        attachmentIds: [],
        mailMessageId: null,
        actorId: asker?.id ?? null,
      },
      momentOf(seed.at),
    )
    for (const step of seed.story) await playStep(tx, id, step, { personIds, unitIds, serviceIds })
  }
}
