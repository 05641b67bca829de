import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { useGroupName } from '#app/features/groups/proposal/group-name.ts'
import { useMeetingText } from '#app/features/groups/publishing/meeting-text.ts'
import { listOwnGroups } from '#app/features/groups/student/own-group.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/own-groups'
import { openGroups } from './groups.server.ts'
import '#app/features/groups/student/student.css'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer } = openGroups(request, context)
  return { rows: await listOwnGroups(db, viewer) }
}

export default function OwnGroups({ loaderData: { rows } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const nameOf = useGroupName()
  const meeting = useMeetingText()
  return (
    <div className="narrow">
      <title>{`${t('groups.own.page')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Heading level={1} data-size="xl">
          {t('groups.own.page')}
        </Heading>
      </header>
      {rows.length === 0 && (
        <div className="empty">
          <p>{t('groups.own.none')}</p>
        </div>
      )}
      <div className="own-groups">
        {rows.map(({ cohortId, cohort, groupId, number, name, meeting: when, questions }) => (
          <article key={cohortId} className="own-card" aria-labelledby={`cohort-${cohortId}`}>
            <Heading level={2} data-size="sm" id={`cohort-${cohortId}`}>
              {cohort}
            </Heading>
            {groupId === null || number === null ? (
              <p>{t('groups.own.noGroup')}</p>
            ) : (
              <p className="own-group-link">
                <Link to={hrefOf('ownGroup', language, { groupId })}>{nameOf({ number, name })}</Link>
                {meeting(when) && (
                  <span className="muted">{t('groups.own.firstMeeting', { when: meeting(when) })}</span>
                )}
              </p>
            )}
            {questions !== 'none' && (
              <p>
                <Link to={hrefOf('ownAnswers', language, { cohortId })}>
                  {t(questions === 'open' ? 'groups.own.answer' : 'groups.own.change')}
                </Link>
              </p>
            )}
          </article>
        ))}
      </div>
    </div>
  )
}
