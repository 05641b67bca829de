import { Alert } from '@digdir/designsystemet-react'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Readiness } from './readiness.ts'

/** Readiness with the isolated by name. */
export type NamedReadiness = Omit<Readiness, 'isolated'> & { isolated: readonly string[] }

/** What the data can and cannot bear, in sentences: what hinders first. */
export function ReadinessView({ readiness }: { readiness: NamedReadiness }) {
  const { t } = useTexts()
  const { students, grounds, isolated, undivided, misfits } = readiness
  const warnings = [
    isolated.length > 0 &&
      t('groups.readiness.isolated', { count: isolated.length, names: isolated.slice(0, 10).join(', ') }),
    ...misfits.map(({ division, students: count }) =>
      division === null
        ? t('groups.readiness.misfit', { count })
        : t('groups.readiness.misfitIn', { place: division, count }),
    ),
    undivided && t('groups.readiness.undivided', { count: undivided.students, place: undivided.placedIn || '–' }),
    ...grounds
      .filter(({ isAsked }) => !isAsked)
      .map(({ rule }) => t('groups.readiness.notAsked', { rule: t(`groups.rule.${rule}`) })),
  ].filter((text) => text !== false && text !== null)
  const partly = grounds.filter(({ isAsked, known }) => isAsked && known < students)
  return (
    <Section id="readiness" title={t('groups.readiness.title')}>
      {warnings.map((text) => (
        <Alert key={text} data-color="warning">
          {text}
        </Alert>
      ))}
      {partly.length > 0 && (
        <ul>
          {partly.map(({ rule, known }) => (
            <li key={rule}>{t('groups.readiness.known', { rule: t(`groups.rule.${rule}`), known, students })}</li>
          ))}
        </ul>
      )}
      {warnings.length === 0 && partly.length === 0 && <p>{t('groups.readiness.fine')}</p>}
    </Section>
  )
}
