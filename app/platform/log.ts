import { type Logger, pino } from 'pino'

export type Log = Logger

/** One JSON line for each event on standard output; readable lines for people come from the start script alone. */
export const createLog = (level: string): Log =>
  pino({ level, base: null, redact: ['req.headers.cookie', 'email', 'name'] })
