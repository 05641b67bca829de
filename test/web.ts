import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { ServerBuild } from 'react-router'
import { afterAll } from 'vitest'
import { createShiftedClock, instantOf } from '#app/platform/clock.ts'
import type { Samspel } from '#app/platform/context.ts'
import { createListener } from '#app/platform/database/listener.server.ts'
import { startJobs } from '#app/platform/jobs/jobs.server.ts'
import { createLog } from '#app/platform/log.ts'
import { readSettings } from '#app/platform/settings.ts'
import { cookieName, startSession } from '#app/platform/sign-in/session.server.ts'
import { buildWhenChanged } from '../server/build.ts'
import { queueNames } from '../server/job-handlers.ts'
import { createWorkbookReader } from '../server/read-workbook-in-thread.ts'
import { openSignIn } from '../server/sign-in.ts'
import { createWeb } from '../server/web.ts'
import { DEMO_STARTS_ON, inTurn, type TestDatabase } from './database.ts'
import { findDemoPersonId } from './demo-people.ts'
import { findFreePort } from './free-port.ts'

/** One number for all test files, so that the first builds the pages and the others wait for it. */
const BUILD_LOCK = 7_264_775

/** The web application of a test file, over its own database, as it is served in production. */
export interface TestWeb {
  url: string
  samspel: Samspel
  build: ServerBuild
  /** Asks as a person of the demonstration (a key of db/seed/people.json), or as a visitor; follows no redirect. */
  request(path: string, as?: string | null, init?: RequestInit): Promise<Response>
  /** Sends a form from one of our own pages. */
  post(path: string, fields: Record<string, string>, as?: string | null): Promise<Response>
}

/** Serves a demonstration's database on a free port until the test file ends. Await it at the top of a test file. */
export async function startTestWeb({ db, connectionString }: TestDatabase): Promise<TestWeb> {
  await inTurn(BUILD_LOCK, buildWhenChanged)
  const build = (await import(join(import.meta.dirname, '../build/server/index.js'))) as ServerBuild
  const port = await findFreePort()
  const settings = readSettings({ NODE_ENV: 'test', PORT: String(port) })
  const realStart = new Date()
  const realNow = () => new Date()
  const clock = createShiftedClock(realNow, realStart, instantOf(DEMO_STARTS_ON, '08:00'))
  const log = createLog('error')
  const jobs = await startJobs(connectionString, log, queueNames)
  const listener = createListener(connectionString, log)
  const isDemo = true
  const signIn = await openSignIn({ settings, db, realNow, log, isDemo })
  const samspel: Samspel = {
    settings,
    db,
    clock,
    realNow,
    log,
    jobs,
    readWorkbook: createWorkbookReader(),
    listener,
    isDemo,
    identityProvider: signIn.identityProvider,
  }
  const answer = getRequestListener(createWeb(samspel, async () => build, 'production').fetch)
  const server = createServer((request, response) => signIn.handle(request, response, () => answer(request, response)))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await listener.stop()
    await jobs.stop()
  })

  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (key: string) => {
    const known = tokens.get(key) ?? createSession(samspel, key)
    tokens.set(key, known)
    return known
  }
  const request: TestWeb['request'] = async (path, as = null, init = {}) => {
    const headers = new Headers(init.headers)
    if (as) headers.set('cookie', `${cookieName(settings.publicUrl, 'session')}=${await tokenOf(as)}`)
    return fetch(settings.publicUrl + path, { redirect: 'manual', ...init, headers })
  }
  return {
    url: settings.publicUrl,
    samspel,
    build,
    request,
    post: (path, fields, as = null) =>
      request(path, as, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: settings.publicUrl } }),
  }
}

const createSession = async ({ db, realNow }: Samspel, key: string) =>
  startSession(db, await findDemoPersonId(db, key), null, realNow())
