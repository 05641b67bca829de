import './asking.css'
import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'

/** The way to the form, after a search that may not have helped; the words that were searched for come along. */
export function AskLink({ words }: { words: string }) {
  const { t, language } = useTexts()
  return (
    <section className="ask-link panel" aria-labelledby="ask-link">
      <div>
        <Heading level={2} data-size="xs" id="ask-link">
          {t('asking.link.title')}
        </Heading>
        <p>{t('asking.link.text')}</p>
      </div>
      <Button asChild>
        <Link to={`${hrefOf('ask', language)}?${new URLSearchParams({ q: words })}`}>{t('asking.link.button')}</Link>
      </Button>
    </section>
  )
}
