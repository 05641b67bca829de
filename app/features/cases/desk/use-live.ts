import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import type { PersonHere } from '../live/presence.ts'

/** Everyone who has a page open is told at once; they ask anew a little apart. */
const SPREAD_MS = 900
const SOON_MS = 150
/** A short break is no news; a long one is. */
const PATIENCE_MS = 12_000

/**
 * Keeps a page as new as what it shows: asks its data anew when the server tells of a change. What is being typed stays,
 * for fields keep their own value.
 *
 * @param query of `/desk-events`
 * @param restMs the least time between two askings, while changes go on
 */
export function useLive(query: string, restMs = 0): { others: readonly PersonHere[]; isLost: boolean } {
  const { revalidate } = useRevalidator()
  const [others, setOthers] = useState<readonly PersonHere[]>([])
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    const source = new EventSource(`/desk-events?${query}`)
    let soon: number | undefined
    let patience: number | undefined
    let askedAt = Number.NEGATIVE_INFINITY
    const refresh = () => {
      window.clearTimeout(soon)
      const rest = Math.max(0, askedAt + restMs - performance.now())
      soon = window.setTimeout(
        () => {
          askedAt = performance.now()
          revalidate()
        },
        rest + SOON_MS + Math.random() * SPREAD_MS,
      )
    }
    let wasOpen = false
    source.onopen = () => {
      window.clearTimeout(patience)
      setLost(false)
      // What happened in the break was told to nobody.
      if (wasOpen) refresh()
      wasOpen = true
    }
    source.onerror = () => {
      window.clearTimeout(patience)
      patience = window.setTimeout(() => setLost(true), PATIENCE_MS)
    }
    source.addEventListener('changed', refresh)
    source.addEventListener('presence', (event) => setOthers(JSON.parse((event as MessageEvent<string>).data)))
    source.addEventListener('ended', () => {
      source.close()
      revalidate()
    })
    return () => {
      window.clearTimeout(soon)
      window.clearTimeout(patience)
      source.close()
      setOthers([])
    }
  }, [query, restMs, revalidate])
  return { others, isLost }
}
