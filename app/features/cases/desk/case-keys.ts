import { type RefObject, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { NOTE_FIELD, REPLY_FIELD } from './composer.tsx'
import { moveFocus, useShortcuts } from './shortcuts.tsx'

/** Opens what holds a field, and begins to write there. */
function goTo(id: string) {
  const field = document.getElementById(id)
  const fold = field?.closest('details')
  if (fold) fold.open = true
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}

/** An address that ends in `#reply` leads to the reply, also where the page is shown without being loaded. */
export function useFieldOfHash() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === `#${REPLY_FIELD}` || hash === `#${NOTE_FIELD}`) goTo(hash.slice(1))
  }, [hash])
}

/** The keys of the page of a case, as the list of shortcuts has them. */
export function useCaseShortcuts(help: RefObject<HTMLDialogElement | null>) {
  const navigate = useNavigate()
  const { language } = useTexts()
  useShortcuts({
    j: () => moveFocus('.message', 1),
    k: () => moveFocus('.message', -1),
    r: () => goTo(REPLY_FIELD),
    n: () => goTo(NOTE_FIELD),
    a: () => document.querySelector<HTMLButtonElement>('#take-form button')?.click(),
    u: () => navigate(hrefOf('inbox', language)),
    '/': () => navigate(`${hrefOf('inbox', language)}#case-search`),
    '?': () => help.current?.showModal(),
  })
}
