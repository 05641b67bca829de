import { createHash, randomBytes } from 'node:crypto'
import { parseCookie, stringifySetCookie } from 'cookie'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

const LONGEST_SESSION_MS = 12 * 60 * 60 * 1000
const LONGEST_IDLE_MS = 2 * 60 * 60 * 1000
/** Writing "last seen" at each click would make every reading a write. */
const SEEN_EVERY_MS = 5 * 60 * 1000

export interface Session {
  personId: string
  idToken: string | null
}

/** Cookies ignore ports, so the name is our own; over https the browser holds us to path and host. */
export const cookieName = (publicUrl: string, name: string) =>
  `${publicUrl.startsWith('https:') ? '__Host-' : ''}samspel-${name}`

export const hashOf = (token: string) => createHash('sha256').update(token).digest()

export const createToken = () => randomBytes(32).toString('base64url')

export function cookie(publicUrl: string, name: string, value: string, maxAgeSeconds: number) {
  return stringifySetCookie({
    name: cookieName(publicUrl, name),
    value,
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    path: '/',
    maxAge: maxAgeSeconds,
  })
}

export const readCookie = (request: Request, publicUrl: string, name: string): string | undefined =>
  parseCookie(request.headers.get('cookie') ?? '')[cookieName(publicUrl, name)]

/** The session that a request carries, or null when there is none that still holds. `now` is the real clock. */
export async function findSession(db: DbOrTx, token: string | undefined, now: Date): Promise<Session | null> {
  if (!token) return null
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .select(['session.personId', 'session.idToken', 'session.lastSeenAt', 'session.expiresAt'])
    .where('tokenHash', '=', hashOf(token))
    .where('person.erasedAt', 'is', null)
    .executeTakeFirst()
  if (!row || row.expiresAt <= now || now.getTime() - row.lastSeenAt.getTime() > LONGEST_IDLE_MS) return null
  if (now.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db.updateTable('session').set({ lastSeenAt: now }).where('tokenHash', '=', hashOf(token)).execute()
  }
  return { personId: row.personId, idToken: row.idToken }
}

/** A new session at each sign-in: a token known from before it is worth nothing. */
export async function startSession(tx: DbOrTx, personId: string, idToken: string | null, now: Date): Promise<string> {
  const token = createToken()
  await tx
    .insertInto('session')
    .values({
      tokenHash: hashOf(token),
      personId,
      idToken,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LONGEST_SESSION_MS),
    })
    .execute()
  return token
}

export const sessionSeconds = LONGEST_SESSION_MS / 1000

export const endSession = (db: DbOrTx, token: string) =>
  db.deleteFrom('session').where('tokenHash', '=', hashOf(token)).execute()

/** Ends every session of a person: access was withdrawn, or the person erased. */
export const endSessionsOf = (tx: DbOrTx, personId: string) =>
  tx.deleteFrom('session').where('personId', '=', personId).execute()
