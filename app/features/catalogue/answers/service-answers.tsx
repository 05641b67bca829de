import { Heading } from '@digdir/designsystemet-react'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { PublishedAnswer } from './answer.queries.server.ts'

/** Questions that were answered once, for all; each opens without a script. */
export function ServiceAnswers({ answers }: { answers: readonly PublishedAnswer[] }) {
  const { t, language } = useTexts()
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="answers">
      <Heading level={2} data-size="md" id="answers">
        {t('answer.title')}
      </Heading>
      {answers.map(({ id, question, answer, language: written }) => (
        <details key={id} className="more" lang={langOf(written, language)}>
          <summary>{question}</summary>
          <div className="prose">
            {answer.split(/\n{2,}/u).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
    </section>
  )
}
