import { Heading } from '@digdir/designsystemet-react'
import type { Day } from '#app/platform/clock.ts'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Meeting } from '../proposal/draft.ts'
import { useDayWords } from './day-words.ts'
import { timeOf } from './time-of.ts'

const questions = ['one', 'two', 'three'] as const

/** When and where the group first meets, and what to begin with. */
export function FirstMeetingPanel({ meeting, day }: { meeting: Meeting; day: Day | null }) {
  const { t } = useTexts()
  const dayWords = useDayWords()
  const { hour, place } = meeting
  return (
    <Section id="first" title={t('groups.own.first')}>
      <div className="first-meeting">
        {day === null ? (
          <p>{t('groups.own.firstNone')}</p>
        ) : (
          <p className="first-when">
            {hour === undefined
              ? t('groups.own.firstDay', { day: dayWords(day) })
              : t('groups.own.firstWhen', { day: dayWords(day), time: timeOf(hour) })}
          </p>
        )}
        {place && <p>{place}</p>}
        <Heading level={3} data-size="2xs">
          {t('groups.own.firstQuestions')}
        </Heading>
        <ol>
          {questions.map((which) => (
            <li key={which}>{t(`groups.own.question.${which}`)}</li>
          ))}
        </ol>
      </div>
    </Section>
  )
}
