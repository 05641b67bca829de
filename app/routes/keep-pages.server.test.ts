import { beforeAll, describe, expect, test } from 'vitest'
import { closeCase } from '#app/features/cases/close-case.server.ts'
import { answerOffer } from '#app/features/cases/handover/answer-offer.server.ts'
import { offerCase } from '#app/features/cases/handover/offer-case.server.ts'
import { writeReply } from '#app/features/cases/write-message.server.ts'
import { createPerson } from '#app/features/organisation/create-person.server.ts'
import { giveMembership } from '#app/features/organisation/give-membership.server.ts'
import { hrefOf } from '#app/pages.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { nb } from '#app/texts/nb.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { startTestWeb } from '#test/web.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const { clock } = web.samspel
const now = clock.now()
const [mottak, it] = await Promise.all(['Felles mottak', 'NTNU IT'].map((name) => unitIdOf(db, name)))
const [desk, itHandler] = await Promise.all(['front-desk', 'case-handler-it'].map((key) => viewerOf(db, key)))
const teacher = await personIdOf(db, 'teacher-alesund')
const service = await db
  .selectFrom('serviceText')
  .innerJoin('serviceSlug', 'serviceSlug.serviceId', 'serviceText.serviceId')
  .select(['serviceText.serviceId as id', 'title', 'slug'])
  .where('serviceText.language', '=', 'nb')
  .where('serviceSlug.language', '=', 'nb')
  .where('current', '=', true)
  .orderBy('slug')
  .limit(1)
  .executeTakeFirstOrThrow()

const page = async (path: string, as: string | null = null) => {
  const answer = await web.request(path, as)
  return { status: answer.status, html: (await answer.text()).replaceAll('<!-- -->', '') }
}
const sent = async (path: string, fields: Record<string, string>, as: string) => {
  const answer = await web.post(path, fields, as)
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
}

const ask = async (wanted = {}) => {
  const created = await askCase(
    db,
    mottak!,
    {
      askerPersonId: teacher,
      askerName: 'Querulina Spørsmål',
      subject: 'Hemmeleg om Querulina',
      body: 'Eg heiter Querulina.\nKan eg låne ein kvantelefant?',
      serviceId: service.id,
      ...wanted,
    },
    now,
  )
  return created
}
const reply = (id: string, seenMessageId: string) =>
  writeReply(
    db,
    desk!,
    id,
    { body: 'Hei Querulina! Ja, det kan du.', language: 'nn', next: 'keep', seenMessageId, attachmentIds: [] },
    now,
    async () => {},
  )

describe('the public journal', () => {
  test('shows what came and went by the service, and neither who asked nor what they called it', async () => {
    const { reference, id, messageId } = await ask()
    await reply(id, messageId)
    for (const language of languages) {
      const { status, html } = await page(hrefOf('journal', language))
      expect(status).toBe(200)
      expect(html).toContain(`${reference}-1`)
      expect(html).toContain(`${reference}-2`)
      expect(html).not.toMatch(/Querulina|Hemmeleg/)
    }
    expect((await page(hrefOf('journal', 'nb'))).html).toContain(service.title)
    expect((await page(`${hrefOf('journal', 'nb')}?day=1999-01-01`)).html).toContain(nb['journal.none'])
    expect((await page(`${hrefOf('journal', 'nb')}?day=nonsense`)).status).toBe(200)
  })

  test('shows a title that a handler released, and hides it when it becomes a personal matter', async () => {
    const { id } = await ask()
    const openness = hrefOf('deskOpenness', 'nb', { id })
    const entry = await db.selectFrom('journalEntry').select('id').where('caseId', '=', id).executeTakeFirstOrThrow()
    const named = await sent(openness, { intent: `release ${entry.id}`, title: 'Om querulina' }, 'front-desk')
    expect(named.status).toBe(422)
    expect(named.html).toContain(nb['journal.namesSomebody'])
    expect(named.html).toContain('Om querulina')
    const released = await sent(openness, { intent: `release ${entry.id}`, title: 'Lån av utstyr' }, 'front-desk')
    expect(released.to).toBe(`${openness}?done=journalChecked`)
    expect((await page(hrefOf('journal', 'nn'))).html).toContain('Lån av utstyr')
    expect((await sent(openness, { intent: `mask ${entry.id}`, because: 'nonsense' }, 'front-desk')).status).toBe(422)
    expect((await sent(openness, { intent: `mask ${entry.id}`, because: 'security' }, 'front-desk')).status).toBe(302)
    expect((await page(hrefOf('journal', 'nb'))).html).toContain(nb['journal.because.security'])
    await sent(openness, { intent: `release ${entry.id}`, title: 'Lån av utstyr' }, 'front-desk')
    await db.updateTable('supportCase').set({ restricted: true }).where('id', '=', id).execute()
    expect((await page(hrefOf('journal', 'nn'))).html).not.toContain('Lån av utstyr')
  })

  test('a handler of another unit neither sees nor changes what is shown', async () => {
    const { id } = await ask()
    const openness = hrefOf('deskOpenness', 'nb', { id })
    expect((await page(openness, 'case-handler-it')).status).toBe(404)
    const entry = await db.selectFrom('journalEntry').select('id').where('caseId', '=', id).executeTakeFirstOrThrow()
    expect((await sent(openness, { intent: `release ${entry.id}`, title: 'x' }, 'case-handler-it')).status).toBe(404)
    expect((await sent(openness, { intent: 'copy' }, 'case-handler-it')).status).toBe(404)
  })
})

test('a copy for disclosure has nothing of what was marked, on the page or in the file', async () => {
  const { id, messageId, reference } = await ask()
  const openness = hrefOf('deskOpenness', 'nb', { id })
  const form = await page(openness, 'front-desk')
  expect(form.html).toContain('Eg heiter [[Querulina]].')
  const fields = {
    intent: 'copy',
    subject: 'Hemmeleg om [[Querulina]]',
    [`include ${messageId}`]: 'on',
    [`text ${messageId}`]: 'Eg heiter [[Querulina]].\r\nKan eg låne ein [[kvantelefant]]?',
  }
  const open = await sent(openness, { ...fields, [`text ${messageId}`]: 'Eg heiter [[Querulina.' }, 'front-desk')
  expect(open.status).toBe(422)
  expect(open.html).toContain(nb['redaction.marksOpen'])
  expect(await db.selectFrom('disclosure').selectAll().where('caseId', '=', id).execute()).toEqual([])
  const made = await sent(openness, fields, 'front-desk')
  expect(made.to).toMatch(/^\/nb\/desk\/disclosures\/[0-9a-f-]+\?done=copyMade$/)
  const copy = await page(made.to, 'front-desk')
  expect(copy.html).toContain('Kan eg låne ein █████?')
  const copyId = made.to.match(/disclosures\/([^?]+)/)?.[1] ?? ''
  const file = await web.request(`/disclosures/${copyId}/nn`, 'front-desk')
  expect(file.headers.get('content-disposition')).toContain(`${reference}.txt`)
  const text = await file.text()
  expect(text).toContain('Eg heiter █████.')
  expect(text + copy.html).not.toMatch(/Querulina|kvantelefant/)
  expect((await page(made.to, 'case-handler-it')).status).toBe(404)
  expect((await web.request(`/disclosures/${copyId}/nn`, 'case-handler-it')).status).toBe(404)
  expect((await web.request(`/disclosures/${copyId}/nn`)).status).toBe(302)
  const stored = await db.selectFrom('disclosure').selectAll().where('id', '=', copyId).executeTakeFirstOrThrow()
  expect(JSON.stringify(stored)).not.toMatch(/Querulina|kvantelefant/)
  const traces = await db.selectFrom('auditEntry').selectAll().where('action', '=', 'case.disclosed').execute()
  expect(traces).toMatchObject([{ objectId: id, actorId: desk!.personId }])
})

test('two clicks make an answer for all; the reviewer writes both forms, and readers see it in theirs', async () => {
  const { id, messageId } = await ask()
  const propose = hrefOf('deskCaseAnswer', 'nb', { id })
  expect((await page(propose, 'front-desk')).html).toContain(nb['answer.notAnswered'])
  await reply(id, messageId)
  const form = await page(propose, 'front-desk')
  expect(form.html).toContain(nb['answer.kind.name'])
  expect(form.html).not.toContain('Querulina')
  expect((await page(propose, 'case-handler-it')).status).toBe(404)
  const fields = {
    intent: 'propose',
    language: 'nn',
    'nn.question': 'Kan eg låne ein kvantelefant?',
    'nn.answer': 'Ja.',
  }
  const without = await sent(propose, { ...fields, serviceId: '' }, 'front-desk')
  expect(without.html).toContain(nb['answer.serviceMissing'])
  expect(without.html).toContain('Kan eg låne ein kvantelefant?')
  expect((await sent(propose, { ...fields, serviceId: service.id }, 'front-desk')).to).toContain('done=answerProposed')
  const { id: answerId } = await db
    .selectFrom('serviceAnswer')
    .select('id')
    .where('fromCaseId', '=', id)
    .executeTakeFirstOrThrow()
  const list = await page(hrefOf('deskAnswers', 'nb'), 'editor')
  expect(list.html).toContain('Kan eg låne ein kvantelefant?')
  const review = hrefOf('deskAnswer', 'nb', { id: answerId })
  const both = {
    version: '1',
    'nn.question': fields['nn.question'],
    'nn.answer': 'Ja.',
    'nb.question': '',
    'nb.answer': '',
  }
  const half = await sent(review, { ...both, do: 'publish' }, 'editor')
  expect(half.status).toBe(422)
  expect(half.html).toContain(nb['answer.missing'])
  const whole = { ...both, 'nb.question': 'Kan jeg låne en kvantelefant?', 'nb.answer': 'Ja, hos oss.', do: 'publish' }
  expect((await sent(review, whole, 'editor')).to).toContain('done=answerPublished')
  const read = await page(hrefOf('service', 'nb', { slug: service.slug }))
  expect(read.html).toContain('Kan jeg låne en kvantelefant?')
  expect(read.html).not.toContain(id)
  const found = await page(`${hrefOf('results', 'nb')}?q=${encodeURIComponent('låne en kvantelefant')}`)
  expect(found.html).toContain(service.title)
})

test('an administrator says how long cases are kept, and what an archive has received', async () => {
  const here = hrefOf('caseTypes', 'nb')
  const wrong = await sent(here, { intent: 'type question', keepMonths: '0', version: '1' }, 'administrator')
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain(nb['caseType.monthsWrong'])
  const right = { intent: 'type question', keepMonths: '36', needsArchive: 'on', version: '1' }
  expect((await sent(here, right, 'administrator')).to).toBe(`${here}?done=caseTypeChanged`)
  expect((await sent(here, right, 'administrator')).html).toContain(nb['caseType.changedMeanwhile'])
  const traces = await db.selectFrom('auditEntry').selectAll().where('action', '=', 'case_type.changed').execute()
  expect(traces).toMatchObject([{ objectId: 'question', changedFields: ['keepMonths', 'needsArchive'] }])
  const unknown = await sent(here, { intent: 'archive', references: 'S-1999-000001' }, 'administrator')
  expect(unknown.html).toContain('S-1999-000001')
  await sent(here, { intent: 'type question', keepMonths: '24', version: '2' }, 'administrator')
})

test('the asker deletes a closed request of their own, and nobody else’s', async () => {
  const { id } = await ask()
  const here = hrefOf('deleteCase', 'nb', { id })
  expect((await page(here, 'student')).status).toBe(404)
  const open = await sent(here, { intent: 'delete', confirmed: 'yes' }, 'teacher-alesund')
  expect(open.html).toContain(nb['retention.notClosed'])
  await closeCase(db, desk!, id, 'unneeded', now)
  expect((await sent(here, { intent: 'delete' }, 'teacher-alesund')).html).toContain(nb['retention.mustConfirm'])
  expect((await sent(here, { intent: 'delete', confirmed: 'yes' }, 'student')).status).toBe(404)
  const gone = await sent(here, { intent: 'delete', confirmed: 'yes' }, 'teacher-alesund')
  expect(gone.status).toBe(303)
  expect((await page(gone.to, 'teacher-alesund')).html).toContain(nb['retention.done'])
  expect((await page(here, 'teacher-alesund')).status).toBe(404)
})

describe('service times', () => {
  const rows = (html: string) => html.match(/<tr[\s\S]*?<\/tr>/g) ?? []
  const rowOf = async (name: string, as: string) =>
    rows((await page(hrefOf('deskFigures', 'nb'), as)).html).find((row) => row.includes(name)) ?? ''

  beforeAll(async () => {
    for (let turn = 0; turn < 6; turn++) {
      const { id, messageId } = await askCase(db, it!, {}, now)
      await writeReply(
        db,
        itHandler!,
        id,
        { body: 'Ja', language: 'nn', next: 'keep', seenMessageId: messageId, attachmentIds: [] },
        now,
        async () => {},
      )
    }
  })

  test('are not told of a unit of few people, and are of one of five', async () => {
    expect(await rowOf('NTNU IT', 'vice-rector')).toContain(nb['figures.few_people'])
    const administrator = await viewerOf(db, 'administrator')
    for (let turn = 0; turn < 5; turn++) {
      const handler = { name: `Sakshandsamar ${turn}`, eppn: `handler${turn}@demo.samspel.example` }
      const person = await createPerson(db, administrator, handler, clock)
      if (!person.ok) throw new Error(person.refusal)
      const role = { unitId: it!, role: 'case_handler', validFrom: '2021-01-01', validTo: null } as const
      const given = await giveMembership(db, administrator, { personId: person.value }, role, clock)
      expect(given.ok).toBe(true)
    }
    const row = await rowOf('NTNU IT', 'vice-rector')
    expect(row).not.toContain(nb['figures.few_people'])
    expect(row).toContain('100 %')
    expect(row).not.toContain('Sakshandsamar')
  })

  test('are read by leaders of their own units, and by handlers of theirs', async () => {
    expect(await rowOf('NTNU IT', 'case-handler-it')).not.toBe('')
    expect(await rowOf('NTNU IT', 'front-desk')).toBe('')
    expect(await rowOf('NTNU IT', 'faculty-leader')).toBe('')
    expect((await page(hrefOf('deskFigures', 'nb'), 'teacher')).status).toBe(403)
    expect((await page(hrefOf('deskFigures', 'en'), 'administrator')).html).toContain('never of employees')
  })
})

test('cases that wandered are counted by their way, and one with signs of danger is not', async () => {
  for (const isDanger of [false, true]) {
    const { id } = await askCase(db, mottak!, { subject: 'Vandringsmannen', serviceId: service.id, isDanger }, now)
    const offer = { toUnitId: it!, note: '', takesConfidential: false }
    for (let turn = 0; turn < 2; turn++) {
      expect(await offerCase(db, desk!, id, offer, now, async () => {})).toMatchObject({ ok: true })
      expect(await answerOffer(db, itHandler!, id, { kind: 'decline', reason: 'Nei' }, now)).toMatchObject({ ok: true })
    }
    await closeCase(db, desk!, id, 'answered', now)
  }
  const counted = await db.selectFrom('wanderedCount').selectAll().where('serviceId', '=', service.id).execute()
  expect(counted).toMatchObject([{ cases: 1, path: [mottak], declined: [it, it] }])
  const { html } = await page(hrefOf('deskMisses', 'nb'), 'editor')
  expect(html).toContain('NTNU IT, NTNU IT')
  expect(html).not.toContain('Vandringsmannen')
})
