import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { closeCase } from '#app/features/cases/close-case.server.ts'
import { createListener } from '#app/platform/database/listener.server.ts'
import { createLog } from '#app/platform/log.ts'
import { askCase } from './cases.ts'
import { createDemoDatabase } from './database.ts'
import { unitIdOf, viewerOf } from './people.ts'
import { startTestWeb } from './web.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const now = web.samspel.clock.now()
const mottak = await unitIdOf(db, 'Felles mottak')
const studentUnit = await unitIdOf(db, 'Avdeling for studenttjenester')
const desk = await viewerOf(db, 'front-desk')

const opened: AbortController[] = []
afterEach(() => {
  for (const controller of opened.splice(0)) controller.abort()
})

/** Waits until the web node hears what is announced: it begins to when somebody first watches, and then tells them. */
async function hearing() {
  const first = await watch('unit=', 'front-desk')
  await first.until('event: changed')
}

/** Listens as a page does, and waits for what is told. */
async function watch(query: string, as: string) {
  const controller = new AbortController()
  opened.push(controller)
  const answer = await web.request(`/desk-events?${query}`, as, { signal: controller.signal })
  let heard = ''
  const read = async () => {
    for await (const chunk of answer.body ?? []) heard += Buffer.from(chunk).toString()
  }
  read().catch(() => {})
  const until = async (text: string) => {
    for (let waited = 0; !heard.includes(text); waited += 20) {
      if (waited > 5_000) throw new Error(`Never heard ${text}; heard:\n${heard}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { answer, until, heard: () => heard, forget: () => (heard = ''), leave: () => controller.abort() }
}

await hearing()

const ask = (unitId: string, wanted = {}) => askCase(db, unitId, wanted, now)

describe('a case that is open', () => {
  test('tells that it changed, and is sent as it happens', async () => {
    const { id } = await ask(mottak)
    const page = await watch(`case=${id}`, 'front-desk')
    expect(page.answer.status).toBe(200)
    expect(page.answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(page.answer.headers.get('content-encoding')).toBeNull()
    await closeCase(db, desk, id, 'unneeded', now)
    await page.until('event: changed')
    // Ids and words of the case are the page's own to ask for.
    expect(page.heard()).not.toContain(id)
  })

  test('tells who else is there, who writes, and when they have gone; nothing of it is stored', async () => {
    const { id } = await ask(mottak)
    await db
      .insertInto('membership')
      .values({
        personId: (await viewerOf(db, 'case-handler-uniped')).personId!,
        unitId: mottak,
        role: 'case_handler',
        validFrom: '2021-01-01',
      })
      .execute()
    const one = await watch(`case=${id}`, 'front-desk')
    const two = await watch(`case=${id}`, 'case-handler-uniped')
    const name = (await viewerOf(db, 'case-handler-uniped')).name
    await one.until(`{"name":"${name}","writing":false}`)
    await web.post('/desk-drafts', { case: id, kind: 'reply', body: 'Hei' }, 'case-handler-uniped')
    await one.until(`{"name":"${name}","writing":true}`)
    expect(two.heard()).not.toContain(`"name":"${name}"`)
    one.forget()
    two.leave()
    await one.until('event: presence\ndata: []')
  })

  test('ends when the right to it ends', async () => {
    const { id } = await ask(mottak)
    const page = await watch(`case=${id}`, 'case-handler-uniped')
    expect(page.answer.status).toBe(200)
    const { personId } = await viewerOf(db, 'case-handler-uniped')
    await db.deleteFrom('membership').where('personId', '=', personId!).where('unitId', '=', mottak).execute()
    await db.transaction().execute((tx) => sql`select pg_notify('case_changed', ${id})`.execute(tx))
    await page.until('event: ended')
    expect((await web.request(`/desk-events?case=${id}`, 'case-handler-uniped')).status).toBe(404)
  })

  test('is nobody’s to watch who may not read it, and of a restricted one nothing is told elsewhere', async () => {
    const { id } = await ask(studentUnit, { restricted: true, type: 'personal' })
    for (const as of ['front-desk', 'case-handler-it', 'case-handler-study'])
      expect((await web.request(`/desk-events?case=${id}`, as)).status, as).toBe(404)
    expect((await web.request('/desk-events?case=nonsense', 'front-desk')).status).toBe(404)
    expect((await web.request('/desk-events', 'student')).status).toBe(403)
  })
})

describe('an inbox', () => {
  test('tells of a case that comes in to its unit, and of no other', async () => {
    const ours = await watch('unit=', 'front-desk')
    const theirs = await watch('unit=', 'case-handler-it')
    await ask(mottak)
    await ours.until('event: changed')
    expect(theirs.heard()).not.toContain('changed')
    expect((await web.request(`/desk-events?unit=${mottak}`, 'case-handler-it')).status).toBe(404)
  })

  test('of a restricted case only the inboxes of those who are named', async () => {
    const { personId } = await viewerOf(db, 'case-handler-study')
    await db
      .insertInto('membership')
      .values({ personId: personId!, unitId: studentUnit, role: 'case_handler', validFrom: '2021-01-01' })
      .execute()
    const named = await watch('unit=', 'case-handler-personal')
    const unnamed = await watch(`unit=${studentUnit}`, 'case-handler-study')
    expect(unnamed.answer.status).toBe(200)
    await ask(studentUnit, { restricted: true, type: 'personal' })
    await named.until('event: changed')
    expect(unnamed.heard()).not.toContain('changed')
  })

  test('a person watches a dozen pages at a time, and no more', async () => {
    const { id } = await ask(mottak)
    for (let turn = 0; turn < 12; turn++) expect((await watch(`case=${id}`, 'front-desk')).answer.status).toBe(200)
    expect((await web.request(`/desk-events?case=${id}`, 'front-desk')).status).toBe(429)
  })
})

test('after the database cut the connection, what is announced is heard again, and the break is told', async () => {
  const listener = createListener(database.connectionString, createLog('fatal'))
  const heard: (string | null)[] = []
  listener.listen('probe', (payload) => heard.push(payload))
  const say = (text: string) => sql`select pg_notify('probe', ${text})`.execute(db)
  const until = async (condition: () => boolean) => {
    for (let waited = 0; !condition(); waited += 20) {
      if (waited > 8_000) throw new Error(`Heard ${JSON.stringify(heard)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const others = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'samspel-listener' and datname = current_database()`
  await until(() => {
    void say('before')
    return heard.includes('before')
  })
  // What was said while the connection opened may have been missed as well.
  expect(heard).toContain(null)
  heard.length = 0
  await others.execute(db)
  await until(() => heard.includes(null))
  await say('after')
  await until(() => heard.includes('after'))
  await listener.stop()
})
