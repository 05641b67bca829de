import { createDb, createPool } from '#app/platform/database/connect.server.ts'
import { createListener } from '#app/platform/database/listener.server.ts'
import { createLog } from '#app/platform/log.ts'
import { startFormationWorker } from '../server/formation-worker.ts'
import { demoClock } from './people.ts'

// A worker node of its own, to be killed.

const connectionString = process.argv[2] ?? ''
const log = createLog('fatal')
startFormationWorker({
  db: createDb(createPool(connectionString, 4)),
  clock: demoClock,
  log,
  listener: createListener(connectionString, log),
})
