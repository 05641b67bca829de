import { Heading } from '@digdir/designsystemet-react'
import { shortDay } from '#app/ui/dates.ts'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { ShownCheckIn } from './check-in.queries.server.ts'
import '../student/student.css'

interface CheckInViewsProps {
  checkIns: readonly ShownCheckIn[]
  /** How many are in a group. */
  asked: number
  nameOf: (groupId: string) => string
}

/** How the groups are doing, as far as may be told. */
export function CheckInViews({ checkIns, asked, nameOf }: CheckInViewsProps) {
  const { t } = useTexts()
  return (
    <Section id="check-ins" title={t('groups.term.checkIns')}>
      <p className="muted">{t('groups.term.checkInsLead')}</p>
      <ul className="check-in-weeks">
        {checkIns.map((checkIn) => (
          <li key={checkIn.week}>
            <CheckInWeekView checkIn={checkIn} asked={asked} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function CheckInWeekView({
  checkIn: { week, from, to, isOver, view },
  asked,
  nameOf,
}: Omit<CheckInViewsProps, 'checkIns'> & { checkIn: ShownCheckIn }) {
  const { t, language } = useTexts()
  const title = t('groups.term.checkInWeek', { week, from: shortDay(from, language), to: shortDay(to, language) })
  return (
    <>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      {view === null ? (
        <p className="muted">{t('groups.term.checkInComing', { day: shortDay(from, language) })}</p>
      ) : (
        <>
          <p className="muted">{t('groups.term.checkInAnswers', { count: view.answers, asked })}</p>
          {view.needHelp.length > 0 ? (
            <p className="need-help">{t('groups.term.needHelp', { groups: view.needHelp.map(nameOf).join(', ') })}</p>
          ) : (
            <p>{t('groups.term.nobodyNeedsHelp')}</p>
          )}
          {view.shares ? (
            <>
              <p>{t(`groups.term.meets.${view.shares.meets}`)}</p>
              <p>{t(`groups.term.takePart.${view.shares.takePart}`)}</p>
            </>
          ) : (
            <p className="muted">{t(isOver ? 'groups.term.checkInTooFew' : 'groups.term.checkInGoesOn')}</p>
          )}
        </>
      )}
    </>
  )
}
