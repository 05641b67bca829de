import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import type { FormRefusal } from '#app/platform/context.ts'
import { Mark } from './mark.tsx'
import { useReference } from './reference.tsx'
import { useTexts } from './texts.tsx'

interface ErrorPageProps {
  status: number
  /** Why the server refused a form before any page saw it. */
  refusal?: FormRefusal | undefined
  publicUrl?: string | undefined
}

/** What a reader sees instead of a page: unknown, closed to them, broken, or a form that was refused. */
export function ErrorPage({ status, refusal, publicUrl = '' }: ErrorPageProps) {
  const { t, language } = useTexts()
  const reference = useReference()
  // What the browser asked for in a way that leads nowhere is no fault of ours, and has no number.
  const kind = refusal ?? (status === 403 ? 'forbidden' : status < 500 ? 'notFound' : 'server')
  // A page that broke while moving inside the application has no number yet: the server gives one with the whole page.
  useEffect(() => {
    if (kind === 'server' && !reference && isFirstTry(window.location.href)) window.location.reload()
  }, [kind, reference])
  return (
    <section className="narrow error-page">
      <title>{`${t(`error.${kind}.title`)} – ${t('product.name')}`}</title>
      <Mark className="mark error-mark" />
      <Heading level={1} data-size="lg">
        {t(`error.${kind}.title`)}
      </Heading>
      <Paragraph>{t(`error.${kind}.text`)}</Paragraph>
      {kind === 'server' && <p className="reference">{reference}</p>}
      <Button asChild>
        {refusal ? (
          // A whole new page, by our own name: the form may have been sent to another.
          <a href={publicUrl + hrefOf('front', language)}>{t('error.home')}</a>
        ) : (
          <Link to={hrefOf('front', language)}>{t('error.home')}</Link>
        )}
      </Button>
    </section>
  )
}

const TRIED = 'samspel-reloaded'

/** A page that breaks in the browser alone would be loaded again for ever: once is enough. */
function isFirstTry(address: string) {
  try {
    if (sessionStorage.getItem(TRIED) === address) return false
    sessionStorage.setItem(TRIED, address)
    return true
  } catch {
    return false
  }
}
