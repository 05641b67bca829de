import { Heading } from '@digdir/designsystemet-react'
import { isLanguage } from '#app/platform/texts/languages.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { FieldDifference } from './compare-content.ts'
import { fieldLabel } from './field-label.ts'

/** What was taken out and put in, field by field; in words too, for those who hear the page. */
export function DifferencesView({ differences }: { differences: readonly FieldDifference[] }) {
  const { t, language } = useTexts()
  if (differences.length === 0) return <p className="muted">{t('desk.history.noDifference')}</p>
  return (
    <div className="stack">
      {differences.map(({ field, parts }) => {
        const [prefix = ''] = field.split('.')
        return (
          <section key={field}>
            <Heading level={3} data-size="2xs">
              {fieldLabel(t, field)}
            </Heading>
            <p className="difference" lang={isLanguage(prefix) ? langOf(prefix, language) : undefined}>
              {parts.map(({ kind, text }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
                <Part key={index} kind={kind} text={text} />
              ))}
            </p>
          </section>
        )
      })}
    </div>
  )
}

function Part({ kind, text }: FieldDifference['parts'][number]) {
  const { t, language } = useTexts()
  if (kind === 'same') return text
  const Mark = kind === 'added' ? 'ins' : 'del'
  const [before, after] =
    kind === 'added'
      ? (['desk.history.added', 'desk.history.addedEnd'] as const)
      : (['desk.history.removed', 'desk.history.removedEnd'] as const)
  return (
    <Mark>
      <span className="visually-hidden" lang={language}>{` ${t(before)} `}</span>
      {text}
      <span className="visually-hidden" lang={language}>{` ${t(after)} `}</span>
    </Mark>
  )
}
