import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { data, Link, useNavigate, useSearchParams, useSubmit } from 'react-router'
import { BesideDone } from '#app/features/cases/beside/beside-panels.tsx'
import { actOnMany } from '#app/features/cases/desk/act-on-many.server.ts'
import { CaseRow } from '#app/features/cases/desk/case-row.tsx'
import { scopeOf } from '#app/features/cases/desk/desk-scope.ts'
import { CaseDone } from '#app/features/cases/desk/done.tsx'
import { countFolders, listCases, listUnseenDangers } from '#app/features/cases/desk/inbox.queries.server.ts'
import {
  type Folder,
  INBOX_PAGE_SIZE,
  type InboxQuery,
  type InboxRow,
  isNarrowed,
  readInboxQuery,
  writeCursor,
} from '#app/features/cases/desk/inbox.ts'
import { listInboxChoices } from '#app/features/cases/desk/inbox-choices.queries.server.ts'
import { Folders, InboxTools } from '#app/features/cases/desk/inbox-tools.tsx'
import { MANY_FORM, ManyBar, ManyResults } from '#app/features/cases/desk/many.tsx'
import { manyActions } from '#app/features/cases/desk/many-actions.ts'
import { moveFocus, ShortcutHelp, useShortcuts } from '#app/features/cases/desk/shortcuts.tsx'
import { useLive } from '#app/features/cases/desk/use-live.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { DeskPage } from '#app/ui/desk-page.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import '#app/features/cases/desk/desk-dense.css'
import '#app/features/cases/desk/inbox.css'
import '#app/features/cases/desk/case-row.css'
import '#app/features/cases/desk/shortcuts.css'
import type { Route } from './+types/cases'
import { openDesk } from './desk.server.ts'

/** Many work on cases at once; a list that is some seconds old is new enough. */
const INBOX_RESTS_MS = 5_000

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, now, today, language, opened } = openDesk(request, context)
  const query = readInboxQuery(new URL(request.url).searchParams)
  const [whole, scope] = [scopeOf(viewer), scopeOf(viewer, query.unitId)]
  const reader = { language, today, now }
  const [counts, rows, dangers, choices] = await Promise.all([
    countFolders(db, scope, now),
    listCases(db, scope, query, reader),
    listUnseenDangers(db, whole, reader),
    listInboxChoices(db, whole, scope, reader),
  ])
  return { opened, query, counts, choices, dangers, now, ...pageOf(rows, query) }
}

/** The rows of a page, and where the pages before and after it begin. */
function pageOf(rows: readonly InboxRow[], { after, before }: InboxQuery) {
  const hasMore = rows.length > INBOX_PAGE_SIZE
  const shown = before && hasMore ? rows.slice(1) : rows.slice(0, INBOX_PAGE_SIZE)
  const [first, last] = [shown[0], shown.at(-1)]
  const hasNext = before !== null || hasMore
  const hasPrevious = before ? hasMore : after !== null
  return {
    rows: shown,
    next: hasNext && last ? writeCursor(last) : null,
    previous: hasPrevious && first ? writeCursor(first) : null,
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, now } = openDesk(request, context)
  const form = await formOf(request)
  const wanted = manyActions.find((known) => known === form.get('intent'))
  if (!wanted) throw data(null, { status: 422 })
  const chosen = form.getAll('case').filter((id): id is string => typeof id === 'string' && isUuid(id))
  const results = await actOnMany(db, viewer, wanted, [...new Set(chosen)], now)
  return data({ action: wanted, results }, { status: results.some(({ refusal }) => refusal) ? 422 : 200 })
}

export default function Inbox({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, query, counts, choices, dangers, now } = loaderData
  // What stands at the top is not said twice.
  const rows = loaderData.rows.filter(({ id }) => !dangers.some((danger) => danger.id === id))
  const { t, language } = useTexts()
  const help = useRef<HTMLDialogElement>(null)
  const { isLost } = useLive(`unit=${query.unitId ?? ''}`, INBOX_RESTS_MS)
  useInboxShortcuts(help)
  const title = query.search
    ? t('cases.inbox.found', { query: query.search })
    : `${t('cases.inbox.title')}: ${t(`cases.folder.${query.folder}`).toLocaleLowerCase()}`
  const canChoose = rows.some((row) => isChoosable(row, query))
  const namesUnit = choices.units.length > 1 || query.folder === 'part' || query.folder === 'passed' || !!query.search
  return (
    <DeskPage
      title={title}
      dense
      opened={opened}
      messages={
        <>
          <CaseDone />
          <BesideDone />
          {actionData && <ManyResults {...actionData} />}
          {isLost && (
            <Alert data-color="warning" data-size="sm" role="status">
              {t('cases.live.lost')}
            </Alert>
          )}
        </>
      }
    >
      <div className="inbox">
        <div className="inbox-side">
          <Button asChild variant="secondary" data-size="sm">
            <Link to={hrefOf('deskNewCase', language)}>{t('newCase.title')}</Link>
          </Button>
          <Folders query={query} counts={counts} />
          <ShortcutHelp dialog={help} />
        </div>
        <div className="inbox-main">
          {dangers.length > 0 && (
            <section className="inbox-danger" aria-labelledby="danger-title">
              <Heading level={2} data-size="xs" id="danger-title">
                {t('cases.inbox.danger')}
              </Heading>
              <p>{t('cases.inbox.dangerLead')}</p>
              <ol className="case-rows">
                {dangers.map((row) => (
                  <CaseRow key={row.id} row={row} now={now} namesUnit form={MANY_FORM} />
                ))}
              </ol>
            </section>
          )}
          <InboxTools query={query} choices={choices} />
          {rows.length === 0 ? (
            <EmptyFolder query={query} />
          ) : (
            <ol className="case-rows" aria-labelledby="page-title">
              {rows.map((row) => (
                <CaseRow
                  key={row.id}
                  row={row}
                  now={now}
                  namesUnit={namesUnit}
                  form={isChoosable(row, query) ? MANY_FORM : undefined}
                />
              ))}
            </ol>
          )}
          {(canChoose || dangers.length > 0) && (
            <ManyBar actions={manyActions.filter((one) => one !== 'seen' || dangers.length > 0)} />
          )}
          <Pages next={loaderData.next} previous={loaderData.previous} />
        </div>
      </div>
    </DeskPage>
  )
}

/** What lies with others, and what is closed, is neither taken nor closed from the list. */
const isChoosable = ({ state }: InboxRow, { search, folder }: InboxQuery) =>
  state !== 'closed' && (search !== '' || !['offered', 'part', 'passed'].includes(folder))

function EmptyFolder({ query }: { query: InboxQuery }) {
  const { t } = useTexts()
  const empty: Folder = query.folder
  return (
    <div className="empty">
      <p>
        {query.search
          ? t('cases.inbox.noneFound', { query: query.search })
          : isNarrowed(query)
            ? t('cases.inbox.noneNarrowed')
            : t(`cases.inbox.none.${empty}`)}
      </p>
    </div>
  )
}

function Pages({ next, previous }: { next: string | null; previous: string | null }) {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const to = (name: 'after' | 'before', cursor: string) => {
    const address = new URLSearchParams(search)
    for (const gone of ['after', 'before', 'done']) address.delete(gone)
    address.set(name, cursor)
    return `?${address}`
  }
  if (!next && !previous) return null
  return (
    <nav aria-label={t('cases.inbox.paging')} className="cluster paging">
      {previous && (
        <Link to={to('before', previous)} rel="prev">
          {t('cases.inbox.previous')}
        </Link>
      )}
      {next && (
        <Link to={to('after', next)} rel="next">
          {t('cases.inbox.next')}
        </Link>
      )}
    </nav>
  )
}

const ROWS = '.case-row-subject'

/** The keyboard in the inbox: from row to row, and what can be done with the row that has the focus. */
function useInboxShortcuts(help: React.RefObject<HTMLDialogElement | null>) {
  const navigate = useNavigate()
  const submit = useSubmit()
  const focused = () => document.activeElement?.closest('.case-row')?.querySelector<HTMLAnchorElement>(ROWS) ?? null
  const open = (hash: string) => {
    const link = focused()
    if (link) navigate(`${link.getAttribute('href')}${hash}`)
  }
  useShortcuts({
    j: () => moveFocus(ROWS, 1),
    k: () => moveFocus(ROWS, -1),
    o: () => open(''),
    r: () => open('#reply'),
    n: () => open('#note'),
    x: () => document.activeElement?.closest('.case-row')?.querySelector<HTMLInputElement>('.case-choice')?.click(),
    a: () => {
      const form = new FormData()
      form.set('intent', 'take')
      const chosen = [...document.querySelectorAll<HTMLInputElement>('.case-choice:checked')].map(({ value }) => value)
      const one = focused()?.dataset['case']
      for (const id of chosen.length > 0 ? chosen : one ? [one] : []) form.append('case', id)
      if (form.has('case')) submit(form, { method: 'post', preventScrollReset: true })
    },
    '/': () => document.getElementById('case-search')?.focus(),
    '?': () => help.current?.showModal(),
  })
}
