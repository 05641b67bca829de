import './marks.css'
import { Link } from 'react-router'
import { CheckIcon, DisagreeIcon, OpenRingIcon } from '#app/ui/icons.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'
import type { Answering, ParticipationState } from './published-service.ts'

const marks = { accepted: <CheckIcon />, proposed: <OpenRingIcon />, contested: <DisagreeIcon /> }

/** Whether the unit itself has said yes. */
export function Agreement({ state }: { state: ParticipationState }) {
  const { t } = useTexts()
  return (
    <span className="agreement" data-state={state}>
      {marks[state]}
      {t(`catalogue.state.${state}`)}
    </span>
  )
}

/** The unit by name, as a link to its page; for the rule of local support, words that lead to the reader's own. */
export function AnsweringName({ answering, chooserHref }: { answering: Answering; chooserHref?: string | undefined }) {
  const { t } = useTexts()
  const { unit } = answering
  if (unit) {
    return <UnitName unit={unit} />
  }
  return chooserHref ? (
    <Link to={chooserHref}>{t('catalogue.localSupport.name')}</Link>
  ) : (
    <span>{t('catalogue.localSupport.name')}</span>
  )
}
