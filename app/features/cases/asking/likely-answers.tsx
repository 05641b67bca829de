import { Heading } from '@digdir/designsystemet-react'
import { hrefOf } from '#app/pages.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'

interface Answer {
  slug: string
  title: string
  summary: string
  language: Language
  unit: string | null
}

/** Services that may have the answer. Each opens beside the form, so that nothing that was typed is lost. */
export function LikelyAnswers({ answers, title, lead }: { answers: readonly Answer[]; title: string; lead: string }) {
  const { t, language } = useTexts()
  return (
    <section className="likely" aria-labelledby="likely">
      <Heading level={2} data-size="xs" id="likely">
        {title}
      </Heading>
      <p className="small muted">{lead}</p>
      <ul>
        {answers.map((answer) => (
          <li key={answer.slug}>
            <a
              href={hrefOf('service', language, { slug: answer.slug })}
              target="_blank"
              rel="noopener"
              lang={langOf(answer.language, language)}
            >
              {answer.title}
              <span className="visually-hidden" lang={language}>
                {' '}
                ({t('asking.opensNew')})
              </span>
            </a>
            <p lang={langOf(answer.language, language)}>{answer.summary}</p>
            {answer.unit && <p className="muted">{answer.unit}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
