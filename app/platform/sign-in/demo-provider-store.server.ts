import { generateKeyPairSync } from 'node:crypto'
import { sql } from 'kysely'
import type { Adapter, AdapterFactory, AdapterPayload, JWK } from 'oidc-provider'
import type { Db } from '#app/platform/database/connect.server.ts'
import { createToken } from './session.server.ts'

/** Keeps the demonstration provider's state in the table `demo_provider_entry`. `realNow` is the real clock. */
export function createStore(db: Db, realNow: () => Date): AdapterFactory {
  return (model): Adapter => {
    const living = () =>
      db
        .selectFrom('demoProviderEntry')
        .select('payload')
        .where('model', '=', model)
        .where((where) => where.or([where('expiresAt', 'is', null), where('expiresAt', '>', realNow())]))
    return {
      upsert: async (id, payload, expiresInSeconds) => {
        const row = {
          payload: JSON.stringify(payload),
          grantId: payload.grantId ?? null,
          uid: payload.uid ?? null,
          expiresAt: expiresInSeconds ? new Date(realNow().getTime() + expiresInSeconds * 1000) : null,
        }
        await db
          .insertInto('demoProviderEntry')
          .values({ model, id, ...row })
          .onConflict((conflict) => conflict.columns(['model', 'id']).doUpdateSet(row))
          .execute()
      },
      find: async (id) => payloadOf(await living().where('id', '=', id).executeTakeFirst()),
      findByUid: async (uid) => payloadOf(await living().where('uid', '=', uid).executeTakeFirst()),
      // The device flow alone has user codes, and it is off.
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const consumed = JSON.stringify(Math.floor(realNow().getTime() / 1000))
        await db
          .updateTable('demoProviderEntry')
          .set({ payload: sql`payload || jsonb_build_object('consumed', ${consumed}::jsonb)` })
          .where('model', '=', model)
          .where('id', '=', id)
          .execute()
      },
      destroy: async (id) => {
        await db.deleteFrom('demoProviderEntry').where('model', '=', model).where('id', '=', id).execute()
      },
      revokeByGrantId: async (grantId) => {
        await db.deleteFrom('demoProviderEntry').where('model', '=', model).where('grantId', '=', grantId).execute()
      },
    }
  }
}

const payloadOf = (row: { payload: unknown } | undefined) => row?.payload as AdapterPayload | undefined

interface Keys {
  jwks: { keys: JWK[] }
  cookieKeys: string[]
}

/** The provider's own keys, made at the first start: tokens and cookies from before a restart still hold. */
export async function openKeys(db: Db): Promise<Keys> {
  const find = () => db.selectFrom('setting').select('value').where('key', '=', 'demo_provider_keys').executeTakeFirst()
  if (!(await find())) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const made: Keys = {
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' } as JWK] },
      cookieKeys: [createToken()],
    }
    await db
      .insertInto('setting')
      .values({ key: 'demo_provider_keys', value: JSON.stringify(made) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return (await find())!.value as unknown as Keys
}
