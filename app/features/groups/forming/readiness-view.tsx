import { Alert } from '@digdir/designsystemet-react'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { listedNames } from '../listed-names.ts'
import type { Readiness } from './readiness.ts'
import type { RuleKey } from './settings.ts'

/** Readiness with students by name. */
export interface NamedReadiness extends Omit<Readiness, 'isolated'> {
  isolated: readonly string[]
  /** Requirements that cannot hold; empty when nobody asked. */
  conflicts: readonly { rules: readonly RuleKey[]; names: readonly string[] }[]
}

/** What the data can and cannot bear, in sentences: what hinders first. */
export function ReadinessView({ readiness }: { readiness: NamedReadiness }) {
  const { t } = useTexts()
  const { students, grounds } = readiness
  const warnings = useWarnings(readiness)
  const partly = grounds.flatMap(({ rule, isAsked, known }) =>
    isAsked && known !== null && known < students ? [{ rule, known }] : [],
  )
  return (
    <Section id="readiness" title={t('groups.readiness.title')}>
      <div className="readiness" aria-live="polite">
        {warnings.length > 0 && (
          <Alert data-color="warning">
            <ul>
              {warnings.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Alert>
        )}
        {partly.length > 0 && (
          <>
            <p>{t('groups.readiness.knownLead')}</p>
            <dl className="known">
              {partly.map(({ rule, known }) => (
                <div key={rule}>
                  <dt>{t(`groups.rule.${rule}`)}</dt>
                  <dd>{t('groups.readiness.known', { known, students })}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {warnings.length === 0 && partly.length === 0 && <p>{t('groups.readiness.fine')}</p>}
      </div>
    </Section>
  )
}

function useWarnings({ grounds, isolated, undivided, misfits, otherCount, conflicts }: NamedReadiness): string[] {
  const { t } = useTexts()
  const unasked = grounds.flatMap(({ rule, isAsked }) => (isAsked ? [] : [rule]))
  const rulesIn = (rules: readonly RuleKey[]) => rules.map((rule) => `«${t(`groups.rule.${rule}`)}»`).join(', ')
  return [
    ...conflicts.map(({ rules, names }) =>
      names.length > 0
        ? t('groups.readiness.cannotHoldFor', { rules: rulesIn(rules), count: names.length, names: listedNames(names) })
        : t('groups.readiness.cannotHold', { rules: rulesIn(rules), count: rules.length }),
    ),
    ...(isolated.length > 0
      ? [t('groups.readiness.isolated', { count: isolated.length, names: listedNames(isolated) })]
      : []),
    ...misfits.map(({ division, students: count }) =>
      division === null
        ? t('groups.readiness.misfit', { count })
        : t('groups.readiness.misfitIn', { place: division, count }),
    ),
    ...(otherCount ? [t('groups.readiness.otherCount', { wanted: otherCount.wanted, count: otherCount.made })] : []),
    ...(undivided
      ? [
          undivided.placedIn === null
            ? t('groups.readiness.noDivision')
            : t('groups.readiness.undivided', { count: undivided.students, place: undivided.placedIn }),
        ]
      : []),
    ...(unasked.length > 0 ? [t('groups.readiness.notAsked', { rules: rulesIn(unasked), count: unasked.length })] : []),
  ]
}
