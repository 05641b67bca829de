import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { Mark } from './mark.tsx'
import { useTexts } from './texts.tsx'

/** A text field of a form: name and value. */
export type SentField = [string, string]

/**
 * What a reader sees whose session ran out while they were writing: the form as they sent it, to send once more when
 * they have signed in again beside it.
 */
export function SendAgain({ fields }: { fields: readonly SentField[] }) {
  const { t, language } = useTexts()
  const { pathname, search } = useLocation()
  const title = useRef<HTMLHeadingElement>(null)
  // The form that had the focus is gone, and the address is the same: nothing else would say what happened.
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="narrow error-page">
      <title>{`${t('error.signedOut.title')} – ${t('product.name')}`}</title>
      <Mark className="mark error-mark" />
      <Heading level={1} data-size="lg" ref={title} tabIndex={-1}>
        {t('error.signedOut.title')}
      </Heading>
      <Paragraph>{t('error.signedOut.text')}</Paragraph>
      <Button asChild>
        <a href={hrefOf('signIn', language)} target="_blank" rel="noopener">
          {t('error.signedOut.signIn')}
        </a>
      </Button>
      {/* A whole new page: everything around the form was made for someone who was not signed in. */}
      <form method="post" action={pathname + search}>
        {fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the order never changes
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" variant="secondary">
          {t('error.signedOut.sendAgain')}
        </Button>
      </form>
    </section>
  )
}
