import { parseArgs } from 'node:util'
import { searchServices } from '#app/features/catalogue/search/search-services.server.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { readSettings } from '#app/platform/settings.ts'
import { createDataFolder, removeDataFolder } from '#test/start-samspel.ts'
import { openInstallation } from '../../server/open-installation.ts'
import { type LabelledRequest, readLabelled } from './labelled-requests.ts'
import { type Answer, measure } from './metrics.ts'
import { withOneTypo } from './typo-variants.ts'

// npm run -s search:evaluate -- FILE.jsonl [--typos SEED] [--aggregate]
// Asks each request as a signed-out visitor would, on a temporary demonstration or on SAMSPEL_DATA where it is set, and
// prints how well they were answered. `--typos` misspells one word of each; `--aggregate` leaves the misses out, so that
// nobody tunes on the held-out part.

const RULE_NAME = 'Lokal støtte ved fakultet/institutt'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { typos: { type: 'string' }, aggregate: { type: 'boolean', default: false } },
})
const [file] = positionals
if (!file) {
  console.error('Say which file: npm run -s search:evaluate -- FILE.jsonl')
  process.exit(1)
}
const requests = readLabelled(file).map((request) =>
  values.typos === undefined ? request : { ...request, text: withOneTypo(request.text, Number(values.typos)) },
)

const given = process.env.SAMSPEL_DATA
const folder = given ?? (await createDataFolder())
try {
  const installation = await openInstallation(readSettings({ ...process.env, SAMSPEL_DATA: folder }), () => new Date())
  try {
    const units = await unitByService(installation.db, installation.clock.today())
    const answers: Answer[] = []
    for (const request of requests) answers.push(await ask(installation.db, request, units))
    const { misses, ...figures } = measure(requests, answers)
    console.log(JSON.stringify(values.aggregate ? figures : { ...figures, misses }, null, 2))
  } finally {
    await installation.close()
  }
} finally {
  if (given === undefined) await removeDataFolder(folder)
}

async function ask(db: DbOrTx, request: LabelledRequest, units: ReadonlyMap<string, string>): Promise<Answer> {
  const { hits, strength } = await searchServices(db, { query: request.text, language: request.lang })
  return {
    hits: hits.map(({ key }) => ({ service: key, unit: units.get(key) ?? '' })),
    saidWeak: strength !== 'good',
    showedEmergency: findDanger(request.text) !== null,
  }
}

/** The accountable unit of each service today, by its name in bokmål. */
async function unitByService(db: DbOrTx, today: string) {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('service', 'service.id', 'participation.serviceId')
    .leftJoin('unitName', (join) =>
      join
        .onRef('unitName.unitId', '=', 'participation.unitId')
        .on('unitName.language', '=', 'nb')
        .on('unitName.validFrom', '<=', today)
        .on((on) => on.or([on('unitName.validTo', 'is', null), on('unitName.validTo', '>', today)])),
    )
    .select(['service.key', 'unitName.name'])
    .where('participation.role', '=', 'accountable')
    .where('participation.validFrom', '<=', today)
    .where((where) =>
      where.or([where('participation.validTo', 'is', null), where('participation.validTo', '>', today)]),
    )
    .execute()
  return new Map(rows.map(({ key, name }) => [key, name ?? RULE_NAME]))
}
