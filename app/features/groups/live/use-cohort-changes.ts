import { useEffect, useRef } from 'react'

/** Calls back when something of the cohort has changed, and after a break in which it may have. */
export function useCohortChanges(cohortId: string, onChange: () => void, isOn = true) {
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => {
    if (!isOn) return
    const source = new EventSource(`/cohort-events?cohort=${cohortId}`)
    let wasOpen = false
    source.onopen = () => {
      if (wasOpen) latest.current()
      wasOpen = true
    }
    source.addEventListener('changed', () => latest.current())
    source.addEventListener('ended', () => source.close())
    return () => source.close()
  }, [cohortId, isOn])
}
