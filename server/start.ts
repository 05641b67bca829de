import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { ServerBuild } from 'react-router'
import type { Samspel } from '#app/platform/context.ts'
import { DatabaseTooOld } from '#app/platform/database/connect.server.ts'
import { DatabaseInUse } from '#app/platform/database/embedded-postgres.server.ts'
import { SchemaNotOurs } from '#app/platform/database/migrate.server.ts'
import { startJobs } from '#app/platform/jobs/jobs.server.ts'
import { createLog } from '#app/platform/log.ts'
import { readSettings, type Settings, SettingsError } from '#app/platform/settings.ts'
import { buildWhenChanged } from './build.ts'
import { createJobHandlers, queueNames } from './job-handlers.ts'
import { openInstallation } from './open-installation.ts'
import { createWeb } from './web.ts'

const realNow = () => new Date()

try {
  await start(readSettings(process.env))
} catch (error) {
  // What the person who started it can mend is one line; the rest is a bug and shows where.
  const expected = [SettingsError, DatabaseInUse, DatabaseTooOld, SchemaNotOurs].some((kind) => error instanceof kind)
  console.error(expected ? (error as Error).message : error)
  process.exit(1)
}

async function start(settings: Settings) {
  const log = createLog(settings.environment === 'test' ? 'fatal' : 'warn')
  const servesWeb = settings.role !== 'worker'
  const [installation] = await Promise.all([openInstallation(settings, realNow), servesWeb ? buildWhenChanged() : undefined])
  const { db, clock, isDemo } = installation
  const jobs = await startJobs(installation.connectionString, log, queueNames)
  const samspel: Samspel = { settings, db, clock, realNow, log, jobs, isDemo }
  if (settings.role !== 'web') await jobs.work(createJobHandlers(samspel))
  const stopWeb = servesWeb ? await serve(samspel) : async () => {}

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await stopWeb()
    await jobs.stop()
    await installation.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  installation.databaseEnded.then(() => {
    if (stopping) return
    console.error(`PostgreSQL has ended by itself; its log is in ${settings.dataFolder}/postgres.log`)
    process.exit(1)
  })
  announce(settings, installation.place, isDemo)
}

async function serve(samspel: Samspel) {
  const build = (await import(join(import.meta.dirname, '../build/server/index.js'))) as ServerBuild
  const web = createWeb(samspel, async () => build, 'production')
  const server = createServer(getRequestListener(web.fetch))
  const { host, port } = samspel.settings
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}

function announce(settings: Settings, place: string, isDemo: boolean) {
  const lines = [
    `Samspel is at ${settings.publicUrl}`,
    `Data lies in ${place}`,
    isDemo
      ? `Sign in at ${settings.publicUrl}/nb/logg-inn and choose a role: this is a demonstration, no password`
      : `Sign in through ${settings.oidc?.issuer}`,
    'Stop with Ctrl-C',
  ]
  console.log(lines.join('\n'))
}
