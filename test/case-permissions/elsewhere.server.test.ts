import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { checkTitle } from '#app/features/cases/journal/check-title.server.ts'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { askCase } from '../cases.ts'
import { identityOf } from './cast.ts'
import { handles, isHandler, leaksIn, secrets } from './expected.ts'
import { type CaseKey, caseKeys, secretOf } from './played-cases.ts'
import { createPrinter } from './prints.ts'
import { type Asking, everyone, get, inBatches, setStage, signedIn } from './stage.ts'

// Where cases leave a trace outside of themselves: the journal, figures, mail, the audit, the front door's pages; and
// what a unit keeps for its cases.
// Longer than most: one stage, played once, for all the places that are small.

const { database, web, cast, cases, check, counted } = await setStage()
const { db, clock } = web.samspel
const print = await createPrinter(database.db)
const handlersOf = (...names: string[]) => names.flatMap((name) => [name, `${name}-named`])
const ofHandling = handlersOf('handling', 'above')

describe('the public journal', () => {
  const journal = hrefOf('journal', 'nb')

  test('tells nobody a word of any case', async () => {
    await inBatches(everyone, async (asking) => {
      for (const address of [journal, `${journal}.data`]) {
        const answer = await get(web, address, asking)
        check(answer.status, `${address} to ${asking.who}`).toBe(200)
        check(leaksIn(await answer.text(), 'visitor'), `words of ${address} to ${asking.who}`).toEqual([])
      }
    })
  })

  test('shows a title that was released, and none of what is restricted or dangerous, released before or not', async () => {
    for (const of of caseKeys.filter((key) => key !== 'merged')) {
      const title = `Frigitt${of}tittel`
      const entry = await db
        .selectFrom('journalEntry')
        .select('id')
        .where('caseId', '=', cases[of].id)
        .where('direction', '=', 'in')
        .executeTakeFirstOrThrow()
      const hidden = ['restricted', 'restrictedOffered', 'danger'].includes(of)
      const change = { title }
      const released = await checkTitle(db, cast.viewers['handling-named'], cases[of].id, entry.id, change, clock.now())
      check(released.ok, `releasing a title of ${of}`).toBe(!hidden)
      // As if it had been released before it became what it is.
      if (hidden)
        await sql`update journal_entry set title = ${title}, masked_because = null where id = ${entry.id}`.execute(db)
      for (const address of [journal, `${journal}.data`]) {
        const html = await (await web.request(address)).text()
        check(html.includes(title), `the title of ${of} at ${address}`).toBe(!hidden)
      }
    }
  })
})

describe('figures', () => {
  test('count no restricted case, and are for leaders and handlers', async () => {
    for (let extra = 0; extra < 5; extra++) {
      const person = { name: `extra ${extra}`, createdAt: clock.now() }
      const { id } = await db.insertInto('person').values(person).returning('id').executeTakeFirstOrThrow()
      const place = { personId: id, unitId: cast.unitIds.handling, role: 'case_handler', validFrom: '2021-01-01' }
      await db.insertInto('membership').values(place).execute()
    }
    await inBatches(everyone, async (asking) => {
      const answer = await get(web, hrefOf('deskFigures', 'nb'), asking)
      const html = await answer.text()
      const person = asking.person ?? 'visitor'
      const reads = signedIn(asking) && (isHandler(person) || ['leader', 'admin'].includes(person))
      check(answer.status, `figures to ${asking.who}`).toBe(reads ? 200 : signedIn(asking) ? 403 : 302)
      check(leaksIn(html, 'visitor'), `words in figures to ${asking.who}`).toEqual([])
      const isTheirs = reads && [...ofHandling, 'leader', 'admin'].includes(person)
      const row = /Prøveeining handling<\/span>.*?<td[^>]*>(?:<div>)?(?:<span class="decimal">)?(\d+|<)/.exec(html)?.[1]
      check(row, `figures of the handling unit to ${asking.who}`).toBe(isTheirs ? '7' : undefined)
    })
  })
})

describe('mail, audit and the front door', () => {
  test('mail of cases shows its words to no administrator of a real installation', async () => {
    const secret = { subject: 'Hemmeleg overskrift', askerEmail: 'spurde@uni.example', language: 'nn' as const }
    const asked = await askCase(db, cast.unitIds.handling, secret, clock.now())
    const reply = { intent: 'reply', body: 'Hemmeleg svar', sendAnyway: 'yes', seenMessageId: asked.messageId }
    const sent = await web.post(hrefOf('deskCase', 'nb', { id: asked.id }), reply, identityOf('handling'))
    expect(sent.status).toBe(302)
    const mail = await db
      .selectFrom('outboxMail')
      .select('body')
      .where('caseId', '=', asked.id)
      .executeTakeFirstOrThrow()
    expect(mail.body).toContain('Hemmeleg svar')
    const key = /key=([\w-]{20,})/.exec(mail.body)?.[1] ?? 'none'
    expect(mail.body).toContain(key)
    web.samspel.isDemo = false
    await inBatches(everyone, async (asking) => {
      for (const address of [hrefOf('outbox', 'nb'), `${hrefOf('outbox', 'nb')}.data`]) {
        const answer = await get(web, address, asking)
        const text = await answer.text()
        const isData = address.endsWith('.data')
        const refused = signedIn(asking) ? 403 : isData ? 202 : 302
        check(answer.status, `${address} to ${asking.who}`).toBe(asking.person === 'admin' ? 200 : refused)
        const there = ['Hemmeleg overskrift', 'Hemmeleg svar', key].filter((word) => text.includes(word))
        check(there, `words of ${address} to ${asking.who}`).toEqual([])
        if (asking.person === 'admin')
          check(text.includes('spurde@uni.example'), 'the mail itself is listed').toBe(true)
      }
    })
    web.samspel.isDemo = true
  })

  test('the audit has ids and codes, and is for administrators', async () => {
    await inBatches(everyone, async (asking) => {
      const address = hrefOf('audit', 'nb')
      for (const query of ['', '?type=case', `?object=${cases.restricted.id}`]) {
        const answer = await get(web, address + query, asking)
        const text = await answer.text()
        const refused = signedIn(asking) ? 403 : 302
        check(answer.status, `${address}${query} to ${asking.who}`).toBe(asking.person === 'admin' ? 200 : refused)
        check(leaksIn(text, 'visitor'), `words of ${address}${query} to ${asking.who}`).toEqual([])
      }
    })
    const { rows } = await sql<{
      entries: string
    }>`select string_agg(e::text, ' ') as entries from audit_entry e`.execute(db)
    const said = secrets.filter(({ word }) => rows[0]!.entries.includes(word))
    check(said, 'words in the audit itself').toEqual([])
  })

  const publicPages = ['front', 'results', 'allServices', 'units', 'journal', 'ask', 'accessibility'] as const

  // Those who see most, and those who see least.
  const lookers = everyone.filter(({ who }) => ['visitor', 'asker', 'handling-named', 'admin'].includes(who))

  test.for(publicPages satisfies readonly PageKey[])('%s has no word of a case, whoever looks', async (page) => {
    await inBatches(lookers, async (asking) => {
      const text = await (await get(web, hrefOf(page, 'nb'), asking)).text()
      check(leaksIn(text, 'visitor'), `words of ${page} to ${asking.who}`).toEqual([])
    })
  })

  test('a search at the front door finds no case, and no unit’s page tells of one', async () => {
    for (const of of caseKeys)
      for (const kind of ['subject', 'reply'] as const) {
        const word = secretOf(of, kind)
        const html = await (await web.request(`${hrefOf('results', 'nb')}?q=${word}`)).text()
        check(leaksIn(html.replaceAll(word, ''), 'visitor'), `what is found at the front door by ${word}`).toEqual([])
        check(html.includes(cases[of].id), `${of} at the front door by ${word}`).toBe(false)
        const likely = await web.post('/likely-answers', { text: `Eg lurer på ${word} og anna`, language: 'nb' })
        check(leaksIn(await likely.text(), 'visitor'), `likely answers to ${word}`).toEqual([])
      }
    const slugs = await sql<{ slug: string }>`select slug from unit_slug join unit_name using (unit_id)
      where unit_slug.language = 'nb' and name like 'Prøveeining%' and unit_name.language = 'nb'`.execute(db)
    expect(slugs.rows.length).toBe(9)
    for (const { slug } of slugs.rows) {
      const answer = await web.request(hrefOf('unit', 'nb', { slug }))
      check(answer.status, slug).toBe(200)
      check(leaksIn(await answer.text(), 'visitor'), `words of the page of ${slug}`).toEqual([])
    }
    check(leaksIn(await (await web.request('/sitemap.xml')).text(), 'visitor'), 'words of the site map').toEqual([])
  })

  test('what was typed while a request was written is kept nowhere', async () => {
    await web.post('/likely-answers', { text: 'Eg vil spørje om hemmelegutkast til noko', language: 'nb' })
    const misses = await (await web.request(hrefOf('deskMisses', 'nb'), identityOf('editor'))).text()
    check(misses.includes('hemmelegutkast'), 'what was typed, in the list of searches').toBe(false)
  })
})

describe('what a unit keeps for its cases', () => {
  const blocks = hrefOf('deskTextBlocks', 'nb')
  const settings = hrefOf('deskUnitSettings', 'nb')
  const isTheirs = (asking: Asking) => signedIn(asking) && ofHandling.includes(asking.person!)

  test('text blocks are its own to read, change and remove', async () => {
    const text = { unit: cast.unitIds.handling, 'nb.title': 'Blokk', 'nb.body': 'Hemmelegblokka' }
    const saved = await web.post(blocks, { ...text, id: 'new', intent: 'save' }, identityOf('handling'))
    expect(saved.status).toBe(302)
    const { id } = await db
      .selectFrom('textBlock')
      .select('id')
      .where('unitId', '=', cast.unitIds.handling)
      .executeTakeFirstOrThrow()
    const before = await print()
    await inBatches(everyone, async (asking) => {
      const identity = asking.person && identityOf(asking.person)
      const page = await get(web, blocks, asking)
      const html = await page.text()
      const opens = signedIn(asking) && isHandler(asking.person!)
      check(page.status, `text blocks to ${asking.who}`).toBe(opens ? 200 : signedIn(asking) ? 403 : 302)
      check(html.includes('Hemmelegblokka'), `others' text block to ${asking.who}`).toBe(isTheirs(asking))
      if (isTheirs(asking)) return
      const own = cast.unitIds.unrelated
      for (const fields of [
        { ...text, id, version: '1', intent: 'save' },
        { ...text, id, version: '1', intent: 'save', unit: own },
        { ...text, id: 'new', intent: 'save' },
        { id, version: '1', intent: 'remove' },
      ]) {
        if (
          fields.id === 'new' &&
          handlersOf('unrelated').includes(asking.person ?? '') &&
          'unit' in fields &&
          fields.unit === own
        )
          continue
        const answer = await web.post(blocks, fields, identity)
        const what = `${asking.who} sends ${fields.intent} of a text block of others`
        check(answer.status, what).toBe(opens ? 422 : signedIn(asking) ? 403 : 401)
      }
    })
    check(await print(), 'text blocks of others').toEqual(before)
  })

  test('hours and promises are its own, and its administrators’', async () => {
    const before = await print()
    await inBatches(everyone, async (asking) => {
      const keeps = isTheirs(asking) || asking.person === 'admin'
      const opens = signedIn(asking) && (isHandler(asking.person!) || asking.person === 'admin')
      const page = await get(web, `${settings}?unit=${cast.unitIds.handling}`, asking)
      const refused = !signedIn(asking) ? 302 : opens ? 404 : 403
      check(page.status, `settings of the handling unit to ${asking.who}`).toBe(keeps ? 200 : refused)
      if (keeps) return
      const days = { answerWithinDays: '9', offerWithinDays: '9', returnWithinDays: '9' }
      const fields = { unitId: cast.unitIds.handling, version: '1', reach: 'samspel', mailbox: 'stolen', ...days }
      const answer = await web.post(settings, fields, asking.person && identityOf(asking.person))
      const status = !signedIn(asking) ? 401 : opens ? 422 : 403
      check(answer.status, `${asking.who} changes the settings of the handling unit`).toBe(status)
    })
    check(await print(), 'settings of others').toEqual(before)
  })

  test('only its own handlers write down a call for it', async () => {
    const before = await print()
    await inBatches(
      everyone.filter((asking) => !(signedIn(asking) && handles(asking.person!, 'open' satisfies CaseKey))),
      async (asking) => {
        const call = { subject: 'Ringte', asker: 'Nokon', channel: 'phone', unitId: cast.unitIds.handling, body: '' }
        const answer = await web.post(hrefOf('deskNewCase', 'nb'), call, asking.person && identityOf(asking.person))
        const status = !signedIn(asking) ? 401 : isHandler(asking.person!) ? 422 : 403
        check(answer.status, `${asking.who} writes down a call for the handling unit`).toBe(status)
      },
    )
    check(await print(), 'cases written down for others').toEqual(before)
  })
})

test('every check of this file was made', () => {
  expect(counted()).toBeGreaterThanOrEqual(887)
})
