import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { Mark } from './mark.tsx'
import { useReference } from './reference.tsx'
import { useTexts } from './texts.tsx'

/** What a reader sees instead of a page: unknown, closed to them, or broken. */
export function ErrorPage({ status }: { status: number }) {
  const { t, language } = useTexts()
  const reference = useReference()
  const kind = status === 404 ? 'notFound' : status === 403 ? 'forbidden' : 'server'
  // A page that broke while moving inside the application has no number yet: the server gives one with the whole page.
  useEffect(() => {
    if (kind === 'server' && !reference) window.location.reload()
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
        <Link to={hrefOf('front', language)}>{t('error.home')}</Link>
      </Button>
    </section>
  )
}
