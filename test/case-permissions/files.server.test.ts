import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { answerOffer } from '#app/features/cases/handover/answer-offer.server.ts'
import { restrictCase } from '#app/features/cases/restrict-case.server.ts'
import { identityOf, type PersonKey } from './cast.ts'
import { contributes, isHandler, leaksIn, maySee, opensByKey, sightOf } from './expected.ts'
import { type CaseKey, caseKeys, done, type FileKind, playCase, secretOf } from './played-cases.ts'
import { type Asking, everybody, everyone, get, inBatches, keyCaseOf, setStage, signedIn, withKey } from './stage.ts'

// Addresses without a page: files of messages, what is told as it happens, and what is being written.

const { web, cast, cases, check, counted } = await setStage()
const { db, clock } = web.samspel

/** A file of a merged case is the survivor's. */
const homeOf = (of: CaseKey): CaseKey => (of === 'merged' ? 'survivor' : of)
const fileKinds = ['asker', 'former', 'reply', 'note', 'confidential'] as const satisfies readonly FileKind[]

function opensFile(asking: Asking, of: CaseKey, kind: FileKind) {
  const toAsker = kind === 'asker' || kind === 'reply'
  // The key of the merged case goes along to the survivor.
  const key = keyCaseOf(asking, of)
  if (key !== null && homeOf(key) === homeOf(of) && toAsker) return true
  return signedIn(asking) && maySee(asking.person!, of, `${kind}Content`)
}

describe('files of messages', () => {
  test.for(caseKeys)('files of the case that is %s', async (of) => {
    const kinds = fileKinds.filter((kind) => of !== 'survivor' || kind !== 'former')
    for (const kind of kinds)
      await inBatches(everybody, async (asking) => {
        const answer = await get(web, withKey(`/attachments/${cases[of].files[kind]}`, asking, of, cases), asking)
        const text = await answer.text()
        const what = `the ${kind} file of ${of} to ${asking.who}`
        const opens = opensFile(asking, of, kind)
        check(answer.status, what).toBe(opens ? 200 : 404)
        check(text.includes(secretOf(of, `${kind}Content`)), `what is in ${what}`).toBe(opens)
      })
  })
})

describe('what is being written', () => {
  test.for(caseKeys)('a draft in the case that is %s is kept for those who work on it', async (of) => {
    const drafts = () =>
      db.selectFrom('caseDraft').select(['personId', 'body']).where('caseId', '=', cases[of].id).execute()
    await inBatches(everyone, async (asking) => {
      const fields = { case: cases[of].id, kind: 'note', body: `utkast frå ${asking.who}` }
      const answer = await web.post('/desk-drafts', fields, asking.person && identityOf(asking.person))
      const text = await answer.text()
      const works = signedIn(asking) && contributes(asking.person!, of)
      const refused = !signedIn(asking) ? 401 : isHandler(asking.person!) ? 404 : 403
      check(answer.status, `a draft in ${of} from ${asking.who}`).toBe(works ? 204 : refused)
      check(leaksIn(text, asking.person ?? 'visitor'), `words to ${asking.who} who drafts in ${of}`).toEqual([])
    })
    const kept = new Set((await drafts()).map(({ personId }) => personId))
    for (const { who, person } of everyone.filter((asking) => asking.person !== null)) {
      const isKept = kept.has(cast.personIds[person!])
      // The one who drafted while the story was played still has it, whatever became of the case; of a merged one
      // the draft went along.
      const had = person === 'handling' && of !== 'merged'
      check(isKept, `a draft of ${who} in ${of}`).toBe(
        (signedIn({ who, person, keyOf: null }) && contributes(person!, of)) || had,
      )
    }
  })
})

describe('what is told as it happens', () => {
  const statusOf = (asking: Asking, of: CaseKey) => {
    if (!signedIn(asking)) return 302
    if (!isHandler(asking.person!)) return 403
    return sightOf(asking.person!, of) === 'whole' ? 200 : 404
  }

  test.for(caseKeys)('the stream of the case that is %s opens to those who read it', async (of) => {
    await inBatches(everyone, async (asking) => {
      const stop = new AbortController()
      const answer = await listen(`case=${cases[of].id}`, asking.person, stop)
      check(answer.status, `the stream of ${of} to ${asking.who}`).toBe(statusOf(asking, of))
      const heard = answer.status === 200 ? await firstOf(answer) : await answer.text()
      check(leaksIn(heard, 'visitor'), `words in the stream of ${of} to ${asking.who}`).toEqual([])
      stop.abort()
    })
  })

  test('the stream of an inbox opens to the handlers of that unit, and of those above it', async () => {
    const unitIds = cast.unitIds
    for (const unit of ['handling', 'unrelated', 'above'] as const)
      await inBatches(everyone, async (asking) => {
        const stop = new AbortController()
        const answer = await listen(`unit=${unitIds[unit]}`, asking.person, stop)
        const handlers = [unit, `${unit}-named`, ...(unit === 'handling' ? ['above', 'above-named'] : [])]
        const isTheirs = signedIn(asking) && handlers.includes(asking.person!)
        const what = `the stream of the ${unit} inbox to ${asking.who}`
        check(answer.status, what).toBe(
          isTheirs ? 200 : !signedIn(asking) ? 302 : isHandler(asking.person!) ? 404 : 403,
        )
        stop.abort()
      })
  })

  test('a stream ends for each whose right to the case ends, and for nobody else', async () => {
    const { id } = await playCase(web, cast, 'open', 'ending')
    const now = clock.now()
    const [offered, former, invited, handling, named, signedOut] = await Promise.all(
      (['offered', 'former', 'contributing', 'handling', 'handling-named', 'above'] as const).map((key) =>
        watch(`case=${id}`, key),
      ),
    )
    await done(answerOffer(db, cast.viewers.offered, id, { kind: 'decline', reason: 'Ikkje oss' }, now))
    check(await offered!.heard('event: ended'), 'the unit that declined').toBe(true)
    check(await handling!.heard('event: changed'), 'the handling unit hears of it').toBe(true)
    await db.deleteFrom('session').where('personId', '=', cast.personIds.above).execute()
    await sql`select pg_notify('case_changed', ${id})`.execute(db)
    check(await signedOut!.heard('event: ended'), 'who has signed out').toBe(true)
    await done(restrictCase(db, cast.viewers['handling-named'], id, true, now))
    check(await former!.heard('event: ended'), 'the unit that had it, when it becomes restricted').toBe(true)
    check(await invited!.heard('event: ended'), 'the unit that took part, when it becomes restricted').toBe(true)
    check(await handling!.heard('event: ended'), 'its own handlers who are not named').toBe(true)
    check(named!.said().includes('event: ended'), 'who is named there').toBe(false)
    for (const one of [offered, former, invited, handling, named, signedOut]) one!.stop.abort()
  })

  const listen = (query: string, person: PersonKey | null, stop: AbortController) =>
    web.request(`/desk-events?${query}`, person && identityOf(person), { signal: stop.signal })

  /** The first that is said: the stream itself stays open. */
  const firstOf = async (answer: Response) => {
    const { value } = await answer.body!.getReader().read()
    return Buffer.from(value ?? []).toString()
  }

  async function watch(query: string, person: PersonKey) {
    const stop = new AbortController()
    const answer = await listen(query, person, stop)
    expect(answer.status, person).toBe(200)
    let said = ''
    const read = async () => {
      for await (const chunk of answer.body ?? []) said += Buffer.from(chunk).toString()
    }
    read().catch(() => {})
    const heard = async (text: string) => {
      for (let waited = 0; !said.includes(text) && waited < 4_000; waited += 20)
        await new Promise((resolve) => setTimeout(resolve, 20))
      return said.includes(text)
    }
    return { stop, heard, said: () => said }
  }
})

test('a key that has run out, and one that is none, open nothing', async () => {
  await sql`update asker_key set expires_at = ${new Date(Date.now() - 1000)} where case_id = ${cases.closed.id}`.execute(
    db,
  )
  for (const key of [cases.closed.askerKey, '', 'x', cases.open.askerKey.slice(1), `${cases.open.askerKey}=`]) {
    for (const of of ['closed', 'open'] as const) {
      const file = await web.request(`/attachments/${cases[of].files.reply}?key=${encodeURIComponent(key)}`)
      check(file.status, `the file of ${of} with the key ${key}`).toBe(404)
      const page = await web.request(`/nb/henvendelser/${cases[of].id}?key=${encodeURIComponent(key)}`)
      check([302, 404], `the page of ${of} with the key ${key}`).toContain(page.status)
      check(
        leaksIn(await page.text(), 'visitor', opensByKey('survivor')),
        `words of ${of} with the key ${key}`,
      ).toEqual([])
    }
  }
})

test('every check of this file was made', () => {
  expect(counted()).toBeGreaterThanOrEqual(4_460)
})
