import { isLanguage, type Language } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { type CaseState, type CaseType, type ClosedAs, caseTypes } from '../case.ts'

export const folders = ['new', 'mine', 'open', 'waiting', 'offered', 'part', 'due', 'passed', 'closed'] as const
/** `part`: takes part or is told. `due`: to be answered soon, or late. `passed`: handed over to others. */
export type Folder = (typeof folders)[number]

/** How many cases lie in a folder; none where they are not counted, because they only grow. */
export type FolderCounts = Record<Exclude<Folder, 'passed' | 'closed'>, number>

export const inboxSorts = ['due', 'activity', 'oldest', 'newest'] as const
export type InboxSort = (typeof inboxSorts)[number]

export const INBOX_PAGE_SIZE = 50
/** What one form may do at once: a page, and what stands at its top. */
export const MOST_AT_ONCE = 2 * INBOX_PAGE_SIZE

/** What an address asks of the inbox. */
export interface InboxQuery {
  folder: Folder
  /** Searches in all that the viewer may read, closed cases too; the folder does not count then. */
  search: string
  unitId: string | null
  serviceId: string | null
  type: CaseType | null
  language: Language | null
  /** A person, or `none` for cases that nobody has taken. */
  handlerId: string | null
  /** Asked from and to these days, both counted. */
  from: string | null
  to: string | null
  sort: InboxSort
  /** Where the page begins or ends: the sorted value and the id of the case beside it. */
  after: Cursor | null
  before: Cursor | null
}

export interface Cursor {
  /** As PostgreSQL writes an instant. */
  value: string
  id: string
}

export interface InboxRow {
  id: string
  reference: string
  /** Null where only the offer may be seen. */
  subject: string | null
  type: CaseType
  language: Language
  state: CaseState
  closedAs: ClosedAs | null
  askerName: string | null
  handlingUnitId: string
  handlingUnit: string
  handlerId: string | null
  handlerName: string | null
  service: string | null
  restricted: boolean
  isDanger: boolean
  dangerSeenAt: Date | null
  askedAt: Date
  dueAt: Date | null
  lastActivityAt: Date
  /** Who wrote last, of those who speak with the asker. */
  lastSaid: 'asker' | 'reply' | null
  offeredTo: string | null
  offerFrom: string | null
  offerAnswerBy: Date | null
  sortValue: string
}

const defaultSort = (folder: Folder): InboxSort =>
  folder === 'waiting' || folder === 'part' || folder === 'passed' || folder === 'closed' ? 'activity' : 'due'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const INSTANT = /^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+\d\d)$/

/** What makes no sense in an address is as if it were not there. */
export function readInboxQuery(search: URLSearchParams): InboxQuery {
  const text = (name: string) => search.get(name)?.trim() ?? ''
  const uuid = (name: string) => (isUuid(text(name)) ? text(name) : null)
  const day = (name: string) => (isDay(text(name)) ? text(name) : null)
  const folder = folders.find((known) => known === text('folder')) ?? 'new'
  const language = text('language')
  return {
    folder,
    search: text('q').slice(0, 200),
    unitId: uuid('unit'),
    serviceId: uuid('service'),
    type: caseTypes.find((known) => known === text('type')) ?? null,
    language: isLanguage(language) ? language : null,
    handlerId: text('handler') === 'none' ? 'none' : uuid('handler'),
    from: day('from'),
    to: day('to'),
    sort: inboxSorts.find((known) => known === text('sort')) ?? (text('q') ? 'activity' : defaultSort(folder)),
    after: readCursor(text('after')),
    before: readCursor(text('before')),
  }
}

/** Of the right shape, and in the calendar. */
const isDay = (text: string) => DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

export const writeCursor = ({ sortValue, id }: Pick<InboxRow, 'sortValue' | 'id'>) => `${sortValue}_${id}`

function readCursor(text: string): Cursor | null {
  const [value = '', id = '', ...rest] = text.split('_')
  return rest.length === 0 && INSTANT.test(value) && isUuid(id) ? { value, id } : null
}

/** Whether anything narrows the folder. */
export const isNarrowed = ({ serviceId, type, language, handlerId, from, to }: InboxQuery) =>
  [serviceId, type, language, handlerId, from, to].some((value) => value !== null)
