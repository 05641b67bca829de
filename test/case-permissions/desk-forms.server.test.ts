import { describe, expect, test } from 'vitest'
import { restrictCase } from '#app/features/cases/restrict-case.server.ts'
import { hrefOf } from '#app/pages.ts'
import { type HandlerKey, identityOf } from './cast.ts'
import { type DeskForm, deskForms, type Right, type Scene } from './desk-forms.ts'
import { contributes, handles, isHandler, leaksIn, secretsOf, sightOf } from './expected.ts'
import { type CaseKey, done, playCase } from './played-cases.ts'
import { createPrinter } from './prints.ts'
import { type Asking, inBatches, oneOfEach, setStage, signedIn } from './stage.ts'

// Everybody sends every form of a case's page, filled in so that it would succeed: who may not, changes nothing, and who
// may, does at the end, so that it is the right alone that was refused.

const { database, web, cast, check, counted } = await setStage()
const { db, clock } = web.samspel
const print = await createPrinter(database.db)

/** Which row of the table of who sees a case holds where the form is sent. */
function rowOf({ intent, of }: DeskForm, isRestricted: boolean): CaseKey {
  const isOffered = !['offer', 'return', 'links.merge', 'reopen'].includes(intent)
  if (isRestricted) return isOffered ? 'restrictedOffered' : 'restricted'
  return isOffered ? of : 'closed'
}

function may(person: string, right: Right, of: CaseKey) {
  if (right === 'restricts') return person === 'handling-named'
  if (right === 'handles') return handles(person, of)
  if (right === 'contributes') return contributes(person, of)
  return person === 'offered-named' || (person === 'offered' && of !== 'restrictedOffered')
}

const doers: Record<Right, [open: HandlerKey, restricted: HandlerKey]> = {
  handles: ['handling', 'handling-named'],
  contributes: ['contributing', 'handling-named'],
  answersOffer: ['offered', 'offered-named'],
  restricts: ['handling-named', 'handling-named'],
}

/** What a form is answered with that may not be sent. */
function refusedStatus(asking: Asking, of: CaseKey) {
  if (!signedIn(asking)) return 401
  if (!isHandler(asking.person!)) return 403
  // Who sees the case is told why on its page.
  return sightOf(asking.person!, of) === null ? 404 : 422
}

const nameOf = ({ intent }: DeskForm, isRestricted: boolean) => `form${intent.replace(/\W/g, '')}${isRestricted}`

async function sceneOf(form: DeskForm, isRestricted: boolean): Promise<Scene> {
  const played = await playCase(web, cast, form.of, nameOf(form, isRestricted))
  if (isRestricted) await done(restrictCase(db, cast.viewers['handling-named'], played.id, true, clock.now()))
  const scene: Scene = { web, cast, played, isRestricted, handler: isRestricted ? 'handling-named' : 'handling' }
  await form.before?.(scene)
  return scene
}

describe.for([false, true])('a case that is restricted: %s', (isRestricted) => {
  const forms = deskForms.filter(({ neverRestricted, neverOpen }) => !(isRestricted ? neverRestricted : neverOpen))

  test.for(forms.map((form) => [form.intent, isRestricted ? 'restricted' : 'open', form] as const))(
    'the form %s of a case that is %s',
    async ([intent, , form]) => {
      const scene = await sceneOf(form, isRestricted)
      const of = rowOf(form, isRestricted)
      const path = hrefOf('deskCase', 'nb', { id: scene.played.id })
      const fields = { intent, ...(await form.fields(scene)) }
      const own = secretsOf(nameOf(form, isRestricted), of)
      const refused = oneOfEach.filter((asking) => !(signedIn(asking) && may(asking.person!, form.right, of)))
      for (let at = 0; at < refused.length; at += 6) {
        const some = refused.slice(at, at + 6)
        const before = await print()
        await inBatches(some, async (asking) => {
          const what = `${asking.who} sends ${intent} in a case that is ${isRestricted ? 'restricted' : 'open'}`
          const answer = await web.post(path, fields, asking.person && identityOf(asking.person))
          const text = await answer.text()
          check(answer.status, what).toBe(refusedStatus(asking, of))
          check(leaksIn(text, asking.person ?? 'visitor', undefined, own), `words when ${what}`).toEqual([])
          check(answer.headers.get('location'), `${what} and is led on`).toBeNull()
        })
        const who = some.map((asking) => asking.who).join(', ')
        check(await print(), `what ${intent} changed that was sent by one of ${who}`).toEqual(before)
      }
      const doer = doers[form.right][isRestricted ? 1 : 0]
      const answer = await web.post(path, fields, identityOf(doer))
      check(answer.status, `${doer} sends ${intent}: ${await answer.clone().text().then(alertsIn)}`).toBe(302)
      check(answer.headers.get('location'), `${doer} sends ${intent}`).toContain('done=')
    },
  )
})

/** What the page says went wrong. */
const alertsIn = (html: string) =>
  [...html.matchAll(/(?:role="alert"|data-field="validation"|ds-validation-message)[^>]*>([\s\S]{0,200}?)</g)]
    .map(([, said]) => said)
    .join(' | ')

test('every check of this file was made', () => {
  expect(counted()).toBeGreaterThanOrEqual(2_000)
})
