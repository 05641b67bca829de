import { afterEach, describe, expect, test } from 'vitest'
import { createCohort } from '#app/features/groups/create-cohort.server.ts'
import { announceCohort } from '#app/features/groups/live-updates.server.ts'
import { hrefOf } from '#app/pages.ts'
import { nb } from '#app/texts/nb.ts'
import { startFormationWorker } from '../server/formation-worker.ts'
import { createDemoDatabase } from './database.ts'
import { findDemoViewer } from './demo-people.ts'
import { findTerm } from './formations.ts'
import { startTestWeb } from './web.ts'

// Forming as a coordinator does it without JavaScript, and how it is told to those who look on.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const { clock } = web.samspel
const coordinator = await findDemoViewer(db, 'course-coordinator', clock.today())
const term = await findTerm(db)

const workers: { stop(): Promise<void> }[] = []
const readers: AbortController[] = []
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.abort()
  for (const worker of workers.splice(0)) await worker.stop()
})

let made = 0
/** A cohort with so many students, who are free the whole week. */
async function cohortOf(people: number) {
  made++
  const wanted = {
    kind: 'class' as const,
    unitId: coordinator.memberships[0]!.unitId,
    termId: term.id,
    keptUntil: null,
  }
  const cohort = await createCohort(db, coordinator, { ...wanted, name: `Kull ${made}` }, clock)
  if (!cohort.ok) throw new Error(cohort.refusal)
  const id = cohort.value
  const students = Array.from({ length: people }, (_, index) => ({
    cohortId: id,
    rosterKey: `s${index}`,
    name: `Student ${index}`,
    status: 'met',
    qualities: JSON.stringify({ campus: index % 2 ? 'Gjøvik' : 'Ålesund' }),
    addedAt: clock.now(),
  }))
  if (people > 0) await db.insertInto('cohortStudent').values(students).execute()
  return { id, page: hrefOf('cohortForming', 'nb', { id }) }
}

const form = {
  intent: 'start',
  sizeBy: 'size',
  min: '3',
  max: '4',
  count: '',
  within: '',
  atLeast: '2',
  enough: '4',
  alternatives: '2',
  seconds: '1',
  'rule.sharedHours': 'must',
  'rule.language': 'most',
}
const textOf = async (answer: Response) => (await answer.text()).replaceAll('<!-- -->', '')
const pageOf = async (path: string) => textOf(await web.request(path, 'course-coordinator'))
const send = (page: string, fields: Record<string, string>, as = 'course-coordinator') => web.post(page, fields, as)
/** The options of a select, and the one that is chosen. */
const chosenIn = (html: string, name: string) =>
  /<option[^>]* value="([^"]*)" selected/.exec(
    new RegExp(`<select[^>]*name="${name}".*?</select>`, 's').exec(html)?.[0] ?? '',
  )?.[1]
const valueIn = (html: string, name: string) =>
  /value="([^"]*)"/.exec(new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? '')?.[1]

async function until(page: string, text: string) {
  for (let waited = 0; waited < 200; waited++) {
    const html = await pageOf(page)
    if (html.includes(text)) return html
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Never came: ${text}`)
}

describe('the form', () => {
  test('begins from a preset', async () => {
    const { page } = await cohortOf(12)
    const html = await pageOf(`${page}?preset=lab`)
    expect([valueIn(html, 'min'), valueIn(html, 'max')]).toEqual(['2', '2'])
    expect(chosenIn(html, 'within')).toBe('section')
    expect(chosenIn(html, 'rule.apart')).toBe('must')
    expect(chosenIn(html, 'rule.genderNotAlone')).toBe('')
  })

  test('that is refused keeps all that was typed, and says what is wrong beside the field', async () => {
    const { page } = await cohortOf(12)
    const answer = await send(page, { ...form, min: 'fire', max: '77', 'rule.topics': 'some', within: 'campus' })
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect([valueIn(html, 'min'), valueIn(html, 'max'), valueIn(html, 'seconds')]).toEqual(['fire', '77', '1'])
    expect(chosenIn(html, 'rule.topics')).toBe('some')
    expect(chosenIn(html, 'within')).toBe('campus')
    expect(html).toContain(nb['groups.forming.badForm'])
    expect(html.match(/Skriv et helt tall fra 2 til 40\./g)).toHaveLength(2)
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(2)
  })

  test('without a rule, or with more groups than there are pairs, is refused and comes back', async () => {
    const { page } = await cohortOf(12)
    const { 'rule.sharedHours': _, 'rule.language': __, ...noRules } = form
    const bare = await send(page, noRules)
    expect([bare.status, (await textOf(bare)).includes(nb['groups.formation.noRules'])]).toEqual([422, true])
    const many = await send(page, { ...form, sizeBy: 'count', count: '7' })
    expect(many.status).toBe(422)
    const html = await textOf(many)
    expect(html).toContain(nb['groups.formation.tooManyGroups'])
    expect(valueIn(html, 'count')).toBe('7')
    expect(await db.selectFrom('formation').select('id').execute()).toEqual([])
  })

  test('tells what cannot hold when it is asked, and begins nothing', async () => {
    const { page } = await cohortOf(6)
    const html = await textOf(await send(page, { ...form, intent: 'check', min: '2', max: '2', 'rule.campus': 'must' }))
    expect(html).toContain('«Samme studiested» kan ikke holde for alle med disse størrelsene')
    expect(chosenIn(html, 'rule.campus')).toBe('must')
    const fine = await textOf(await send(page, { ...form, intent: 'check', min: '3', max: '3', 'rule.campus': 'must' }))
    expect(fine).not.toContain('kan ikke holde')
  })

  test('of a cohort without students leads to the list of students', async () => {
    const { id, page } = await cohortOf(0)
    const html = await pageOf(page)
    expect(html).toContain(nb['groups.forming.noStudents'])
    expect(html).toContain(`href="${hrefOf('cohortRoster', 'nb', { id })}"`)
  })
})

test('groups are formed, shown side by side, and one of them becomes the draft', async () => {
  const { id, page } = await cohortOf(14)
  const started = await send(page, form)
  expect([started.status, started.headers.get('location')]).toEqual([303, page])
  const waiting = await pageOf(page)
  expect(waiting).toContain(nb['groups.formation.waiting'])
  // Without JavaScript the page is loaded anew by hand.
  expect(waiting).toMatch(new RegExp(`<noscript><a href="${page}">`))
  expect((await send(page, form)).status).toBe(422)
  workers.push(startFormationWorker(web.samspel))
  const done = await until(page, nb['groups.formation.done'])
  expect(done.match(/<article class="alternative"/g)).toHaveLength(2)
  expect(done).toContain('2 grupper på 3')
  expect(done).toContain('2 grupper på 4')
  // Nobody is named here, and nothing is told of who is with whom.
  expect(done).not.toContain('Student 1')

  const { id: formation } = await db
    .selectFrom('formation')
    .select('id')
    .where('cohortId', '=', id)
    .executeTakeFirstOrThrow()
  const used = await send(page, { intent: 'use', formation, number: '2' })
  expect(used.headers.get('location')).toBe(hrefOf('cohortDraft', 'nb', { id }))
  const places = await db.selectFrom('draftPlace').select('groupId').where('cohortId', '=', id).execute()
  expect([places.length, new Set(places.map(({ groupId }) => groupId)).size]).toEqual([14, 4])
  // What others may have moved about is not replaced without a word.
  expect((await send(page, { intent: 'use', formation, number: '1' })).status).toBe(422)
  expect((await send(page, { intent: 'use', formation, number: '1', replaces: 'yes' })).status).toBe(303)
})

test('after a search in which something must break, it is told what cannot hold', async () => {
  const { page } = await cohortOf(6)
  await send(page, { ...form, alternatives: '1', min: '2', max: '2', 'rule.campus': 'must' })
  workers.push(startFormationWorker(web.samspel))
  const broken = await until(page, nb['groups.formation.done'])
  expect(broken).toContain('«Samme studiested» kan ikke holde for alle med disse størrelsene')
  await send(page, { ...form, alternatives: '1', min: '3', max: '3', 'rule.campus': 'must' })
  const fine = await until(page, '2 grupper på 3')
  expect(fine).not.toContain('kan ikke holde')
})

test('a search that is stopped shows the best that it found', async () => {
  const { page } = await cohortOf(40)
  await send(page, { ...form, alternatives: '1', seconds: '60' })
  workers.push(startFormationWorker(web.samspel))
  await until(page, nb['groups.formation.running'])
  expect((await send(page, { intent: 'stop' })).status).toBe(303)
  const html = await until(page, nb['groups.formation.stopped'])
  expect(html.match(/<article class="alternative"/g)).toHaveLength(1)
  expect((await send(page, { intent: 'stop' })).status).toBe(422)
})

test('what is no formation of the cohort is not used', async () => {
  const { page } = await cohortOf(4)
  for (const formation of ['', 'x', crypto.randomUUID()])
    expect((await send(page, { intent: 'use', formation, number: '1' })).status).toBe(422)
})

describe('live', () => {
  async function watch(query: string, as: string) {
    const controller = new AbortController()
    readers.push(controller)
    const answer = await web.request(`/cohort-events?${query}`, as, { signal: controller.signal })
    let heard = ''
    const read = async () => {
      for await (const chunk of answer.body ?? []) heard += Buffer.from(chunk).toString()
    }
    read().catch(() => {})
    return { answer, heard: () => heard, forget: () => (heard = '') }
  }

  test('the page is told that something changed, not what, and only of its own cohort', async () => {
    const [own, other] = [await cohortOf(10), await cohortOf(10)]
    const page = await watch(`cohort=${own.id}`, 'course-coordinator')
    const elsewhere = await watch(`cohort=${other.id}`, 'course-coordinator')
    expect(page.answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    // The node begins to listen when somebody first watches, if nothing else did.
    await expect
      .poll(async () => {
        await announceCohort(db, own.id)
        return page.heard()
      })
      .toContain('event: changed')
    await new Promise((resolve) => setTimeout(resolve, 300))
    page.forget()
    elsewhere.forget()
    await send(own.page, { ...form, alternatives: '1' })
    await expect.poll(page.heard).toContain('event: changed')
    expect(page.heard()).not.toContain(own.id)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(elsewhere.heard()).not.toContain('event: changed')
  })

  test.each(['teacher', 'student', 'administrator', 'vice-rector'])('not to %s', async (as) => {
    const { id } = await cohortOf(2)
    expect((await watch(`cohort=${id}`, as)).answer.status).toBeGreaterThanOrEqual(403)
  })

  test('not of a cohort that is none', async () => {
    for (const query of ['', 'cohort=x', `cohort=${crypto.randomUUID()}`])
      expect((await watch(query, 'course-coordinator')).answer.status).toBe(404)
  })
})
