import { createContext } from 'react-router'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { visitor } from '#app/features/organisation/viewer.ts'
import type { Clock } from './clock.ts'
import type { Db } from './database/connect.server.ts'
import type { Listener } from './database/listener.server.ts'
import type { Jobs } from './jobs/jobs.server.ts'
import type { Log } from './log.ts'
import type { Settings } from './settings.ts'
import type { IdentityProvider } from './sign-in/identity-provider.ts'
import type { ReadWorkbook } from './spreadsheet/rows.ts'

/** What every request may use; made once when the process starts. */
export interface Samspel {
  settings: Settings
  db: Db
  /** The university's calendar; security asks `realNow`. */
  clock: Clock
  realNow: () => Date
  log: Log
  jobs: Jobs
  /** In a thread of its own: what the pages are built into has no file for it to begin from. */
  readWorkbook: ReadWorkbook
  /** Hears what other processes announce through the database. */
  listener: Listener
  /** Whether people, numbers and addresses here are a demonstration's. */
  isDemo: boolean
  /** Through whom people sign in; null where nobody can. */
  identityProvider: IdentityProvider | null
}

export const samspelContext = createContext<Samspel>()
export const nonceContext = createContext<string>('')
/** The number under which the request stands in the log. */
export const referenceContext = createContext<string>('')
/** Why the server has refused a form before any page saw it; the page in its place says so. */
export type FormRefusal = 'foreignForm' | 'tooLarge'
export const formRefusalContext = createContext<FormRefusal | null>(null)
export const clientAddressContext = createContext<string>('')
export const viewerContext = createContext<Viewer>(visitor)
