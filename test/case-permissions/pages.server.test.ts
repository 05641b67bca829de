import { describe, expect, test } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { asksIn, isHandler, leaksIn, maySee, opensByKey, secrets, sightOf } from './expected.ts'
import { type CaseKey, caseKeys } from './played-cases.ts'
import { type Asking, everybody, everyone, get, inBatches, keyCaseOf, setStage, signedIn, withKey } from './stage.ts'

// Everybody at both pages of each case, as page and as data: who is let in, and that no word reaches anybody else.

const { web, cases, check, counted } = await setStage()

/** Every check is made: none falls out because a list became shorter. */
const AT_LEAST = 3_205

/** What the case's page on the desk answers with. */
function deskStatus(asking: Asking, of: CaseKey) {
  if (!signedIn(asking)) return 302
  if (!isHandler(asking.person!)) return 403
  return sightOf(asking.person!, of) === null ? 404 : 200
}

describe('the page of a case on the desk', () => {
  test.for(caseKeys)('on the desk, the case that is %s', async (of) => {
    const path = hrefOf('deskCase', 'nb', { id: cases[of].id })
    await inBatches(everybody, async (asking) => {
      const person = asking.person ?? 'visitor'
      const expected = deskStatus(asking, of)
      for (const address of [path, `${path}.data`]) {
        const answer = await get(web, withKey(address, asking, of, cases), asking)
        const text = await answer.text()
        const what = `${asking.who} at ${address.endsWith('.data') ? 'the data' : 'the page'} of ${of}`
        // Data of a page that leads elsewhere say so in an answer of their own.
        const status = expected === 302 && address.endsWith('.data') ? 202 : expected
        check(answer.status, what).toBe(status)
        check(leaksIn(text, person), `words that reach ${what}`).toEqual([])
      }
    })
  })

  test('shows what it is for to those who may read it', async () => {
    for (const of of caseKeys)
      await inBatches(
        everyone.filter(({ person }) => person && sightOf(person, of)),
        async (asking) => {
          const text = await (await get(web, `${hrefOf('deskCase', 'nb', { id: cases[of].id })}.data`, asking)).text()
          const shown = ['subject', 'body', 'reply', 'note', 'confidential', 'unitAnswer', 'declineReason']
          for (const { kind, word } of secrets.filter((secret) => secret.of === of && shown.includes(secret.kind))) {
            const isHere = sightOf(asking.person!, of) === 'whole' && maySee(asking.person!, of, kind)
            const isMoved = of === 'merged' && !['subject', 'declineReason'].includes(kind)
            const isNone = of === 'survivor' && kind === 'declineReason'
            check(text.includes(word), `${kind} of ${of} to ${asking.who}`).toBe(isHere && !isMoved && !isNone)
          }
        },
      )
  })
})

function ownStatus(asking: Asking, of: CaseKey) {
  const key = keyCaseOf(asking, of)
  if (signedIn(asking) && asksIn(asking.person, of)) return 200
  // The key goes along with what was asked: of a merged case it leads to where that went on.
  if (key === of) return of === 'merged' ? 302 : 200
  return signedIn(asking) || key !== null ? 404 : 302
}

describe("the asker's own page", () => {
  test.for(caseKeys)('to its asker, the case that is %s', async (of) => {
    const path = hrefOf('myCase', 'nb', { id: cases[of].id })
    await inBatches(everybody, async (asking) => {
      const expected = ownStatus(asking, of)
      const key = keyCaseOf(asking, of)
      for (const address of [path, `${path}.data`]) {
        const answer = await get(web, withKey(address, asking, of, cases), asking)
        const text = await answer.text()
        const what = `${asking.who} at ${address.endsWith('.data') ? 'the data' : 'the page'} of ${of}`
        check(answer.status, what).toBe(expected === 302 && address.endsWith('.data') ? 202 : expected)
        // On this page nobody is a handler: only what is to the asker stands here, whoever looks.
        const reader = asksIn(asking.person, of) ? asking.person! : 'visitor'
        const leaks = leaksIn(text, reader, key === of ? opensByKey(of) : () => false)
        check(leaks, `words that reach ${what}`).toEqual([])
      }
    })
  })

  test('shows the conversation to those who asked', async () => {
    for (const of of caseKeys)
      for (const asking of everybody.filter((one) => ownStatus(one, of) === 200)) {
        const path = hrefOf('myCase', 'nb', { id: cases[of].id })
        const text = await (await get(web, withKey(path, asking, of, cases), asking)).text()
        for (const kind of ['subject', 'body', 'reply', 'askerFile', 'replyFile', 'referralNote'] as const) {
          const isMoved = of === 'merged' && kind !== 'subject'
          const { word } = secrets.find((secret) => secret.of === of && secret.kind === kind)!
          check(text.includes(word), `${kind} of ${of} to ${asking.who}`).toBe(!isMoved)
        }
      }
  })
})

test('every check of this file was made', () => {
  expect(counted()).toBeGreaterThanOrEqual(AT_LEAST)
})
