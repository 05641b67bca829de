import { Worker } from 'node:worker_threads'
import { createTurns } from '#app/platform/http/turns.ts'
import type { ReadWorkbook, WorkbookRead } from '#app/platform/spreadsheet/rows.ts'

const MOST_MEGABYTES = 384
const MOST_MS = 15_000
/** Each may take a lot of memory. */
const AT_ONCE = 1

/**
 * Reads workbooks in a thread of their own, which is ended when it takes too much memory or time.
 *
 * @param mostMs for each, from when its turn has come
 */
export function createWorkbookReader(mostMs = MOST_MS): ReadWorkbook {
  const takeTurns = createTurns(AT_ONCE)
  return (bytes) => takeTurns(() => readInThread(bytes, mostMs))
}

function readInThread(bytes: Uint8Array, mostMs: number): Promise<WorkbookRead> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-workbook-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    let read: WorkbookRead | undefined
    const timer = setTimeout(() => {
      read ??= { ok: false, problem: 'tooSlow' }
      worker.terminate()
    }, mostMs)
    worker.once('message', (told: WorkbookRead) => {
      read = told
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') read ??= { ok: false, problem: 'sheetTooLarge' }
      else reject(error)
    })
    // Its memory is free before the next has its turn.
    worker.once('exit', (code) => {
      clearTimeout(timer)
      if (read) resolve(read)
      else reject(new Error(`A thread that read a workbook ended with code ${code}`))
    })
  })
}
