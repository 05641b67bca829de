import { describe, expect, test } from 'vitest'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { createAskerKey } from '#app/features/cases/mail-out/asker-key.server.ts'
import { hrefOf } from '#app/pages.ts'
import { sendForm, textFile } from './browser-forms.ts'
import { askCase } from './cases.ts'
import { createDemoDatabase } from './database.ts'
import { demoClock, unitIdOf } from './people.ts'
import { startTestWeb } from './web.ts'

// The asker's pages as a browser meets them: what comes back, and what is refused.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)

const send = (path: string, fields: Record<string, string>, files: File[] = [], as: string | null = null) =>
  sendForm(web, path, fields, files, as)

const ask = hrefOf('ask', 'nb')
const wanted = { subject: 'Noe nytt', body: 'Vi lurer på noe som ingen har spurt om før.', looked: 'yes' }
const uploadKeyIn = (html: string) => /name="uploadKey" value="([\w-]*)"/.exec(html)?.[1] ?? ''

/** A teacher's case, made through the form. */
async function askAsTeacher() {
  const answer = await send(ask, wanted, [], 'teacher')
  expect(answer.status, await answer.clone().text()).toBe(303)
  const location = answer.headers.get('location') ?? ''
  return { id: /henvendelser\/([^?]+)/.exec(location)?.[1] ?? '', location }
}

describe('the form', () => {
  test('says what is wrong beside each field, and keeps what was typed and the files that came', async () => {
    const first = await send(
      ask,
      {
        subject: '',
        body: 'Teksten som ble skrevet',
        course: 'XXX999',
        email: 'nei',
        wantedBy: '2021-02-30',
        looked: 'yes',
      },
      [textFile('notat.txt'), new File(['MZ\u0000\u0001\u0002'], 'skjema.pdf')],
    )
    expect(first.status).toBe(422)
    const html = await first.text()
    for (const said of [
      'Teksten som ble skrevet',
      'XXX999',
      'notat.txt',
      'skjema.pdf ble ikke med',
      'en dato som finnes',
      'navn@eksempel.no',
    ])
      expect(html, said).toContain(said)
    const key = uploadKeyIn(html)
    expect(key).not.toBe('')
    const { attachmentId } = await db.selectFrom('attachmentContent').select('attachmentId').executeTakeFirstOrThrow()

    // The next try brings one more; the first is still there, and another form's key finds neither.
    const second = await (await send(ask, { ...wanted, subject: '', uploadKey: key }, [textFile('mer.txt')])).text()
    expect(second).toContain('notat.txt')
    expect(second).toContain('mer.txt')
    const foreign = await (
      await send(ask, { ...wanted, subject: '', uploadKey: `${key.slice(0, -1)}_`, remove: attachmentId })
    ).text()
    expect(foreign).not.toContain('notat.txt')
    const removed = await (await send(ask, { ...wanted, uploadKey: key, remove: attachmentId })).text()
    expect(removed).not.toContain('>notat.txt')
    expect(removed).toContain('mer.txt')
  })

  test('a course that there is none of is told; one that there is may be typed in small letters, with its name', async () => {
    const answer = await send(ask, { ...wanted, course: 'tdt9999' }, [], 'teacher')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Vi finner ikke emnet')
    expect((await send(ask, { ...wanted, course: 'tdt4110 Informasjonsteknologi' }, [], 'teacher')).status).toBe(303)
  })

  test('too many and too large files are told, with all else kept', async () => {
    const many = Array.from({ length: 11 }, (_, at) => textFile(`fil-${at}.txt`))
    const answer = await (await send(ask, { ...wanted, email: 'a@uni.example' }, many)).text()
    expect(answer).toContain('fil-10.txt ble ikke med: det er plass til 10 filer.')
    const large = new File([new Uint8Array(11 * 1024 * 1024).fill(65)], 'stor.txt')
    expect(await (await send(ask, { ...wanted, email: 'a@uni.example' }, [large])).text()).toContain(
      'stor.txt ble ikke med: filen er større enn 10 MB.',
    )
  })

  test('other forms still take 1 MB at most', async () => {
    const large = textFile('stor.txt', 'x'.repeat(2 * 1024 * 1024))
    expect((await send(hrefOf('profile', 'nb'), {}, [large], 'teacher')).status).toBe(413)
    expect((await send(hrefOf('askConfirm', 'nb'), {}, [large])).status).toBe(413)
    expect((await send(`${ask}/../min-side`, {}, [large], 'teacher')).status).toBe(413)
  })

  test('without a script a step shows likely answers before anything is sent, once', async () => {
    const fields = {
      subject: 'Quiz',
      body: 'Jeg vil bruke quiz i forelesning med Mentimeter',
      email: 'quiz@uni.example',
    }
    const look = await send(ask, { ...fields, looked: 'no' })
    expect(look.status).toBe(200)
    const html = await look.text()
    expect(html).toContain('Henvendelsen er ikke sendt ennå')
    expect(html).toContain('Mentimeter')
    expect(html).toContain('name="looked" value="yes"')
    expect(await (await send(ask, { ...fields, looked: 'yes' })).text()).toContain('quiz@uni.example')
    expect(
      await db.selectFrom('pendingAsk').select('email').where('email', '=', 'quiz@uni.example').execute(),
    ).toHaveLength(1)
  })

  test('signs of danger are met by emergency help at every step, and never held back', async () => {
    const words = 'jeg vil ikke leve lenger'
    expect(await (await web.request(`${ask}?q=${encodeURIComponent(words)}`)).text()).toContain('tel:113')
    const incomplete = await (await send(ask, { subject: '', body: words, looked: 'no' })).text()
    expect(incomplete).toContain('tel:113')
    const sent = await send(ask, { subject: 'Hjelp', body: words, email: 'd@uni.example', looked: 'no' })
    expect(sent.status).toBe(303)
    expect(await (await web.request(sent.headers.get('location')!)).text()).toContain('tel:113')
    const beside = await web.post('/likely-answers', { text: words, language: 'nb' })
    expect(await beside.json()).toMatchObject({ services: [], emergency: [{ phone: '113' }, {}, {}, {}, {}, {}, {}] })
  })

  test('a service that it was opened from goes with the case', async () => {
    const { slug, serviceId } = await db
      .selectFrom('serviceSlug')
      .innerJoin('service', 'service.id', 'serviceId')
      .select(['slug', 'serviceId'])
      .where('current', '=', true)
      .where('language', '=', 'nb')
      .where('state', '=', 'published')
      .executeTakeFirstOrThrow()
    const fields = { ...wanted, subject: 'Om nettopp denne tjenesten' }
    const answer = await send(`${ask}?service=${encodeURIComponent(slug)}`, fields, [], 'teacher')
    const id = /henvendelser\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
    expect(await db.selectFrom('supportCase').select('serviceId').where('id', '=', id).executeTakeFirst()).toEqual({
      serviceId,
    })
  })

  test('no address is written to without end', async () => {
    const fields = { ...wanted, email: 'often@uni.example' }
    const statuses: number[] = []
    for (let time = 0; time < 6; time++) statuses.push((await send(ask, fields)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect(
      await db.selectFrom('outboxMail').select('id').where('toAddress', '=', 'often@uni.example').execute(),
    ).toHaveLength(5)
  })
})

test('signs of danger in what is added later are seen', async () => {
  const unitId = await unitIdOf(db, 'NTNU IT')
  const { id } = await askCase(db, unitId, {}, demoClock.now())
  const key = await db.transaction().execute((tx) => createAskerKey(tx, id, new Date()))
  const page = `/nb/henvendelser/${id}?key=${key}`
  expect((await send(page, { intent: 'add', body: 'Nå vil jeg ikke leve lenger' })).status).toBe(303)
  expect(await (await web.request(page)).text()).toContain('tel:113')
  expect(await findCase(db, id)).toMatchObject({ isDanger: true, dangerSeenAt: null })
})

test('a link in a mail changes nothing until its button is pressed', async () => {
  await send(ask, { ...wanted, email: 'scanned@uni.example' })
  const mail = await db
    .selectFrom('outboxMail')
    .select('body')
    .where('toAddress', '=', 'scanned@uni.example')
    .executeTakeFirstOrThrow()
  const path = new URL(/https?:\S+/.exec(mail.body)![0]).pathname + new URL(/https?:\S+/.exec(mail.body)![0]).search
  for (let time = 0; time < 3; time++) expect((await web.request(path)).status).toBe(200)
  expect(
    await db.selectFrom('supportCase').select('id').where('askerEmail', '=', 'scanned@uni.example').execute(),
  ).toEqual([])
  const sent = await web.post(path, {})
  expect(sent.status).toBe(303)
  expect((await web.request(sent.headers.get('location')!)).status).toBe(200)
  expect((await web.post(path, {})).status).toBe(422)
})

describe('one’s own case', () => {
  test('is there for its asker, and not found for anybody else', async () => {
    const { id, location } = await askAsTeacher()
    const path = hrefOf('myCase', 'nb', { id })
    expect(await (await web.request(location, 'teacher')).text()).toContain('S-2021-')
    for (const as of ['student', 'front-desk', 'administrator', 'case-handler-it']) {
      expect((await web.request(path, as)).status, as).toBe(404)
      expect((await web.request(`${path}.data`, as)).status, as).toBe(404)
      expect((await send(path, { intent: 'withdraw' }, [], as)).status, as).toBe(404)
    }
    expect((await web.request(`${path}?key=wrong`)).status).toBe(404)
    expect((await send(`${path}?key=wrong`, { intent: 'withdraw' })).status).toBe(404)
    const visitor = await web.request(path)
    expect(visitor.headers.get('location')).toMatch(/logg-inn/)
    // Whose session ran out gets back what they wrote.
    const lost = await send(path, { intent: 'add', body: 'Et langt svar' })
    expect(lost.status).toBe(401)
    expect(await lost.text()).toContain('Et langt svar')
    expect(await db.selectFrom('supportCase').select('state').where('id', '=', id).executeTakeFirst()).toEqual({
      state: 'new',
    })
  })

  test('takes a message with a file, says what is missing, and is withdrawn and opened again', async () => {
    const { id } = await askAsTeacher()
    const path = hrefOf('myCase', 'nn', { id })
    const empty = await send(path, { intent: 'add', body: ' ' }, [textFile('vedlegg.txt')], 'teacher')
    expect(empty.status).toBe(422)
    const html = await empty.text()
    expect(html).toContain('Skriv kva du treng hjelp til.')
    expect(html).toContain('vedlegg.txt')
    const added = await send(path, { intent: 'add', body: 'Her er fila.', uploadKey: uploadKeyIn(html) }, [], 'teacher')
    expect(added.headers.get('location')).toBe(`${path}?done=added`)
    expect(await (await web.request(path, 'teacher')).text()).toContain('vedlegg.txt')
    for (const intent of ['withdraw', 'reopen'])
      expect((await send(path, { intent }, [], 'teacher')).status, intent).toBe(303)
    for (const intent of ['reopen', 'thank', 'helped'])
      expect((await send(path, { intent }, [], 'teacher')).status, intent).toBe(422)
    expect((await send(path, { intent: 'nonsense' }, [], 'teacher')).status).toBe(400)
  })
})

test('what a key opens is kept by no browser and no proxy', async () => {
  const { id } = await askCase(db, await unitIdOf(db, 'NTNU IT'), {}, demoClock.now())
  const key = await db.transaction().execute((tx) => createAskerKey(tx, id, new Date()))
  for (const page of ['myCase', 'deleteCase'] as const) {
    const opened = await web.request(`${hrefOf(page, 'nb', { id })}?key=${key}`)
    expect([page, opened.headers.get('cache-control')]).toEqual([page, 'no-store'])
  }
  const offer = await web.request(hrefOf('unitAnswer', 'nb', { token: '0123456789abcdef' }))
  expect(offer.headers.get('cache-control')).toBe('no-store')
  const confirm = await web.request(`${hrefOf('askConfirm', 'nb')}?token=x`)
  expect(confirm.headers.get('cache-control')).toBe('no-store')
  expect((await web.request(hrefOf('front', 'nb'))).headers.get('cache-control')).toBeNull()
})
