import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Log } from '#app/platform/log.ts'

/** A job carries ids only, and may run twice: its handler looks at the database and does what is left to do. */
export interface JobHandler {
  name: string
  /** Local time in Europe/Oslo, as cron; none when the job is only sent. */
  cron?: string
  run(data: Record<string, string>): Promise<unknown>
}

export interface Jobs {
  /** Enqueues in the caller's transaction: no job without its change, no change without its job. */
  enqueue(tx: Tx, name: string, data: Record<string, string>): Promise<void>
  work(handlers: readonly JobHandler[]): Promise<void>
  stop(): Promise<void>
}

const MOST_AT_ONCE = 100

export async function startJobs(connectionString: string, log: Log, queueNames: readonly string[]): Promise<Jobs> {
  const boss = new PgBoss({ connectionString, max: 4, schema: 'pgboss' })
  boss.on('error', (error) => log.error({ err: error }, 'jobs'))
  await boss.start()
  for (const name of queueNames) await boss.createQueue(name, { retryLimit: 5, retryDelay: 30, retryBackoff: true })
  return {
    enqueue: async (tx, name, data) => {
      await boss.send(name, data, {
        db: {
          executeSql: async (text, values) => ({
            rows: [...(await tx.executeQuery(CompiledQuery.raw(text, values ?? []))).rows],
          }),
        },
      })
    },
    work: async (handlers) => {
      for (const handler of handlers) {
        await boss.work<Record<string, string>>(handler.name, { batchSize: MOST_AT_ONCE }, async (jobs) => {
          // Many changes may ask for the same: it is done once. All of them come back if one fails.
          const asked = new Map(jobs.map(({ data }) => [JSON.stringify(data ?? {}), data ?? {}]))
          for (const data of asked.values()) await handler.run(data)
        })
        if (handler.cron) await boss.schedule(handler.name, handler.cron, {}, { tz: 'Europe/Oslo' })
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}
