import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { CheckField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'

const listed = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['x', 'choose'],
  ['a', 'take'],
  ['r', 'reply'],
  ['n', 'note'],
  ['/', 'search'],
  ['u', 'back'],
  ['Ctrl + Enter', 'send'],
  ['?', 'help'],
] as const

/** All shortcuts, for the dialog and for the page without JavaScript. */
export function ShortcutList() {
  const { t } = useTexts()
  return (
    <dl className="shortcuts">
      {listed.map(([key, does]) => (
        <div key={key}>
          <dt>
            {key === 'o' ? (
              <>
                <kbd>o</kbd> <kbd>Enter</kbd>
              </>
            ) : (
              <kbd>{key}</kbd>
            )}
          </dt>
          <dd>{t(`cases.keys.${does}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

const SETTING = 'samspel.shortcuts'
const areOn = () => window.localStorage.getItem(SETTING) !== 'off'

/** A key and what it does; the other keys are the browser's. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])'))

/** Answers single keys while nobody is writing, no dialog is open, and the person has not turned them off. */
export function useShortcuts(shortcuts: Shortcuts) {
  const current = useRef(shortcuts)
  current.current = shortcuts
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || document.querySelector('dialog[open]') || !areOn()) return
      const act = current.current[event.key]
      if (!act) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

/** A link to the list of shortcuts; with JavaScript it opens here, with the switch that turns them off. */
export function ShortcutHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { t, language } = useTexts()
  const [on, setOn] = useState(true)
  useEffect(() => setOn(areOn()), [])
  return (
    <>
      <Link
        to={hrefOf('deskShortcuts', language)}
        className="shortcut-help"
        onClick={(event) => {
          event.preventDefault()
          dialog.current?.showModal()
        }}
      >
        {t('cases.keys.title')} <kbd>?</kbd>
      </Link>
      <Dialog ref={dialog} closeButton={t('cases.keys.close')} closedby="any" aria-labelledby="shortcuts-title">
        <div className="stack" data-size="sm">
          <Heading level={2} data-size="sm" id="shortcuts-title">
            {t('cases.keys.title')}
          </Heading>
          <ShortcutList />
          <CheckField
            label={t('cases.keys.on')}
            checked={on}
            onChange={({ currentTarget }) => {
              setOn(currentTarget.checked)
              window.localStorage.setItem(SETTING, currentTarget.checked ? 'on' : 'off')
            }}
          />
          <div>
            <Button variant="secondary" onClick={() => dialog.current?.close()}>
              {t('cases.keys.close')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}

/** Moves the focus among some elements of the page, from where it is; from nowhere to the first or the last. */
export function moveFocus(selector: string, by: 1 | -1) {
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  const at = all.findIndex((element) => element.contains(document.activeElement) || element === document.activeElement)
  const next = at === -1 ? all[by === 1 ? 0 : all.length - 1] : all[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
