import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { shownName } from '../term/shown-name.ts'
import { useDayWords } from './day-words.ts'
import type { WeekItem } from './week-ahead.ts'
import './student.css'

/** What waits for the reader, and what happens in the next days. */
export function WeekList({ items }: { items: readonly WeekItem[] }) {
  const { t } = useTexts()
  return (
    <Section id="week" title={t('groups.own.week')}>
      {items.length === 0 ? (
        <p className="muted">{t('groups.own.weekEmpty')}</p>
      ) : (
        <ul className="week-items">
          {items.map((item) => (
            <li key={keyOf(item)} data-kind={item.kind}>
              <Item item={item} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function keyOf(item: WeekItem) {
  if (item.kind === 'swap') return item.requestId
  if (item.kind === 'questionnaire') return item.cohortId
  return item.kind === 'checkIn' ? `${item.groupId} checkIn` : `${item.groupId} ${item.day} ${item.at}`
}

function Item({ item }: { item: WeekItem }): ReactNode {
  const { t, language } = useTexts()
  const dayWords = useDayWords()
  switch (item.kind) {
    case 'swap':
      return <Swap swap={item} />
    case 'questionnaire':
      return (
        <>
          <p className="week-what">
            <Link to={hrefOf('ownAnswers', language, { cohortId: item.cohortId })}>
              {t('groups.own.item.questionnaire', { cohort: item.cohort })}
            </Link>
          </p>
          {item.closesOn && <p>{t('groups.own.item.closesOn', { day: dayWords(item.closesOn) })}</p>}
        </>
      )
    case 'checkIn':
      return (
        <>
          <p className="week-what">
            <Link to={hrefOf('ownGroup', language, { groupId: item.groupId })}>
              {t('groups.own.item.checkIn', { group: shownName(t, item.group) })}
            </Link>
          </p>
          <p>{t('groups.own.item.checkInTo', { day: dayWords(item.to) })}</p>
        </>
      )
    default: {
      const { kind, groupId, group, day, at, place } = item
      const when = at === null ? dayWords(day) : t('groups.own.firstWhen', { day: dayWords(day), time: at })
      return (
        <>
          <p className="week-what">
            <Link to={hrefOf('ownGroup', language, { groupId })}>
              {t(`groups.own.item.${kind}`, { group: shownName(t, group) })}
            </Link>
          </p>
          <p>{[when, place].filter(Boolean).join(', ')}</p>
        </>
      )
    }
  }
}

/** Somebody asks to swap; the coordinator is asked only after a yes. */
function Swap({ swap: { requestId, name, from, cohort } }: { swap: Extract<WeekItem, { kind: 'swap' }> }) {
  const { t } = useTexts()
  return (
    <>
      <p className="week-what">{t('groups.request.asksYou', { name })}</p>
      <p>
        {cohort}. {t('groups.request.asksYouLead', { group: shownName(t, from) })}
      </p>
      <form method="post" className="cluster">
        <input type="hidden" name="requestId" value={requestId} />
        <Button type="submit" name="intent" value="agree">
          {t('groups.request.agree')}
        </Button>
        <Button type="submit" name="intent" value="sayNo" variant="secondary">
          {t('groups.request.sayNo')}
        </Button>
      </form>
    </>
  )
}
