import { sql } from 'kysely'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { RoutingModel } from './confidence.ts'
import type { Measured } from './measured-model.ts'
import firstModel from './routing-weights.json' with { type: 'json' }

/** Least confidence by which a case goes straight to a unit; without it, the model's own. */
export const THRESHOLD = 'routing_threshold'

/** The model in use, and the threshold that holds. */
export async function readRoutingSettings(db: DbOrTx): Promise<{ model: RoutingModel; threshold: number }> {
  const { rows } = await sql<{ model: RoutingModel | null; threshold: number | null }>`
    select (select model from routing_model where used_from is not null order by used_from desc limit 1) as model,
      (select value::double precision from setting where key = ${THRESHOLD}) as threshold`.execute(db)
  const model: RoutingModel = rows[0]?.model ?? firstModel
  return { model, threshold: rows[0]?.threshold ?? model.threshold }
}

const MODELS_LOCK = 7_264_790

/** Two runs of the job take turns: the second finds nothing new. */
export const lockRoutingModels = (tx: Tx) => sql`select pg_advisory_xact_lock(${MODELS_LOCK})`.execute(tx)

export const findLatestModel = (db: DbOrTx) =>
  db
    .selectFrom('routingModel')
    .select(['id', 'corrections'])
    .orderBy('learnedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export interface RoutingModelView {
  id: string
  learnedAt: Date
  labelled: number
  corrections: number
  measured: Measured
  threshold: number
  usedFrom: Date | null
}

/** What has been learned from people's corrections, the latest first. */
export const listRoutingModels = (db: DbOrTx): Promise<RoutingModelView[]> =>
  db
    .selectFrom('routingModel')
    .select(['id', 'learnedAt', 'labelled', 'corrections', 'usedFrom'])
    .select([
      sql<Measured>`measured`.as('measured'),
      sql<number>`(model ->> 'threshold')::double precision`.as('threshold'),
    ])
    .orderBy('learnedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
