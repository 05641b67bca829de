import { parentPort, workerData } from 'node:worker_threads'
import { readWorkbook } from '#app/platform/spreadsheet/read-workbook.ts'

parentPort?.postMessage(await readWorkbook(workerData as Uint8Array))
