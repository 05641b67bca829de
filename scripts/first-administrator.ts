import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { foundInstitution } from '#app/features/organisation/found-institution.server.ts'
import { normaliseEppn } from '#app/features/organisation/person.ts'
import { createClock } from '#app/platform/clock.ts'
import { createDb, createPool, requireRecentPostgres } from '#app/platform/database/connect.server.ts'
import { startEmbeddedPostgres } from '#app/platform/database/embedded-postgres.server.ts'
import { migrate } from '#app/platform/database/migrate.server.ts'
import { readSettings } from '#app/platform/settings.ts'

// Makes the institution and its first administrator known in an empty installation: docs/sign-in.md.

const USAGE = 'node scripts/first-administrator.ts --institution "NTNU" --name "Full Name" --eppn user@ntnu.no'

const { values } = parseArgs({
  options: { institution: { type: 'string' }, name: { type: 'string' }, eppn: { type: 'string' } },
})
const eppn = normaliseEppn(values.eppn ?? '')
const institution = values.institution?.trim()
const name = values.name?.trim()
if (!institution || !name || !eppn) {
  console.error(`Usage: ${USAGE}`)
  process.exit(2)
}

const settings = readSettings(process.env)
const embedded = settings.databaseUrl ? undefined : await startEmbeddedPostgres(settings.dataFolder)
const pool = createPool(settings.databaseUrl ?? embedded!.connectionString, 2)
try {
  await requireRecentPostgres(pool)
  await migrate(pool, join(import.meta.dirname, '../db/migrations'))
  const founded = await foundInstitution(
    createDb(pool),
    { institution, name, eppn },
    createClock(() => new Date()),
  )
  if (founded.ok) console.log(`${name} administers ${institution} from the first sign-in as ${eppn}.`)
  else console.error('The institution has an administrator already: they give roles in the pages.')
  process.exitCode = founded.ok ? 0 : 1
} finally {
  await pool.end()
  await embedded?.stop()
}
