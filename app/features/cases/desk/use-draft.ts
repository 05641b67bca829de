import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DraftKind } from './draft.queries.server.ts'

const EVERY_MS = 3_000

export type DraftState = { kind: 'none' } | { kind: 'kept'; at: Date } | { kind: 'failed' }

/**
 * Keeps what is written every few seconds, and when the page is left.
 *
 * @returns how it went last; `written` is called at each change, `sent` when the form is sent
 */
export function useDraft(caseId: string, kind: DraftKind, field: RefObject<HTMLTextAreaElement | null>) {
  const [state, setState] = useState<DraftState>({ kind: 'none' })
  // What the server has; null until something is typed.
  const kept = useRef<string | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const isSent = useRef(false)

  const save = async () => {
    window.clearTimeout(timer.current)
    timer.current = undefined
    const body = field.current?.value
    if (body === undefined || body === kept.current || kept.current === null || isSent.current) return
    const before = kept.current
    kept.current = body
    const form = new URLSearchParams({ case: caseId, kind, body })
    const ok = await fetch('/desk-drafts', { method: 'POST', body: form, keepalive: body.length < 20_000 })
      .then((answer) => answer.ok)
      .catch(() => false)
    setState(ok ? { kind: 'kept', at: new Date() } : { kind: 'failed' })
    if (ok) return
    kept.current = before
    timer.current = window.setTimeout(save, 3 * EVERY_MS)
  }
  const latest = useRef(save)
  latest.current = save

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void latest.current()
    }
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      void latest.current()
    }
  }, [])

  return {
    state,
    written() {
      isSent.current = false
      kept.current ??= ''
      timer.current ??= window.setTimeout(() => latest.current(), EVERY_MS)
    },
    sent() {
      isSent.current = true
      window.clearTimeout(timer.current)
      timer.current = undefined
    },
  }
}
