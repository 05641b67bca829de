import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import type { Day } from '#app/platform/clock.ts'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Meeting } from '../proposal/draft.ts'
import { shownName } from '../term/shown-name.ts'
import { useDayWords } from './day-words.ts'
import { timeOf } from './time-of.ts'
import './student.css'

interface GroupCardProps {
  group: {
    id: string
    name: string
    cohort: string
    /** The others; unknown to the card of a learning assistant. */
    members?: readonly string[]
    meeting?: Meeting
    firstOn?: Day | null
    cohortId?: string
    /** Whether its cohort asks its students something. */
    isAsked?: boolean
  }
}

/** A group in the list: what it is called, who is in it, when it first meets. */
export function GroupCard({
  group: { id, name, cohort, members, meeting, firstOn, cohortId, isAsked },
}: GroupCardProps) {
  const { t, language } = useTexts()
  const dayWords = useDayWords()
  return (
    <li className="own-card">
      <p className="eyebrow">{cohort}</p>
      <Heading level={2} data-size="sm">
        <Link to={hrefOf('ownGroup', language, { groupId: id })}>{shownName(t, name)}</Link>
      </Heading>
      {members && (
        <p>{members.length === 0 ? t('groups.own.youAlone') : t('groups.own.youAnd', { names: members.join(', ') })}</p>
      )}
      {firstOn && (
        <p className="muted">
          {t('groups.own.first')}:{' '}
          {meeting?.hour === undefined
            ? dayWords(firstOn)
            : t('groups.own.firstWhen', { day: dayWords(firstOn), time: timeOf(meeting.hour) })}
          {meeting?.place && `, ${meeting.place}`}
        </p>
      )}
      {isAsked && cohortId && <AnswersLink cohortId={cohortId} />}
    </li>
  )
}

function AnswersLink({ cohortId }: { cohortId: string }) {
  const { t, language } = useTexts()
  return (
    <p className="answers-link">
      <Link to={hrefOf('ownAnswers', language, { cohortId })}>{t('groups.own.answers')}</Link>
    </p>
  )
}

/** Cohorts in which there is no group yet. */
export function WaitingList({ cohorts }: { cohorts: readonly { id: string; name: string; isAsked: boolean }[] }) {
  const { t } = useTexts()
  return (
    <Section id="waiting" title={t('groups.own.waiting')}>
      <p>{t('groups.own.waitingLead')}</p>
      <ul className="own-cards">
        {cohorts.map(({ id, name, isAsked }) => (
          <li key={id} className="own-card">
            <p className="week-what">{name}</p>
            {isAsked && <AnswersLink cohortId={id} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
