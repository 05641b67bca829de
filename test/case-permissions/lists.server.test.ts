import { beforeAll, describe, expect, test } from 'vitest'
import { folders } from '#app/features/cases/desk/inbox.ts'
import { hrefOf } from '#app/pages.ts'
import { askCase } from '../cases.ts'
import { identityOf } from './cast.ts'
import { asksIn, isHandler, leaksIn, secrets, sightOf } from './expected.ts'
import { type CaseKey, caseKeys, type SecretKind, secretOf } from './played-cases.ts'
import { createPrinter } from './prints.ts'
import { type Asking, everyone, get, inBatches, setStage, signedIn } from './stage.ts'

// Lists, searches and counts: nothing stands in one, is found by one, or is counted in one, that is not the reader's.

const { database, web, cast, cases, check, counted } = await setStage()
const { db, clock } = web.samspel
const print = await createPrinter(database.db)
const inbox = hrefOf('inbox', 'nb')

/** The cases that a page lists, by name. */
const listed = (html: string) => {
  const ids = new Set([...html.matchAll(/(?:data-case="|henvendelser\/)([0-9a-f-]{36})/g)].map(([, id]) => id))
  return caseKeys.filter((key) => ids.has(cases[key].id))
}

const handlersOf = (...names: string[]) => names.flatMap((name) => [name, `${name}-named`])
type Folder = (typeof folders)[number]

/** What lies in whose folder, written by hand. `due` depends on the hour; it is only looked through for others' words. */
function inFolder(person: string, folder: Folder): CaseKey[] | null {
  const has = handlersOf('handling', 'above').includes(person)
  const named: CaseKey[] = person === 'handling-named' ? ['restricted', 'restrictedOffered'] : []
  const takesPart = handlersOf('contributing', 'informed').includes(person)
  const wasOffered = handlersOf('offered').includes(person)
  const table: Record<Folder, CaseKey[] | null> = {
    new: [],
    // The first who answers has it, until it becomes restricted.
    mine: person === 'handling' ? ['open', 'waiting', 'danger', 'survivor'] : [],
    open: has ? ['open', 'waiting', 'danger', 'survivor', ...named] : [],
    waiting: has ? ['waiting'] : [],
    offered: wasOffered
      ? ['open', 'waiting', 'danger', ...(person === 'offered-named' ? (['restrictedOffered'] as const) : [])]
      : [],
    part: takesPart ? ['open', 'waiting', 'danger', 'survivor'] : [],
    due: null,
    passed: handlersOf('former').includes(person) ? ['open', 'waiting', 'closed', 'danger', 'merged', 'withdrawn'] : [],
    closed: has ? ['closed', 'merged', 'withdrawn'] : [],
  }
  return table[folder]
}

/** Signs of danger stand at the top of every folder of those who see the case. */
const withDanger = (person: string, expected: CaseKey[]) =>
  caseKeys.filter((key) => expected.includes(key) || (key === 'danger' && sightOf(person, key) === 'whole'))

const refusedAt = (asking: Asking) => (signedIn(asking) ? 403 : 302)

describe('the inbox', () => {
  test.for(folders)('the folder %s', async (folder) => {
    await inBatches(everyone, async (asking) => {
      const person = asking.person ?? 'visitor'
      const answer = await get(web, `${inbox}?folder=${folder}`, asking)
      const html = await answer.text()
      const what = `the folder ${folder} to ${asking.who}`
      const opens = signedIn(asking) && isHandler(person)
      check(answer.status, what).toBe(opens ? 200 : refusedAt(asking))
      check(leaksIn(html, person), `words in ${what}`).toEqual([])
      const expected = inFolder(person, folder)
      if (opens && expected) check(listed(html), `cases in ${what}`).toEqual(withDanger(person, expected))
      if (!opens) return
      const count = Number(
        new RegExp(`data-folder="${folder}"(?:(?!</li>).)*folder-count[^>]*>(\\d+)<`).exec(html)?.[1],
      )
      const isCounted = folder !== 'passed' && folder !== 'closed' && folder !== 'due'
      if (isCounted) check(count, `how many are in ${what}`).toBe(expected?.length)
    })
  })

  test('narrowed to a unit of others, is empty', async () => {
    await inBatches(
      everyone.filter(
        (asking) => signedIn(asking) && handlersOf('unrelated', 'former', 'offered').includes(asking.person!),
      ),
      async (asking) => {
        for (const folder of ['open', 'closed'] as const) {
          const html = await (await get(web, `${inbox}?folder=${folder}&unit=${cast.unitIds.handling}`, asking)).text()
          check(html.includes('class="folder-count" data-empty=""'), `counts of others to ${asking.who}`).toBe(true)
          check(
            listed(html).filter((key) => key !== 'danger'),
            `others' ${folder} to ${asking.who}`,
          ).toEqual([])
        }
      },
    )
  })

  /** Which cases the data of a search name, but for signs of danger, which stand there whatever is searched for. */
  async function found(query: string, asking: Asking) {
    const data = await (await get(web, `${inbox}.data?q=${encodeURIComponent(query)}`, asking)).text()
    return { data, keys: caseKeys.filter((key) => key !== 'danger' && data.includes(cases[key].id)) }
  }

  /** By finding a case, a search would tell what stands in it: what not all who see a case may read, finds it for nobody. */
  const hidden: readonly SecretKind[] = ['confidential', 'formerConfidential', 'contributingConfidential', 'draft']

  test.for(caseKeys.filter((key) => key !== 'danger'))('searched for the case that is %s', async (of) => {
    const isRestricted = of === 'restricted' || of === 'restrictedOffered'
    await inBatches(
      everyone.filter((asking) => signedIn(asking) && isHandler(asking.person!)),
      async (asking) => {
        const sees = sightOf(asking.person!, of) === 'whole'
        const { data, keys } = await found(cases[of].reference, asking)
        check(keys, `found by the reference of ${of} by ${asking.who}`).toEqual(sees ? [of] : [])
        check(leaksIn(data, asking.person!), `words found by the reference of ${of} by ${asking.who}`).toEqual([])
        for (const kind of ['subject', 'askerName'] as const) {
          const by = await found(secretOf(of, kind), asking)
          // The name of who asked stands beside what they wrote, too, which goes on in the survivor.
          check(by.keys.includes(of), `${of} found by its ${kind} by ${asking.who}`).toBe(sees && !isRestricted)
          const others = by.keys.filter((key) => sightOf(asking.person!, key) !== 'whole')
          check(others, `others' cases found by the ${kind} of ${of} by ${asking.who}`).toEqual([])
        }
        const words = hidden.map((kind) => secretOf(of, kind)).join(' or ')
        check((await found(words, asking)).keys, `found by what is confidential in ${of} by ${asking.who}`).toEqual([])
      },
    )
  })

  test.for(['take', 'answered', 'seen'])(
    'what is done with many at once, %s, is not done with those of others',
    async (intent) => {
      const none = (person: string) => caseKeys.filter((key) => sightOf(person, key) !== 'whole')
      const before = await print()
      await inBatches(everyone, async (asking) => {
        const body = new URLSearchParams({ intent })
        for (const key of none(asking.person ?? 'visitor')) body.append('case', cases[key].id)
        const identity = asking.person && identityOf(asking.person)
        const answer = await web.request(inbox, identity, { method: 'POST', body, headers: { origin: web.url } })
        const html = await answer.text()
        const opens = signedIn(asking) && isHandler(asking.person!)
        const what = `${asking.who} does ${intent} with others' cases`
        check(answer.status, what).toBe(opens ? 200 : signedIn(asking) ? 403 : 401)
        check(leaksIn(html, asking.person ?? 'visitor'), `words when ${what}`).toEqual([])
      })
      check(await print(), `what ${intent} changed`).toEqual(before)
    },
  )
})

describe('what people have asked', () => {
  let others = ''
  beforeAll(async () => {
    const wanted = { askerPersonId: cast.personIds['other-asker'], subject: 'Noko heilt anna', askerEmail: null }
    others = (await askCase(db, cast.unitIds.unrelated, wanted, clock.now())).id
  })

  test('is listed to each who asked', async () => {
    await inBatches(everyone, async (asking) => {
      const answer = await get(web, hrefOf('myCases', 'nb'), asking)
      const html = await answer.text()
      const own = caseKeys.filter((key) => signedIn(asking) && asksIn(asking.person, key))
      check(answer.status, `own requests to ${asking.who}`).toBe(signedIn(asking) ? 200 : 302)
      check(listed(html), `own requests of ${asking.who}`).toEqual(own)
      check(html.includes(others), `the other asker's to ${asking.who}`).toBe(asking.person === 'other-asker')
      check(
        leaksIn(html, own.length > 0 ? asking.person! : 'visitor'),
        `words in own requests of ${asking.who}`,
      ).toEqual([])
    })
  })

  test('is taken along by who asked, and what units wrote by nobody but its writer’s own drafts', async () => {
    const said: readonly SecretKind[] = ['subject', 'askerName', 'body', 'askerFile', 'reply', 'replyFile']
    await inBatches(everyone, async (asking) => {
      const answer = await get(web, '/my-data.json', asking)
      const text = (await answer.text()).toLowerCase()
      check(answer.status, `own data to ${asking.who}`).toBe(signedIn(asking) ? 200 : 302)
      const own = (kind: SecretKind) =>
        asking.person === 'asker' ? said.includes(kind) : asking.person === 'handling' && kind === 'draft'
      const there = secrets.filter(({ word }) => text.includes(word))
      check(
        there.filter(({ kind }) => !own(kind)),
        `words in the data of ${asking.who}`,
      ).toEqual([])
      if (asking.person === 'asker') check(there.length, 'what the asker takes along').toBeGreaterThanOrEqual(9 * 4)
    })
  })
})

test('every check of this file was made', () => {
  expect(counted()).toBeGreaterThanOrEqual(2_188)
})
