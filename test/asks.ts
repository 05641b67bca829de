import { describeDesks } from '#app/features/cases/asking/asking.queries.server.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Ask } from '#app/use-cases/ask-case.server.ts'
import { suggestUnits } from '#app/use-cases/suggest-units.server.ts'
import { demoClock } from './people.ts'

/** What somebody sends who asks of nothing in particular, but for what is told. */
export const newAsk = (wanted: Partial<Ask> = {}): Ask => ({
  subject: 'Noko anna',
  body: 'Eg lurer på noko som ingen har tenkt på før, og veit ikkje kven eg skal spørje.',
  serviceId: null,
  courseId: null,
  aboutUnitId: null,
  wantedBy: null,
  isPersonal: false,
  pageLanguage: 'nb',
  askerUnitId: null,
  uploadKey: null,
  ...wanted,
})

/** A service whose page leads routing straight to a unit in which somebody handles cases, and what to ask to get there. */
export async function findAgreedService(db: Db) {
  const services = await db
    .selectFrom('participation')
    .innerJoin('service', 'service.id', 'participation.serviceId')
    .innerJoin('membership', 'membership.unitId', 'participation.unitId')
    .innerJoin('serviceText', 'serviceText.serviceId', 'service.id')
    .select(['service.id', 'serviceText.title', 'serviceText.summary'])
    .distinct()
    .where('serviceText.language', '=', 'nn')
    .where('membership.role', '=', 'case_handler')
    .where('participation.state', '=', 'accepted')
    .where('participation.role', 'in', ['accountable', 'responsible'])
    .where('service.state', '=', 'published')
    .orderBy('service.id')
    .execute()
  for (const { id, title, summary } of services) {
    const text = `${title}\n${summary}`
    const routing = await suggestUnits(db, { text, language: 'nn', serviceId: id, today: demoClock.today() })
    const unitId = routing?.handlingUnitId
    if (!unitId) continue
    const desk = (await describeDesks(db, [unitId], demoClock.today())).get(unitId)
    if (desk?.hasHandlers) return { wanted: { serviceId: id, subject: title, body: summary }, unitId }
  }
  throw new Error('No service leads to a unit that handles cases')
}
