import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'

export interface NavEntry {
  to: string
  label: string
  /** Addresses of other pages that belong to it, with all below them; all below `to` where none are named. */
  parts?: readonly string[]
}

/** A link of a menu; it tells when the reader is on its page, or on one that belongs to it. */
export function NavLinkOf({ entry: { to, label, parts = [to] } }: { entry: NavEntry }) {
  const pathname = useLocation().pathname.replace(/\/$/, '')
  const belongs = parts.some((part) => pathname === part || pathname.startsWith(`${part}/`))
  return (
    <Link to={to} aria-current={pathname === to ? 'page' : belongs ? 'true' : undefined}>
      {label}
    </Link>
  )
}

/** The menu of a part of the product that has several pages, above each of them. */
export function SectionNav({ label, entries }: { label: string; entries: readonly NavEntry[] }) {
  const list = useRef<HTMLUListElement>(null)
  const { pathname } = useLocation()
  // Where the screen is narrow the line goes on past its edge: the page that one is on is brought into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each page anew
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (list.current && here) list.current.scrollLeft = here.offsetLeft - list.current.clientWidth / 2
  }, [pathname])
  return (
    <nav className="section-nav" aria-label={label}>
      <ul ref={list}>
        {entries.map((entry) => (
          <li key={entry.to}>
            <NavLinkOf entry={entry} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
