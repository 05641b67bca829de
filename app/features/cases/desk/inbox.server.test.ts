import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { canReadOnDesk } from '../case.policy.ts'
import { findCase } from '../case.queries.server.ts'
import { closeCase } from '../close-case.server.ts'
import { answerOffer } from '../handover/answer-offer.server.ts'
import { offerCase } from '../handover/offer-case.server.ts'
import { addAskerMessage, writeNote, writeReply } from '../write-message.server.ts'
import { actOnMany } from './act-on-many.server.ts'
import { assignCase } from './assign-case.server.ts'
import { listMessages } from './case-view.queries.server.ts'
import { readableIn } from './desk-scope.queries.server.ts'
import { scopeOf } from './desk-scope.ts'
import { countFolders, listCases, listUnseenDangers } from './inbox.queries.server.ts'
import { INBOX_PAGE_SIZE, readInboxQuery, writeCursor } from './inbox.ts'

const { db } = await createDemoDatabase()
const at = (time: string, day = '2021-09-01') => instantOf(day, time)
const now = at('12:00')
const reader = { language: 'nb', today: '2021-09-01', now } as const
const [desk, it, uniped, personal, study] = await Promise.all(
  ['front-desk', 'case-handler-it', 'case-handler-uniped', 'case-handler-personal', 'case-handler-study'].map((key) =>
    viewerOf(db, key),
  ),
)
const [mottak, itUnit, studentUnit] = await Promise.all(
  ['Felles mottak', 'NTNU IT', 'Avdeling for studenttjenester'].map((name) => unitIdOf(db, name)),
)
const teacher = await personIdOf(db, 'teacher-alesund')
const nobody = async () => {}

/** The demonstration has cases of its own. */
const demo = new Set((await db.selectFrom('supportCase').select('id').execute()).map(({ id }) => id))

const listAt = async (viewer = desk!, query = '', when = now) => {
  const search = readInboxQuery(new URLSearchParams(query))
  const rows = await listCases(db, scopeOf(viewer, search.unitId), search, { ...reader, now: when })
  return rows.filter(({ id }) => !demo.has(id)).map(({ reference }) => reference)
}
const list = (viewer = desk!, query = '') => listAt(viewer, query)

/** What the tests look for, by what was done with it. */
const cases: Record<string, Awaited<ReturnType<typeof askCase>>> = {}

beforeAll(async () => {
  const ask = (unit: string | undefined, wanted = {}) =>
    askCase(db, unit!, { askerPersonId: teacher, askerName: 'Underviser i Ålesund', ...wanted }, at('09:00'))
  cases.new = await ask(mottak, { subject: 'Zebrafisk i undervisninga' })
  cases.mine = await ask(mottak)
  await assignCase(db, desk!, cases.mine.id, desk!.personId, at('09:05'))
  cases.waiting = await ask(mottak)
  const reply = {
    body: 'Hva gjelder det?',
    language: 'nn',
    next: 'wait',
    seenMessageId: cases.waiting.messageId,
    attachmentIds: [],
  } as const
  expect(await writeReply(db, desk!, cases.waiting.id, reply, at('09:10'), nobody)).toMatchObject({ ok: true })
  cases.offered = await ask(mottak)
  const offer = { toUnitId: itUnit!, note: '', takesConfidential: false }
  await offerCase(db, desk!, cases.offered.id, offer, at('09:15'), nobody)
  cases.passed = await ask(mottak)
  await offerCase(db, desk!, cases.passed.id, offer, at('09:15'), nobody)
  await answerOffer(db, it!, cases.passed.id, { kind: 'accept' }, at('09:20'))
  cases.part = await ask(mottak, { consultedUnitIds: [itUnit!] })
  cases.closed = await ask(mottak)
  await closeCase(db, desk!, cases.closed.id, 'answered', at('09:30'))
  cases.restricted = await ask(studentUnit, { type: 'personal', restricted: true, subject: 'Zebrafisk og sjukdom' })
  cases.danger = await ask(mottak, { isDanger: true, subject: 'Hjelp' })
})

const refs = (...names: string[]) => names.map((name) => cases[name]!.reference).sort()

describe('folders', () => {
  test.each([
    ['new', ['new', 'mine', 'offered', 'part', 'danger']],
    ['mine', ['mine', 'waiting']],
    ['waiting', ['waiting']],
    ['closed', ['closed']],
    ['passed', ['passed']],
    ['offered', []],
    ['part', []],
  ])('%s of the front desk', async (folder, names) => {
    expect((await list(desk, `folder=${folder}`)).sort()).toEqual(refs(...names))
  })

  test('the other unit sees what it is offered, has taken over, and takes part in', async () => {
    expect(await list(it, 'folder=offered')).toEqual(refs('offered'))
    expect(await list(it, 'folder=open')).toEqual(refs('passed'))
    expect(await list(it, 'folder=part')).toEqual(refs('part'))
  })

  test('what is due soon or late is in its folder, the first due first', async () => {
    expect(await list(desk, 'folder=due')).toEqual([])
    const late = at('15:00', '2021-09-06')
    const due = await listAt(desk, 'folder=due', late)
    expect(due.sort()).toEqual(refs('new', 'mine', 'offered', 'part', 'danger'))
    expect((await countFolders(db, scopeOf(desk!), late)).due).toBeGreaterThanOrEqual(due.length)
  })

  test('each is counted as it is listed', async () => {
    for (const viewer of [desk!, it!, uniped!, personal!]) {
      const counts = await countFolders(db, scopeOf(viewer), now)
      for (const [folder, count] of Object.entries(counts))
        expect(
          await listCases(db, scopeOf(viewer), readInboxQuery(new URLSearchParams(`folder=${folder}`)), reader),
          folder,
        ).toHaveLength(count)
    }
  })

  test('signs of danger that nobody has looked at are told until somebody says so', async () => {
    const dangers = () => listUnseenDangers(db, scopeOf(desk!), reader)
    expect((await dangers()).map(({ reference }) => reference)).toEqual(refs('danger'))
    expect(await listUnseenDangers(db, scopeOf(study!), reader)).toEqual([])
    const [result] = await actOnMany(db, desk!, 'seen', [cases.danger!.id], now)
    expect(result).toMatchObject({ refusal: null })
    expect(await dangers()).toEqual([])
  })
})

describe('restricted cases', () => {
  test('are listed and found by reference for those who are named in the very unit, and by nobody else', async () => {
    const reference = cases.restricted!.reference
    expect(await list(personal, 'folder=new')).toContain(reference)
    expect(await list(personal, `q=${reference}`)).toEqual([reference])
    for (const viewer of [desk!, it!, uniped!, study!]) {
      for (const folder of ['new', 'open', 'mine', 'part', 'passed', 'due', 'closed'])
        expect(await list(viewer, `folder=${folder}`)).not.toContain(reference)
      expect(await list(viewer, `q=${reference}`)).toEqual([])
    }
  })

  test('are found by no words, not even by those who are named', async () => {
    expect(await list(desk, 'q=zebrafisk')).toEqual(refs('new'))
    expect(await list(personal, 'q=zebrafisk')).toEqual([])
  })

  test('a role above the unit is no name in it', async () => {
    // The same person without the named role, but with a role in the unit: as if the unit had no restricted cases.
    const unnamed = scopeOf(personal!)
    const counts = await countFolders(db, { ...unnamed, restrictedUnitIds: [] }, now)
    expect(counts.new).toBe((await countFolders(db, unnamed, now)).new - 1)
  })

  test('offered to another unit, its named people see that there is an offer and nothing of the case', async () => {
    const { id, reference } = await askCase(
      db,
      studentUnit!,
      { type: 'personal', restricted: true, askerName: 'Student' },
      at('10:00'),
    )
    await db
      .insertInto('membership')
      .values({
        personId: uniped!.personId!,
        unitId: itUnit!,
        role: 'restricted_case_handler',
        validFrom: '2021-01-01',
      })
      .execute()
    const named = await viewerOf(db, 'case-handler-uniped')
    const offer = { toUnitId: itUnit!, note: 'Kan de?', takesConfidential: false }
    expect(await offerCase(db, personal!, id, offer, at('10:05'), nobody)).toMatchObject({ ok: true })
    const rows = await listCases(db, scopeOf(named), readInboxQuery(new URLSearchParams('folder=offered')), reader)
    expect(rows.find((row) => row.reference === reference)).toMatchObject({
      subject: null,
      askerName: null,
      service: null,
    })
    expect(await list(it, 'folder=offered')).not.toContain(reference)
  })
})

test('what lists say of who may read a case is what the policy says of each', async () => {
  const all = await db.selectFrom('supportCase').select('id').execute()
  for (const key of [
    'front-desk',
    'case-handler-it',
    'case-handler-uniped',
    'case-handler-study',
    'case-handler-local',
    'case-handler-personal',
  ]) {
    const viewer = await viewerOf(db, key)
    const { rows } = await sql<{ id: string }>`
      select c.id from support_case c where ${readableIn(scopeOf(viewer))}`.execute(db)
    const byPolicy: string[] = []
    for (const { id } of all) if (canReadOnDesk(viewer, (await findCase(db, id))!)) byPolicy.push(id)
    expect(rows.map(({ id }) => id).sort(), key).toEqual(byPolicy.sort())
  }
})

describe('search and filters', () => {
  test('finds words, the asker and a reference in all that one may read; never a note', async () => {
    await writeNote(db, desk!, cases.mine!.id, { body: 'Snøleopard', confidential: false, attachmentIds: [] }, now)
    await addAskerMessage(
      db,
      await viewerOf(db, 'teacher-alesund'),
      cases.mine!.id,
      { body: 'Det gjelder ein elefant', channel: 'web', attachmentIds: [], mailMessageId: null },
      now,
    )
    expect(await list(desk, 'q=elefant')).toEqual(refs('mine'))
    expect(await list(desk, 'q=snøleopard')).toEqual([])
    expect(await list(desk, `q=${cases.closed!.reference.toLowerCase()}`)).toEqual(refs('closed'))
    expect((await list(desk, 'q=ålesund')).length).toBeGreaterThan(5)
    expect(await list(study, 'q=elefant')).toEqual([])
    // What a handler types is never an error.
    for (const odd of ["'", '" or (', '\\', '%', ':*', '<->']) await list(desk, `q=${encodeURIComponent(odd)}`)
  })

  test('narrows by language, type, handler, period and unit', async () => {
    expect(await list(desk, 'folder=open&language=en')).toEqual([])
    expect(await list(desk, `folder=open&handler=${desk!.personId}`)).toEqual(refs('mine', 'waiting'))
    expect(await list(desk, 'folder=open&handler=none')).not.toContain(cases.mine!.reference)
    expect(await list(desk, 'folder=open&to=2021-08-31')).toEqual([])
    expect((await list(desk, 'folder=open&from=2021-09-01&to=2021-09-01')).length).toBeGreaterThan(0)
    expect(await list(desk, `folder=open&unit=${itUnit}`)).toEqual([])
  })
})

test('pages follow each other by what they end with, forth and back, and leave nothing out', async () => {
  for (let turn = 0; turn < 2 * INBOX_PAGE_SIZE + 7; turn++)
    // Many at the same instant: the id tells them apart.
    await askCase(db, studentUnit!, { language: 'en' }, at(turn % 3 === 0 ? '11:00' : '11:01'))
  const scope = scopeOf(personal!)
  const page = (query: string) =>
    listCases(db, scope, readInboxQuery(new URLSearchParams(`folder=new&language=en${query}`)), reader)
  for (const sort of ['due', 'activity', 'oldest', 'newest']) {
    const seen: string[] = []
    let cursor = ''
    let last: string | undefined
    for (;;) {
      const rows = await page(`&sort=${sort}${cursor}`)
      const shown = rows.slice(0, INBOX_PAGE_SIZE)
      seen.push(...shown.map(({ id }) => id))
      if (rows.length <= INBOX_PAGE_SIZE) {
        last = shown[0] && writeCursor(shown[0])
        break
      }
      cursor = `&after=${encodeURIComponent(writeCursor(shown.at(-1)!))}`
    }
    expect(new Set(seen).size).toBe(2 * INBOX_PAGE_SIZE + 7)
    const back = await page(`&sort=${sort}&before=${encodeURIComponent(last!)}`)
    expect(back.slice(-INBOX_PAGE_SIZE).map(({ id }) => id)).toEqual(seen.slice(INBOX_PAGE_SIZE, 2 * INBOX_PAGE_SIZE))
  }
})

test('of many, each is told: done, refused, and of what one may not know nothing', async () => {
  const [one, two] = [await askCase(db, mottak!, {}, now), await askCase(db, mottak!, {}, now)]
  const chosen = [one.id, two.id, cases.passed!.id, cases.closed!.id, cases.restricted!.id]
  const results = await actOnMany(db, desk!, 'take', chosen, now)
  expect(results).toEqual(
    [
      { caseId: one.id, reference: one.reference, refusal: null },
      { caseId: two.id, reference: two.reference, refusal: null },
      { caseId: cases.passed!.id, reference: cases.passed!.reference, refusal: 'cases.notYours' },
      { caseId: cases.closed!.id, reference: cases.closed!.reference, refusal: 'cases.closed' },
    ].sort((a, b) => (a.reference < b.reference ? -1 : 1)),
  )
  expect(await findCase(db, one.id)).toMatchObject({ handlerId: desk!.personId })
  await actOnMany(db, desk!, 'answered', [one.id, two.id], now)
  expect(await findCase(db, two.id)).toMatchObject({ state: 'closed', closedAs: 'answered' })
})

test('a case is given only to somebody who handles cases in its unit', async () => {
  const { id } = await askCase(db, mottak!, {}, now)
  expect(await assignCase(db, desk!, id, it!.personId, now)).toMatchObject({ refusal: 'cases.handlerNotInUnit' })
  expect(await assignCase(db, it!, id, it!.personId, now)).toMatchObject({ refusal: 'cases.notFound' })
  expect(await assignCase(db, desk!, id, desk!.personId, now)).toMatchObject({ ok: true })
  expect(await assignCase(db, desk!, id, null, now)).toMatchObject({ ok: true })
})

test('a case whose last hundred messages are notes can still be answered', async () => {
  const { id, messageId } = await askCase(db, mottak!, {}, at('09:00'))
  for (let number = 0; number < 101; number++)
    await writeNote(db, desk!, id, { body: `Notat ${number}`, confidential: false, attachmentIds: [] }, at('10:00'))
  const { messages, newestId } = await listMessages(db, desk!, (await findCase(db, id))!, reader, false)
  expect(messages.every(({ kind }) => kind === 'note')).toBe(true)
  expect(newestId).toBe(messageId)
  const reply = { body: 'Ja', language: 'nn', next: 'keep', seenMessageId: newestId, attachmentIds: [] } as const
  expect(await writeReply(db, desk!, id, reply, at('11:00'), nobody)).toMatchObject({ ok: true })
})
