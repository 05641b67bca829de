import { randomBytes } from 'node:crypto'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { hashOf } from '#app/platform/sign-in/session.server.ts'

const KEY_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000
/** Of 0–9 and a–f: it also stands before the @ of an address, where capitals do not always survive. */
const KEY_BYTES = 24

/** What a unit without Samspel was asked in a mail: an offer, a question, or with neither, the case that it has. */
export interface UnitMailKey {
  unitId: string
  caseId: string
  handoverId: string | null
  contributionId: string | null
}

/**
 * A key that lets a unit answer from its mail, by a link or by replying. Only its hash is kept. What it decides can be
 * decided once; that is the offer's to know.
 *
 * @param realNow security asks the real clock
 */
export async function createUnitMailKey(tx: Tx, key: UnitMailKey, realNow: Date): Promise<string> {
  const token = randomBytes(KEY_BYTES).toString('hex')
  await tx
    .insertInto('unitMailKey')
    .values({ ...key, tokenHash: hashOf(token), expiresAt: new Date(realNow.getTime() + KEY_DAYS * DAY_MS) })
    .execute()
  return token
}

/** What a key opens; undefined when there is none, or it has run out. */
export const findUnitMailKey = (db: DbOrTx, token: string, realNow: Date): Promise<UnitMailKey | undefined> =>
  db
    .selectFrom('unitMailKey')
    .select(['unitId', 'caseId', 'handoverId', 'contributionId'])
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', realNow)
    .executeTakeFirst()

/** Keys that have run out open nothing; they are not kept. */
export const forgetUnitMailKeys = (db: DbOrTx, realNow: Date) =>
  db.deleteFrom('unitMailKey').where('expiresAt', '<=', realNow).execute()
