import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { RoutingModel } from './confidence.ts'
import firstModel from './routing-weights.json' with { type: 'json' }

/** Least confidence by which a case goes straight to a unit; without it, the model's own. */
const THRESHOLD = 'routing_threshold'

/** The model in use, and the threshold that holds. */
export async function readRoutingSettings(db: DbOrTx): Promise<{ model: RoutingModel; threshold: number }> {
  const { rows } = await sql<{ model: RoutingModel | null; threshold: number | null }>`
    select (select model from routing_model where used_from is not null order by used_from desc limit 1) as model,
      (select value::double precision from setting where key = ${THRESHOLD}) as threshold`.execute(db)
  const model: RoutingModel = rows[0]?.model ?? firstModel
  return { model, threshold: rows[0]?.threshold ?? model.threshold }
}
