import { describe, expect, test } from 'vitest'
import { closeCase } from '#app/features/cases/close-case.server.ts'
import { hrefOf } from '#app/pages.ts'
import { identityOf } from './cast.ts'
import { asksIn, leaksIn } from './expected.ts'
import { type CaseKey, done, type PlayedCase, playCase } from './played-cases.ts'
import { createPrinter } from './prints.ts'
import { type Asking, everybody, inBatches, keyCaseOf, setStage, signedIn, withKey } from './stage.ts'

// Everybody sends every form of the asker's own page, and of the page that deletes a request.

const { database, web, cast, cases, check, counted } = await setStage()
const { db, clock } = web.samspel
const print = await createPrinter(database.db)

interface AskerForm {
  intent: string
  /** Before it could succeed: closed, or nothing. */
  isClosed?: true
  fields?: (played: PlayedCase) => Promise<Record<string, string>>
}

const referralOf = async ({ id }: PlayedCase) => {
  const found = await db.selectFrom('referral').select('id').where('caseId', '=', id).executeTakeFirstOrThrow()
  return { referralId: found.id }
}

const forms: readonly AskerForm[] = [
  { intent: 'add', fields: async () => ({ body: 'Noko meir' }) },
  { intent: 'withdraw' },
  { intent: 'reopen', isClosed: true },
  { intent: 'helped', fields: async () => ({ helped: 'yes' }) },
  { intent: 'thank' },
  { intent: 'referrals.decline', fields: referralOf },
  {
    intent: 'referrals.send',
    fields: async (played) => ({ ...(await referralOf(played)), text: 'Kan de hjelpe meg?' }),
  },
]

const isAsker = (asking: Asking, of: CaseKey) =>
  asking.keyOf === 'this' || (signedIn(asking) && asksIn(asking.person, of))

/** Closed by whoever has it, where the form needs that. */
async function playFor({ intent, isClosed }: AskerForm, state: CaseKey, by: string) {
  const played = await playCase(web, cast, state, `own${intent.replace('.', '')}${state}${by}`)
  if (isClosed) {
    const handler = state === 'restricted' ? 'handling-named' : 'handling'
    await done(closeCase(db, cast.viewers[handler], played.id, 'answered', clock.now()))
  }
  return played
}

describe.for(['waiting', 'restricted'] as const)("the asker's own page of a case that is %s", (state) => {
  const named = forms.map((form) => [form.intent, state, form] as const)

  test.for(named)('the form %s from others, in a case that is %s', async ([intent, , form]) => {
    const played = await playFor(form, state, 'refused')
    const fields = { intent, ...(await form.fields?.(played)) }
    const path = hrefOf('myCase', 'nb', { id: played.id })
    const here = { ...cases, [state]: played }
    const before = await print()
    await inBatches(
      everybody.filter((asking) => !isAsker(asking, state)),
      async (asking) => {
        const what = `${asking.who} sends ${intent} in a case that is ${state}`
        const identity = asking.person && identityOf(asking.person)
        const answer = await web.post(withKey(path, asking, state, here), fields, identity)
        const text = await answer.text()
        const isVisitor = !signedIn(asking) && keyCaseOf(asking, state) === null
        check(answer.status, what).toBe(isVisitor ? 401 : 404)
        check(leaksIn(text, 'visitor'), `words when ${what}`).toEqual([])
      },
    )
    check(await print(), `what ${intent} changed in a case that is ${state}`).toEqual(before)
  })

  test.for(named)('the form %s from who may, in a case that is %s', async ([intent, , form]) => {
    for (const asking of everybody.filter((asking) => isAsker(asking, state))) {
      // The last decision counts: each has a case of their own to send it in.
      const played = await playFor(form, state, asking.person ?? 'key')
      const here = { ...cases, [state]: played }
      const path = withKey(hrefOf('myCase', 'nb', { id: played.id }), asking, state, here)
      const fields = { intent, ...(await form.fields?.(played)) }
      const answer = await web.post(path, fields, asking.person && identityOf(asking.person))
      // The body answers whoever sends: without an address of theirs nothing can be sent.
      const expected = intent === 'referrals.send' ? 422 : 303
      check(answer.status, `${asking.who} sends ${intent} in a case that is ${state}`).toBe(expected)
    }
  })
})

describe('a closed request', () => {
  const fields = { intent: 'delete', confirmed: 'yes' }

  test('is deleted by who asked, signed in or by the key, and by nobody who follows it', async () => {
    const path = hrefOf('deleteCase', 'nb', { id: cases.closed.id })
    const before = await print()
    const mayDelete = (asking: Asking) => asking.person === 'asker' || asking.keyOf === 'this'
    await inBatches(
      everybody.filter((asking) => !mayDelete(asking)),
      async (asking) => {
        const identity = asking.person && identityOf(asking.person)
        const address = withKey(path, asking, 'closed', cases)
        const isVisitor = !signedIn(asking) && asking.keyOf === null
        const page = await web.request(address, identity)
        check(page.status, `the page that deletes, to ${asking.who}`).toBe(isVisitor ? 302 : 404)
        check(leaksIn(await page.text(), 'visitor'), `words of the page that deletes, to ${asking.who}`).toEqual([])
        const answer = await web.post(address, fields, identity)
        check(answer.status, `${asking.who} deletes`).toBe(isVisitor ? 401 : 404)
      },
    )
    check(await print(), 'what was deleted').toEqual(before)
    for (const asking of everybody.filter(mayDelete)) {
      const of = asking.person === 'asker' ? 'closed' : 'withdrawn'
      const address = withKey(hrefOf('deleteCase', 'nb', { id: cases[of].id }), asking, of, cases)
      const answer = await web.post(address, fields, asking.person && identityOf(asking.person))
      check(answer.status, `${asking.who} deletes the ${of}`).toBe(303)
      const left = await db.selectFrom('supportCase').select('id').where('id', '=', cases[of].id).execute()
      check(left, `the ${of} case after that`).toEqual([])
    }
  })
})

test('every check of this file was made', () => {
  expect(counted()).toBeGreaterThanOrEqual(997)
})
