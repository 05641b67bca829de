import '#app/features/organisation/organisation.css'
import { Alert, Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link, NavLink, useSearchParams } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { isDone } from './done.ts'

const pages = ['adminUnits', 'adminPeople', 'audit', 'outbox'] as const

/** What stands around each page of the administration: its title, the way to the others, and what was just done. */
export function AdminFrame({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const done = search.get('done')
  return (
    <div className="wide">
      <title>{`${title} – ${t('product.name')}`}</title>
      <nav aria-label={t('layout.administration')} className="admin-nav">
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <NavLink to={hrefOf(page, language)}>{t(`admin.nav.${page}`)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {title}
        </Heading>
        {lead}
      </div>
      <div className="stack" data-gap="xl">
        {isDone(done) && (
          <Alert data-color="success" role="status">
            {t(`admin.done.${done}`)}
          </Alert>
        )}
        {children}
      </div>
    </div>
  )
}

export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="md" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** What is wrong with a form as a whole. */
export const WholeProblem = ({ text }: { text: string | undefined }) =>
  text && (
    <Alert data-color="danger" role="alert">
      {text}
    </Alert>
  )

/** Ways to the page before and after; keeps what was searched for. */
export function Paging({ page, total, size }: { page: number; total: number; size: number }) {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const last = Math.max(1, Math.ceil(total / size))
  const to = (number: number) => {
    const next = new URLSearchParams(search)
    next.delete('done')
    next.set('page', String(number))
    return `?${next}`
  }
  if (last === 1) return null
  return (
    <nav aria-label={t('admin.paging')} className="cluster">
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          {t('admin.pageBefore')}
        </Link>
      )}
      <span>{t('admin.pageOf', { page, last })}</span>
      {page < last && (
        <Link to={to(page + 1)} rel="next">
          {t('admin.pageAfter')}
        </Link>
      )}
    </nav>
  )
}
