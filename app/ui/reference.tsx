import { createContext, useContext } from 'react'

export const ReferenceContext = createContext('')

/** The number under which this request stands in the log. The server knows it; the browser reads it off the page. */
export function useReference() {
  const given = useContext(ReferenceContext)
  return given || (typeof document === 'undefined' ? '' : (document.documentElement.dataset.reference ?? ''))
}
