import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react'

interface Stroke {
  first: HTMLInputElement
  /** What every box becomes. */
  value: boolean
  /** Whether it has come further than its first box. */
  isDrawn: boolean
}

/**
 * Handlers for a table of boxes: a mouse that is drawn across makes each box what the first one becomes. A press that
 * goes nowhere is a click as ever; a finger scrolls.
 */
export function usePainting(table: RefObject<HTMLTableElement | null>) {
  const stroke = useRef<Stroke | null>(null)
  const wasDrawn = useRef(false)
  const set = (box: HTMLInputElement, value: boolean) => {
    // As a click does, so that the form hears of it.
    if (!box.disabled && box.checked !== value) box.click()
  }
  const end = () => {
    stroke.current = null
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLTableElement>) => {
      wasDrawn.current = false
      const first = (event.target as Element).closest('td')?.querySelector('input')
      if (!first || first.disabled || event.pointerType !== 'mouse' || event.button !== 0) return
      stroke.current = { first, value: !first.checked, isDrawn: false }
    },
    onPointerMove: (event: PointerEvent<HTMLTableElement>) => {
      const current = stroke.current
      if (!current) return
      const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('td')?.querySelector('input')
      if (!under || !table.current?.contains(under) || (under === current.first && !current.isDrawn)) return
      current.isDrawn = true
      wasDrawn.current = true
      set(current.first, current.value)
      set(under, current.value)
    },
    onPointerUp: end,
    onPointerLeave: end,
    onClickCapture: (event: MouseEvent<HTMLTableElement>) => {
      // Where a stroke ends, the browser may click once more.
      if (event.isTrusted && wasDrawn.current && event.detail > 0) event.preventDefault()
    },
  }
}
