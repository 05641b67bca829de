import type { Routing } from '#app/features/cases/routing/decide-units.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { readSettings } from '#app/platform/settings.ts'
import { suggestUnits } from '#app/use-cases/suggest-units.server.ts'
import { createDataFolder, removeDataFolder } from '#test/start-samspel.ts'
import { openInstallation } from '../../server/open-installation.ts'
import type { LabelledRequest } from '../search/labelled-requests.ts'

/** As labelled requests call local support of a place that nobody knows. */
const RULE_NAME = 'Lokal støtte ved fakultet/institutt'

/** A labelled request, and how it was routed. */
export interface Asked {
  request: LabelledRequest
  /** Null: taken for a sign of danger. */
  routing: Routing | null
  /** Names in bokmål of the first and the second unit that were weighed. */
  first: string | null
  other: string | null
  /** Of all units but the first, and of those that are asked but have not agreed. */
  others: (string | null)[]
  notAgreed: (string | null)[]
  tookMs: number
}

/** Asks each request as a visitor of whom nothing is known, on the demonstration. */
export async function askLabelled(requests: readonly LabelledRequest[]): Promise<Asked[]> {
  const given = process.env.SAMSPEL_DATA
  const folder = given ?? (await createDataFolder())
  try {
    const settings = readSettings({ ...process.env, SAMSPEL_DATA: folder })
    const installation = await openInstallation(settings, () => new Date())
    try {
      return await askAll(installation, requests)
    } finally {
      await installation.close()
    }
  } finally {
    if (given === undefined) await removeDataFolder(folder)
  }
}

async function askAll({ db, clock }: { db: Db; clock: Clock }, requests: readonly LabelledRequest[]): Promise<Asked[]> {
  const today = clock.today()
  const names = new Map(
    (await db.selectFrom('unitName').select(['unitId', 'name']).where('language', '=', 'nb').execute()).map(
      ({ unitId, name }) => [unitId, name],
    ),
  )
  const nameOf = (id: string | null) => (id === null ? RULE_NAME : (names.get(id) ?? null))
  const asked: Asked[] = []
  for (const request of requests) {
    const startedAt = performance.now()
    const routing = await suggestUnits(db, { text: request.text, language: request.lang, today })
    const tookMs = performance.now() - startedAt
    const [first = null, ...others] = (routing?.trace.weighedUnitIds ?? []).map(nameOf)
    const notAgreed = (routing?.trace.notAgreedIds ?? []).map(nameOf)
    asked.push({ request, routing, first, other: others[0] ?? null, others, notAgreed, tookMs })
  }
  return asked
}
