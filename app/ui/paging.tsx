import { Link, useSearchParams } from 'react-router'
import { useTexts } from './texts.tsx'

interface PagingProps {
  /** From 1. */
  page: number
  total: number
  /** How many a page holds. */
  size: number
}

/** Ways to the page before and after; keeps what was searched for. */
export function Paging({ page, total, size }: PagingProps) {
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
    <nav aria-label={t('paging.label')} className="cluster paging">
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          {t('paging.before')}
        </Link>
      )}
      <span>{t('paging.at', { page, last })}</span>
      {page < last && (
        <Link to={to(page + 1)} rel="next">
          {t('paging.after')}
        </Link>
      )}
    </nav>
  )
}
