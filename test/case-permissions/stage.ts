import { expect } from 'vitest'
import { createDemoDatabase } from '../database.ts'
import { startTestWeb, type TestWeb } from '../web.ts'
import { createCast, goneKeys, handlerKeys, identityOf, type PersonKey, strangerKeys } from './cast.ts'
import { type CaseKey, type PlayedCase, playCases } from './played-cases.ts'

/** All that a file of the matrix begins from. Await it at the top of the file. */
export async function setStage() {
  const database = await createDemoDatabase()
  const web = await startTestWeb(database)
  const cast = await createCast(database.db)
  const cases = await playCases(web, cast)
  // Their sessions began while they were somebody.
  for (const key of goneKeys) await (await web.request('/nb/desk/cases', identityOf(key))).text()
  await database.db
    .updateTable('person')
    .set({ erasedAt: web.samspel.realNow() })
    .where('id', '=', cast.personIds.erased)
    .execute()
  await web.post('/auth/sign-out', {}, identityOf('signed-out'))
  return { database, web, cast, cases, ...createCounter() }
}

/** Whoever asks: a person, or a visitor with a key from a mail. */
export interface Asking {
  who: string
  person: PersonKey | null
  /** The case whose key stands in the address. */
  keyOf: CaseKey | 'this' | null
}

const byKey = (who: string, person: PersonKey | null, keyOf: Asking['keyOf']): Asking => ({ who, person, keyOf })

/** Everybody of the matrix. */
export const everybody: readonly Asking[] = [
  byKey('visitor', null, null),
  byKey('visitor with the key', null, 'this'),
  byKey('visitor with the key of another case', null, 'danger'),
  byKey('other-asker with the key of another case', 'other-asker', 'danger'),
  byKey('unrelated handler with the key of another case', 'unrelated', 'danger'),
  ...[...handlerKeys, ...strangerKeys, ...goneKeys].map((key) => byKey(key, key, null)),
]
/** Without the keys of the asker's own page, which mean nothing elsewhere. */
export const everyone: readonly Asking[] = everybody.filter(({ keyOf }) => keyOf === null)

/** Whom the pages tell apart and forms do not: a form is refused to each of them by the same rule as to one of the rest. */
const LIKE_ANOTHER: readonly (PersonKey | null)[] = [
  'editor',
  'economist',
  'leader',
  'follower',
  'erased',
  'above-named',
  'contributing-named',
  'offered-named',
  'declined-named',
  'informed-named',
  'asking',
  'asking-named',
]
/** One of each kind, for forms, of which there are many: every one of them is sent by all of these. */
export const oneOfEach: readonly Asking[] = everyone.filter(({ person }) => !LIKE_ANOTHER.includes(person))

export const signedIn = ({ person }: Asking) => person !== null && !(goneKeys as readonly string[]).includes(person)

/** The key of the case that stands in the address of one who asks; null for none. */
export const keyCaseOf = ({ keyOf }: Asking, of: CaseKey): CaseKey | null => (keyOf === 'this' ? of : keyOf)

export function withKey(path: string, asking: Asking, of: CaseKey, cases: Record<CaseKey, PlayedCase>) {
  const key = keyCaseOf(asking, of)
  return key === null ? path : `${path}${path.includes('?') ? '&' : '?'}key=${cases[key].askerKey}`
}

export const get = (web: TestWeb, path: string, { person }: Asking) => web.request(path, person && identityOf(person))

const AT_ONCE = 6

/** Does the same for each, a few at a time. */
export async function inBatches<Value>(values: readonly Value[], work: (value: Value) => Promise<void>) {
  const rest = [...values]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let value = rest.shift(); value !== undefined; value = rest.shift()) await work(value)
    }),
  )
}

/** Counts what is checked, so that a matrix cannot shrink unseen. */
function createCounter() {
  let count = 0
  return {
    /** One check; the others go on, so that a failure shows how far a fault reaches. */
    check<Value>(actual: Value, what: string) {
      count++
      return expect.soft(actual, what)
    },
    counted: () => count,
  }
}
