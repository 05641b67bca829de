import { describe, expect, test } from 'vitest'
import { keepPendingAsk } from '#app/features/cases/asking/pending-ask.server.ts'
import { answerOffer } from '#app/features/cases/handover/answer-offer.server.ts'
import { offerCase, withdrawOffer } from '#app/features/cases/handover/offer-case.server.ts'
import { createUnitMailKey } from '#app/features/cases/unit-mail/unit-mail-key.server.ts'
import { hrefOf } from '#app/pages.ts'
import { identityOf, type UnitKey } from './cast.ts'
import { handles, isHandler, leaksIn, secrets, secretsOf, sightOf } from './expected.ts'
import { type CaseKey, caseKeys, done, playCase, type SecretKind, secretOf } from './played-cases.ts'
import { createPrinter } from './prints.ts'
import { type Asking, everyone, get, inBatches, setStage, signedIn } from './stage.ts'

// What is given out of a case: titles and copies for disclosure, answers for all; and links that are keys by themselves.
// Longer than most: one stage, played once, for links and copies, which are few each.

const { database, web, cast, cases, check, counted } = await setStage()
const { db, clock, realNow } = web.samspel
const print = await createPrinter(database.db)

/** Of a page that is the handling unit's alone. */
function statusOf(asking: Asking, of: CaseKey, toReaders: number, toVisitors: number) {
  if (!signedIn(asking)) return toVisitors
  if (!isHandler(asking.person!)) return 403
  if (handles(asking.person!, of)) return 200
  return sightOf(asking.person!, of) === 'whole' ? toReaders : 404
}

describe('what is given out of a case', () => {
  test.for(caseKeys)('titles and copies of the case that is %s are given by who has it', async (of) => {
    const path = hrefOf('deskOpenness', 'nb', { id: cases[of].id })
    const copy = { intent: 'copy', subject: '', [`include ${cases[of].firstMessageId}`]: 'on' }
    const before = await print()
    await inBatches(everyone, async (asking) => {
      const page = await get(web, path, asking)
      check(page.status, `openness of ${of} to ${asking.who}`).toBe(statusOf(asking, of, 403, 302))
      check(leaksIn(await page.text(), asking.person ?? 'visitor'), `words of ${of} to ${asking.who}`).toEqual([])
      if (signedIn(asking) && handles(asking.person!, of)) return
      const answer = await web.post(path, copy, asking.person && identityOf(asking.person))
      // Who is asked to take it knows of it.
      const isOffered = signedIn(asking) && sightOf(asking.person!, of) === 'offer'
      check(answer.status, `${asking.who} copies ${of}`).toBe(isOffered ? 403 : statusOf(asking, of, 403, 401))
    })
    check(await print(), `what was given out of ${of}`).toEqual(before)
  })

  test.for(caseKeys)('an answer for all is made of the case that is %s by who has it', async (of) => {
    const path = hrefOf('deskCaseAnswer', 'nb', { id: cases[of].id })
    const { serviceId } = await db
      .selectFrom('serviceText')
      .innerJoin('service', 'service.id', 'serviceId')
      .select('serviceId')
      .where('state', '=', 'published')
      .orderBy('service.key')
      .limit(1)
      .executeTakeFirstOrThrow()
    const answered = { language: 'nn', serviceId, 'nn.question': 'Kva no?', 'nn.answer': 'Slik gjer du.' }
    const isPublic = !['restricted', 'restrictedOffered', 'danger'].includes(of)
    const before = await print()
    await inBatches(everyone, async (asking) => {
      const page = await get(web, path, asking)
      const html = await page.text()
      // Who is only asked to take a person's own matter is told that it becomes no answer; of what it says, nothing.
      const sees = signedIn(asking) && sightOf(asking.person!, of) !== null
      const status = sees ? 200 : statusOf(asking, of, 200, 302)
      check(page.status, `an answer of ${of} to ${asking.who}`).toBe(status)
      check(leaksIn(html, asking.person ?? 'visitor'), `words of ${of} to ${asking.who}`).toEqual([])
      const mayMake = isPublic && signedIn(asking) && handles(asking.person!, of)
      // Each answer can be chosen; those of a merged case stand in the survivor.
      const shown = mayMake && of !== 'merged'
      check(html.includes(secretOf(of, 'reply')), `the answer of ${of} to ${asking.who}`).toBe(shown)
      if (mayMake) return
      const answer = await web.post(path, answered, asking.person && identityOf(asking.person))
      check(answer.status, `${asking.who} makes an answer of ${of}`).toBe(sees ? 422 : statusOf(asking, of, 422, 401))
    })
    check(await print(), `answers made of ${of}`).toEqual(before)
  })

  test('a copy is for who has the case, and what was confidential in it for the unit that wrote it', async () => {
    const name = 'copied'
    const { id } = await playCase(web, cast, 'open', name)
    const note = await db
      .selectFrom('caseMessage')
      .select(['id', 'body'])
      .where('caseId', '=', id)
      .where('body', 'like', `%${secretOf(name, 'confidential')}%`)
      .executeTakeFirstOrThrow()
    const subject = `Om ${secretOf(name, 'subject')} og meir`
    const fields = { intent: 'copy', subject, [`include ${note.id}`]: 'on', [`text ${note.id}`]: note.body }
    const made = await web.post(hrefOf('deskOpenness', 'nb', { id }), fields, identityOf('handling'))
    expect(made.status, await made.clone().text()).toBe(302)
    const path = new URL(made.headers.get('location')!, web.url).pathname
    const copyId = path.split('/').at(-1)!
    const addresses = [
      path,
      `${path}.data`,
      ...['nb', 'nn', 'en'].map((language) => `/disclosures/${copyId}/${language}`),
    ]
    const expectOpens = async (opens: readonly string[]) =>
      inBatches(everyone, async (asking) => {
        for (const address of addresses) {
          const answer = await get(web, address, asking)
          const text = await answer.text()
          const mayOpen = signedIn(asking) && opens.includes(asking.person!)
          const refused = !signedIn(asking)
            ? address.endsWith('.data')
              ? 202
              : 302
            : isHandler(asking.person!)
              ? 404
              : 403
          check(answer.status, `${address} to ${asking.who}`).toBe(mayOpen ? 200 : refused)
          const there = text.includes(secretOf(name, 'confidential'))
          check(there, `the note in the copy at ${address} to ${asking.who}`).toBe(mayOpen)
        }
      })
    await expectOpens(['handling', 'handling-named', 'above', 'above-named'])
    // The next unit has the case, and not what was left behind.
    const now = clock.now()
    await done(answerOffer(db, cast.viewers.offered, id, { kind: 'accept' }, now))
    await expectOpens([])
    const openness = await (await web.request(hrefOf('deskOpenness', 'nb', { id }), identityOf('offered'))).text()
    check(openness.includes(copyId), 'the copy among those that the next unit made').toBe(false)
  })
})

describe('the link of a unit without Samspel', () => {
  const nobody = async () => {}
  const pageOf = (token: string) => hrefOf('unitAnswer', 'nb', { token })
  const words = async (token: string, name: string, of: CaseKey) => {
    const answer = await web.request(pageOf(token))
    const text = await answer.text()
    const there = [...secrets, ...secretsOf(name, of)].filter(({ word }) => text.toLowerCase().includes(word))
    return { status: answer.status, kinds: [...new Set(there.map(({ kind }) => kind))].sort(), there }
  }
  const keyOf = (unit: UnitKey, caseId: string, of: { handoverId?: string; contributionId?: string }, at = realNow()) =>
    db
      .transaction()
      .execute((tx) =>
        createUnitMailKey(
          tx,
          { unitId: cast.unitIds[unit], caseId, handoverId: null, contributionId: null, ...of },
          at,
        ),
      )
  const handoverOf = async (caseId: string) =>
    (
      await db
        .selectFrom('handover')
        .select('id')
        .where('caseId', '=', caseId)
        .orderBy('offeredAt', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
    ).id
  const contributionOf = async (caseId: string) =>
    (
      await db
        .selectFrom('contribution')
        .select('id')
        .where('caseId', '=', caseId)
        .where('unitId', '=', cast.unitIds.contributing)
        .executeTakeFirstOrThrow()
    ).id

  const shownToOffered: SecretKind[] = ['askerFile', 'askerName', 'body', 'offerNote', 'subject']
  const shownToAsked: SecretKind[] = ['askerFile', 'askerName', 'body', 'question', 'reply', 'replyFile', 'subject']

  test('shows what was asked, and nothing that units wrote to each other', async () => {
    for (const of of ['open', 'waiting', 'danger'] as const) {
      const offered = await keyOf('offered', cases[of].id, { handoverId: await handoverOf(cases[of].id) })
      const asked = await keyOf('contributing', cases[of].id, { contributionId: await contributionOf(cases[of].id) })
      for (const [token, kinds] of [
        [offered, shownToOffered],
        [asked, shownToAsked],
      ] as const) {
        const shown = await words(token, of, of)
        check(shown.kinds, `what a unit without Samspel sees of ${of}`).toEqual(kinds)
        check(
          shown.there.filter((secret) => secret.of !== of),
          `of other cases, through ${of}`,
        ).toEqual([])
      }
    }
  })

  test('opens nothing for a unit that is nothing to the case, nor of a restricted or closed one, nor when it is over', async () => {
    const { id } = cases.open
    const old = new Date(realNow().getTime() - 91 * 24 * 60 * 60 * 1000)
    const handoverId = await handoverOf(id)
    const closedOffer = await handoverOf(cases.closed.id)
    const tokens: Record<string, [token: string, status: number]> = {
      'that has run out': [await keyOf('offered', id, { handoverId }, old), 404],
      'that is none': ['x'.repeat(48), 404],
      'of a unit that declined': [await keyOf('declined', id, { handoverId }), 200],
      'of a unit that had it': [await keyOf('former', id, { handoverId }), 200],
      'of a unit that is only informed': [await keyOf('informed', id, { handoverId }), 200],
      'of a stranger': [await keyOf('unrelated', id, { handoverId }), 200],
      'of the unit of another case': [await keyOf('offered', cases.survivor.id, { handoverId }), 200],
      'of a closed case': [await keyOf('handling', cases.closed.id, { handoverId: closedOffer }), 200],
    }
    for (const of of ['restricted', 'restrictedOffered'] as const) {
      const offer = { handoverId: await handoverOf(cases[of].id) }
      for (const unit of ['offered', 'handling', 'contributing', 'former'] as const)
        tokens[`of the ${unit} unit of ${of}`] = [await keyOf(unit, cases[of].id, offer), 200]
    }
    const of = [cases.open, cases.closed, cases.restricted, cases.restrictedOffered].map((one) => one.id)
    const rows = await db.selectFrom('attachment').select('id').where('caseId', 'in', of).execute()
    const files = rows.map((row) => row.id)
    expect(files.length).toBeGreaterThan(4)
    const before = await print()
    for (const [what, [token, status]] of Object.entries(tokens)) {
      const shown = await words(token, 'open', 'open')
      check(shown.status, `a link ${what}`).toBe(status)
      check(shown.kinds, `words by a link ${what}`).toEqual([])
      for (const fileId of files) {
        const file = await web.request(`/attachments/${fileId}?unit=${token}`)
        check(file.status, `a file by a link ${what}`).toBe(404)
      }
      for (const intent of ['accept', 'decline', 'answer']) {
        const answer = await web.post(pageOf(token), { intent, text: 'Noko', name: 'Nokon' })
        check(answer.status, `${intent} by a link ${what}`).toBe(422)
      }
    }
    check(await print(), 'what links that are over have changed').toEqual(before)
  })

  test('decides once', async () => {
    const { id } = await playCase(web, cast, 'open', 'once')
    const token = await keyOf('offered', id, { handoverId: await handoverOf(id) })
    const decline = () => web.post(pageOf(token), { intent: 'decline', text: 'Ikkje oss', name: '' })
    check((await decline()).status, 'the first time').toBe(303)
    const before = await print()
    check((await decline()).status, 'the second time').toBe(422)
    check((await words(token, 'once', 'open')).kinds, 'words by a link that was used').toEqual([])
    check(await print(), 'what a used link has changed').toEqual(before)
    // An offer that was taken back, and made to another unit.
    const taken = await playCase(web, cast, 'open', 'taken')
    const early = await keyOf('offered', taken.id, { handoverId: await handoverOf(taken.id) })
    await done(withdrawOffer(db, cast.viewers.handling, taken.id, clock.now()))
    const offer = { toUnitId: cast.unitIds.unrelated, note: '', takesConfidential: false }
    await done(offerCase(db, cast.viewers.handling, taken.id, offer, clock.now(), nobody))
    check((await words(early, 'taken', 'open')).kinds, 'words by the link of an offer taken back').toEqual([])
    const accepted = await web.post(pageOf(early), { intent: 'accept', name: '' })
    check(accepted.status, 'accepting an offer that was taken back').toBe(422)
  })
})

describe('the link that confirms an address', () => {
  const page = (token: string) => `${hrefOf('askConfirm', 'nb')}?token=${token}`
  const wanted = {
    subject: 'Hemmelegventande emne',
    body: 'Hemmelegventande tekst',
    serviceId: null,
    courseId: null,
    aboutUnitId: null,
    wantedBy: null,
    isPersonal: false,
    pageLanguage: 'nn' as const,
  }
  const pending = (at: Date) =>
    db.transaction().execute((tx) => keepPendingAsk(tx, { email: 'ny@uni.example', wanted, uploadKey: null }, at))

  test('is its own proof, once, for a day', async () => {
    const token = await pending(realNow())
    const expired = await pending(new Date(realNow().getTime() - 25 * 60 * 60 * 1000))
    const before = await print()
    for (const wrong of [expired, '', 'x', `${token}x`, token.slice(1), cases.open.askerKey]) {
      const shown = await (await web.request(page(wrong))).text()
      check(shown.includes('Hemmelegventande'), `words by the link ${wrong}`).toBe(false)
      check((await web.post(page(wrong), {})).status, `confirming by the link ${wrong}`).toBe(422)
    }
    check(await print(), 'what wrong links have changed').toEqual(before)
    check((await (await web.request(page(token))).text()).includes('Hemmelegventande emne'), 'the right one').toBe(true)
    check((await web.post(page(token), {})).status, 'the right one').toBe(303)
    check((await web.post(page(token), {})).status, 'the right one again').toBe(422)
  })
})

test('every check of this file was made', () => {
  expect(counted()).toBeGreaterThanOrEqual(2_570)
})
