import { remindOfCheckIns } from '#app/features/groups/term/remind-of-check-ins.server.ts'
import type { HouseJob } from './case-jobs.ts'

/** What happens to groups by itself, through the term. */
export const groupJobs: readonly HouseJob[] = [
  {
    name: 'remind-of-check-ins',
    cron: '15 9 * * *',
    run: ({ db, clock, settings }) => remindOfCheckIns(db, settings, clock),
  },
]
