import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { beforeEach, expect, test } from 'vitest'
import { presets } from '#app/features/groups/forming/presets.ts'
import { changeDraft } from '#app/features/groups/proposal/change-draft.server.ts'
import { findDraft, listChanges } from '#app/features/groups/proposal/draft.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { createDemoDatabase } from './database.ts'
import { createCohortOf } from './formations.ts'
import { demoClock, viewerOf } from './people.ts'
import { startTestWeb } from './web.ts'

// A proposal that goes out as a table, is changed there, and comes back.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const kari = await viewerOf(db, 'course-coordinator')
const ola = await viewerOf(db, 'programme-leader')

let id = ''
let page = ''
let ids: string[] = []
let groups: string[] = []

/** A draft of three groups of three, and one student without a group. */
beforeEach(async () => {
  const made = await createCohortOf(db, kari, 10)
  id = made.cohortId
  ids = made.ids
  page = hrefOf('cohortDraftTable', 'nn', { id })
  groups = [0, 1, 2].map(() => crypto.randomUUID())
  await db
    .insertInto('groupDraft')
    .values({
      cohortId: id,
      settings: JSON.stringify({ ...presets.firstYear, groups: { min: 3, max: 4 }, rules: { sharedHours: 'must' } }),
      groups: JSON.stringify(groups.map((group, index) => ({ id: group, number: index + 1, name: '', meeting: {} }))),
      createdAt: demoClock.now(),
    })
    .execute()
  await db
    .insertInto('draftPlace')
    .values(ids.slice(0, 9).map((studentId, index) => ({ cohortId: id, studentId, groupId: groups[index % 3]! })))
    .execute()
})

const placeOf = async (index: number) => (await findDraft(db, id))!.placeOf.get(ids[index]!)!.group
const takeTable = async () => {
  const answer = await web.request(`/cohort-draft-file/${id}?language=nn`, 'course-coordinator')
  expect(answer.status).toBe(200)
  const [sheet] = (await readXlsx(new Uint8Array(await answer.arrayBuffer()))).sheets
  return sheet!.rows.map((row) => row.map(String))
}
const put = (body: FormData | URLSearchParams) =>
  web.request(page, 'course-coordinator', { method: 'POST', body, headers: { origin: web.url } })
const putFile = async (rows: readonly (readonly string[])[]) => {
  const form = new FormData()
  form.append('intent', 'read')
  const bytes = await writeXlsx({ sheets: [{ name: 'Ark', rows: rows.map((row) => [...row]) }] })
  form.append('file', new Blob([bytes as BlobPart]), 'grupper.xlsx')
  return put(form)
}
/** The fields of the page's form, as a browser would send them. */
const fieldsOf = (html: string, name: string) =>
  [...html.matchAll(/<input[^>]*>/g)].flatMap(([input]) =>
    input.includes(`name="${name}"`) ? [/value="([^"]*)"/.exec(input)![1]!.replaceAll('&#x27;', "'")] : [],
  )
const confirm = (html: string, anyway: readonly string[] = []) => {
  const form = new URLSearchParams({ intent: 'confirm' })
  for (const name of ['wanted', 'seen']) for (const value of fieldsOf(html, name)) form.append(name, value)
  for (const student of anyway) form.append('anyway', student)
  return put(form)
}
const moved = (rows: readonly (readonly string[])[], key: string, group: string) =>
  rows.map((row) => (row[2] === key ? [group, ...row.slice(1)] : row))

test('a table comes back with one moved, one placed and a new group: nothing before it is confirmed, one undo after', async () => {
  const table = await takeTable()
  expect(table).toHaveLength(11)
  expect(table[1]).toEqual(['Gruppe 1', 'Student 0001', 's1', 'Gruppe 1'])
  const [head, ...changed] = moved(moved(moved(table, 's1', 'gruppe 2'), 's10', 'Nattugler'), 's4', 'Nattugler')
  const answer = await putFile(changed)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Fann ikkje kolonnane')
  const review = await (await putFile([head!, ...changed.toReversed()])).text()
  expect(review).toContain('3 studentar blir flytta')
  expect(review).toContain('Nye grupper: Nattugler')
  expect(review).toContain('Utan gruppe: 1 no, 0 etterpå')
  expect([await placeOf(0), await placeOf(9)]).toEqual([groups[0], null])

  expect((await confirm(review)).status).toBe(303)
  const draft = (await findDraft(db, id))!
  const owls = draft.groups.find(({ name }) => name === 'Nattugler')!
  expect(owls.number).toBe(4)
  expect([await placeOf(0), await placeOf(9), await placeOf(3)]).toEqual([groups[1], owls.id, owls.id])
  expect(await listChanges(db, id)).toHaveLength(1)

  await changeDraft(db, kari, id, 'undo', demoClock)
  expect([await placeOf(0), await placeOf(9)]).toEqual([groups[0], null])
  expect((await findDraft(db, id))!.groups).toHaveLength(3)
  await changeDraft(db, kari, id, 'redo', demoClock)
  expect(await placeOf(9)).toBe(owls.id)
})

test('who was moved by another coordinator meanwhile is moved only when that is said; others’ moves stand', async () => {
  const table = await takeTable()
  const move = (index: number, from: number, to: number) =>
    changeDraft(
      db,
      ola,
      id,
      { do: { moves: [{ student: ids[index]!, from: groups[from]!, to: groups[to]! }], locks: [] } },
      demoClock,
    )
  await move(0, 0, 2)
  await move(1, 1, 0)
  const review = await (await putFile(moved(moved(table, 's1', 'Gruppe 2'), 's3', 'Gruppe 1'))).text()
  expect(review).toContain('Student 0001: er no i Gruppe 3, tabellen seier Gruppe 2')
  expect(review).toContain(`Flytta av ${ola.name}`)
  // Meanwhile the other one is moved, too.
  await move(2, 2, 1)
  const again = await confirm(review)
  expect(again.status).toBe(409)
  const second = await again.text()
  expect(second).toContain('Nokon har endra framlegget medan du såg på')
  expect(await listChanges(db, id)).toHaveLength(3)
  expect((await confirm(second, [ids[0]!])).status).toBe(303)
  expect([await placeOf(0), await placeOf(1), await placeOf(2)]).toEqual([groups[1], groups[0], groups[1]])
})

test('what cannot be used is told by line, and what was pasted comes back where nothing can be', async () => {
  const paste = (pasted: string) => put(new URLSearchParams({ intent: 'read', pasted }))
  const refused = await paste('Bare\ttekst\nuten\toverskrift')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('uten\toverskrift')
  const told = await (await paste('Gruppe\tBrukarnamn\n2\ts1\n3\tukjent\n2\ts2\n3\ts2')).text()
  for (const line of ['Linje 3: «ukjent»', 'Linje 4: «s2»', 'Linje 5: «s2»']) expect(told).toContain(line)
  expect(told).toContain('1 student blir flytta')
  expect(told).toContain('8 studentar er ikkje med i tabellen')
})

test('who does not coordinate the cohort takes and puts nothing', async () => {
  for (const as of ['teacher', 'student', 'administrator']) {
    expect((await web.request(`/cohort-draft-file/${id}`, as)).status).toBeGreaterThanOrEqual(403)
    const fields = { intent: 'confirm', wanted: `${ids[0]} ${groups[0]} ${groups[1]}` }
    expect((await web.post(page, fields, as)).status).toBeGreaterThanOrEqual(403)
  }
  expect(await placeOf(0)).toBe(groups[0])
  expect((await web.request(`/cohort-draft-file/${id}`)).status).toBe(302)
})
