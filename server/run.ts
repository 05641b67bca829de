import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { ServerBuild } from 'react-router'
import type { Samspel } from '#app/platform/context.ts'
import { DatabaseTooOld, DatabaseUnreachable } from '#app/platform/database/connect.server.ts'
import { DatabaseInUse } from '#app/platform/database/embedded-postgres.server.ts'
import { createListener } from '#app/platform/database/listener.server.ts'
import { SchemaNotOurs } from '#app/platform/database/migrate.server.ts'
import { startJobs } from '#app/platform/jobs/jobs.server.ts'
import { createLog } from '#app/platform/log.ts'
import { readSettings, type Settings, SettingsError } from '#app/platform/settings.ts'
import { receiveMail } from '#app/use-cases/receive-mail.server.ts'
import { startFormationWorker } from './formation-worker.ts'
import { createJobHandlers, queueNames } from './job-handlers.ts'
import { type Envelope, openMailReceiver } from './mail-receiver.ts'
import { openInstallation } from './open-installation.ts'
import { createWorkbookReader } from './read-workbook-in-thread.ts'
import { openSignIn, type SignIn } from './sign-in.ts'
import { createWeb } from './web.ts'

/** Where the pages come from: the build, or in development Vite. */
export interface Pages {
  mode: 'production' | 'development'
  loadBuild(): Promise<ServerBuild>
  /** Asked before our own; calls `next` when the request is not its own. */
  middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  close(): Promise<void>
}

class CannotListen extends Error {}

const realNow = () => new Date()

/** What is open, to be closed in the opposite order. */
interface Opened {
  closers: (() => Promise<void>)[]
  closing: boolean
}

/** Runs an installation from its settings until a signal ends it; `openPages` is given the server that will serve them. */
export async function run(
  openPages: (server: Server) => Promise<Pages>,
  environment: Record<string, string | undefined> = process.env,
) {
  const opened: Opened = { closers: [], closing: false }
  const started = start(opened, openPages, environment)
  const stop = async () => {
    // What is half open when the signal comes is opened first, so that nothing is left running.
    await started.catch(() => {})
    await closeAll(opened)
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    await started
  } catch (error) {
    await closeAll(opened)
    // What the person who started it can mend is one line; the rest is a bug and shows where.
    const expected = [SettingsError, DatabaseInUse, DatabaseTooOld, DatabaseUnreachable, SchemaNotOurs, CannotListen]
    console.error(expected.some((kind) => error instanceof kind) ? (error as Error).message : error)
    process.exit(1)
  }
}

async function closeAll(opened: Opened) {
  if (opened.closing) return
  opened.closing = true
  for (const close of opened.closers.reverse()) await close()
}

async function start(
  opened: Opened,
  openPages: (server: Server) => Promise<Pages>,
  environment: Record<string, string | undefined>,
) {
  const settings = readSettings(environment)
  const log = createLog(settings.environment === 'test' ? 'fatal' : 'warn')
  const server = createServer()
  const opening = settings.role === 'worker' ? undefined : openPages(server)
  // Awaited below, when the database is open and can be closed again.
  opening?.catch(() => {})
  const installation = await openInstallation(settings, realNow)
  opened.closers.push(installation.close)
  installation.databaseEnded.then(() => {
    if (opened.closing) return
    console.error(`PostgreSQL has ended by itself; its log is in ${settings.dataFolder}/postgres.log`)
    process.exit(1)
  })
  const pages = await opening
  if (pages) opened.closers.push(pages.close)
  const jobs = await startJobs(installation.connectionString, log, queueNames)
  opened.closers.push(jobs.stop)
  const listener = createListener(installation.connectionString, log)
  opened.closers.push(listener.stop)
  const { db, clock, isDemo } = installation
  const signIn = await openSignIn({ settings, db, realNow, log, isDemo })
  const { identityProvider } = signIn
  const readWorkbook = createWorkbookReader()
  const samspel: Samspel = { settings, db, clock, realNow, log, jobs, readWorkbook, listener, isDemo, identityProvider }
  if (settings.role !== 'web') {
    await jobs.work(createJobHandlers(samspel))
    opened.closers.push(startFormationWorker(samspel).stop)
  }
  await receive(opened, samspel)
  if (pages) opened.closers.push(await serve(server, samspel, pages, signIn))
  announce(settings, installation.place, signIn)
}

/** Takes mail in, where this installation does. */
async function receive(opened: Opened, samspel: Samspel) {
  const { mailIn, mailDomain } = samspel.settings
  if (!mailIn) return
  const take = (raw: Uint8Array, envelope: Envelope) => receiveMail(samspel, raw, envelope)
  try {
    const receiver = await openMailReceiver({ ...mailIn, mailDomain, log: samspel.log, take })
    opened.closers.push(receiver.close)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CannotListen(`Cannot take mail on ${mailIn.host}, port ${mailIn.port} (${code}). Set MAIL_IN_URL.`)
  }
}

async function serve(server: Server, samspel: Samspel, { mode, loadBuild, middleware }: Pages, signIn: SignIn) {
  const web = createWeb(samspel, loadBuild, mode)
  const listener = getRequestListener(web.fetch)
  server.on('request', (request, response) => {
    signIn.handle(request, response, () => {
      if (middleware) middleware(request, response, () => listener(request, response))
      else listener(request, response)
    })
  })
  const { host, port } = samspel.settings
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new CannotListen(
          `Cannot listen on ${host}, port ${port} (${error.code}). Stop what listens there, or set HOST and PORT.`,
        ),
      )
    })
    server.listen(port, host, resolve)
  })
  return () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}

function announce(settings: Settings, place: string, { identityProvider }: SignIn) {
  const lines = [
    settings.role === 'worker' ? 'Samspel works on jobs; it serves no pages' : `Samspel is at ${settings.publicUrl}`,
    `Data lies in ${place}`,
    howToSignIn(settings, identityProvider),
    'Stop with Ctrl-C',
  ]
  console.log(lines.join('\n'))
}

function howToSignIn(settings: Settings, provider: SignIn['identityProvider']) {
  if (!provider) return 'Nobody can sign in: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET'
  return provider.isDemo
    ? `Sign in at ${settings.publicUrl}/nb/logg-inn and choose a role: this is a demonstration, no password`
    : `Sign in through ${provider.issuer}`
}
