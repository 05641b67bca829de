import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { type Jobs, startJobs } from '#app/platform/jobs/jobs.server.ts'
import { createLog } from '#app/platform/log.ts'
import { queueNames } from '../server/job-handlers.ts'
import type { TestDatabase } from './database.ts'

interface TestJobs extends Jobs {
  /** How many jobs of that name wait. */
  countWaiting(name: string): Promise<number>
}

/** The queue of a test file, over its own database, with nobody who works on it. Await it at the top of the file. */
export async function startTestJobs({ db, connectionString }: TestDatabase): Promise<TestJobs> {
  const jobs = await startJobs(connectionString, createLog('error'), queueNames)
  afterAll(() => jobs.stop())
  return {
    ...jobs,
    countWaiting: async (name) => {
      const { rows } = await sql<{
        count: number
      }>`select count(*) from pgboss.job where name = ${name} and state = 'created'`.execute(db)
      return rows[0]?.count ?? 0
    },
  }
}
