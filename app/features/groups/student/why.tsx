import { Details } from '@digdir/designsystemet-react'
import { useTexts } from '#app/ui/texts.tsx'
import type { Reason } from './explanation.ts'

/** Why the reader is in this group, as far as their own answers and what is published tell it. */
export function Why({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTexts()
  return (
    <Details className="fold">
      <Details.Summary>{t('groups.own.why')}</Details.Summary>
      <Details.Content>
        <div className="stack">
          <p className="muted">{t('groups.own.whyLead')}</p>
          {reasons.length === 0 ? (
            <p>{t('groups.own.why.none')}</p>
          ) : (
            <ul className="why">
              {reasons.map((reason) => (
                <li key={reason.kind}>
                  <ReasonText reason={reason} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </Details.Content>
    </Details>
  )
}

function ReasonText({ reason }: { reason: Reason }) {
  const { t } = useTexts()
  switch (reason.kind) {
    case 'hours':
      return t('groups.own.why.hours', { count: reason.count })
    case 'company': {
      const { names, wished } = reason
      if (names.length === 0) return t('groups.own.why.companyNone')
      const key = names.length === wished ? 'groups.own.why.companyAll' : 'groups.own.why.companySome'
      return t(key, { names: names.join(', ') })
    }
    case 'counted':
      return t('groups.own.why.counted', {
        questions: reason.questions.map((question) => t(`groups.own.asked.${question}`)).join(', '),
      })
    default:
      return t(`groups.own.why.${reason.kind}`)
  }
}
