import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Moves the focus to the main content when the reader has come to another page without loading it whole, so that the
 * keyboard and the screen reader begin where the page does. A choice on the same page leaves the focus where it is.
 */
export function useFocusOnArrival() {
  const { pathname, hash } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    if (hash === '') document.getElementById('content')?.focus({ preventScroll: true })
  }, [pathname, hash])
}
