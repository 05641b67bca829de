import { useEffect, useRef, useState } from 'react'
import { useTexts } from '#app/ui/texts.tsx'

const PAUSE_MS = 600
const SHORTEST = 12

/**
 * Asks, after each pause in typing, what may answer the text so far; a slow or failed answer changes nothing.
 *
 * @param first what stood there when the page came
 */
export function useLikelyAnswers<Answers>(first: Answers): { answers: Answers; ask: (text: string) => void } {
  const { language } = useTexts()
  const [answers, setAnswers] = useState(first)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pending = useRef<AbortController>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      pending.current?.abort()
    },
    [],
  )
  const ask = (text: string) => {
    clearTimeout(timer.current)
    pending.current?.abort()
    if (text.trim().length < SHORTEST) return
    timer.current = setTimeout(async () => {
      const controller = new AbortController()
      pending.current = controller
      const body = new URLSearchParams({ text, language })
      const answer = await fetch('/likely-answers', { method: 'POST', body, signal: controller.signal }).catch(
        () => null,
      )
      if (answer?.ok) setAnswers((await answer.json()) as Answers)
    }, PAUSE_MS)
  }
  return { answers, ask }
}
