import { useTexts } from '#app/ui/texts.tsx'
import type { AlternativeWorth } from './formation.ts'
import { percentOf } from './percent.ts'
import type { RuleWorth } from './rule-worth.ts'
import { worstFirst } from './settings-form.ts'

/** What a grouping is worth by each rule; private ones as a count over all, where there is one. */
export function RuleTable({
  labelledBy,
  rules,
  kept = [],
}: {
  labelledBy: string
  rules: readonly RuleWorth[]
  kept?: AlternativeWorth['kept']
}) {
  const { t } = useTexts()
  return (
    <table className="rule-table" aria-labelledby={labelledBy}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('groups.worth.rule')}</th>
          <th scope="col">{t('groups.worth.here')}</th>
        </tr>
      </thead>
      <tbody>
        {worstFirst(rules).map(({ rule, score, broken, importance }) => (
          <tr key={rule} data-broken={broken > 0 || undefined}>
            <th scope="row">
              {t(`groups.rule.${rule}`)}
              {importance === 'must' && <span className="must">{t('groups.importance.must')}</span>}
            </th>
            <td>
              <span className="share">
                {score === null ? t('groups.worth.nobody') : t('groups.worth.percent', { percent: percentOf(score) })}
              </span>
              {broken > 0 && <span className="broken">{t('groups.worth.broken', { count: broken })}</span>}
            </td>
          </tr>
        ))}
        {kept.map(({ rule, met, of }) => (
          <tr key={rule}>
            <th scope="row">{t(`groups.rule.${rule}`)}</th>
            <td>{t('groups.worth.ofWishes', { met, of })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
