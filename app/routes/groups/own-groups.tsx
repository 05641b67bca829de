import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { data, Link, redirect, useSearchParams } from 'react-router'
import { GroupCard, WaitingList } from '#app/features/groups/student/group-cards.tsx'
import { firstMeetingOn } from '#app/features/groups/student/meeting.ts'
import {
  listAssistedGroups,
  listCohortsWithoutGroup,
  listOwnGroups,
  listPlannedMeetings,
  listQuestionnaires,
} from '#app/features/groups/student/own-groups.queries.server.ts'
import { lastDayOfWeekAhead, weekAhead } from '#app/features/groups/student/week-ahead.ts'
import { WeekList } from '#app/features/groups/student/week-list.tsx'
import { answerRequest } from '#app/features/groups/term/answer-request.server.ts'
import { listCheckInsToAnswer } from '#app/features/groups/term/check-in.queries.server.ts'
import { listSwapsAsking } from '#app/features/groups/term/request.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/own-groups'
import { openGroups } from './groups.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today } = openGroups(request, context)
  const groups = await listOwnGroups(db, viewer)
  const ids = groups.map(({ id }) => id)
  const [waiting, assisted, questionnaires, meetings, checkIns, swaps] = await Promise.all([
    listCohortsWithoutGroup(db, viewer),
    listAssistedGroups(db, viewer),
    listQuestionnaires(db, viewer),
    listPlannedMeetings(db, ids, today, lastDayOfWeekAhead(today)),
    listCheckInsToAnswer(db, groups, today),
    listSwapsAsking(db, viewer),
  ])
  const asked = new Set(questionnaires.map(({ cohortId }) => cohortId))
  return {
    groups: groups.map((group) => ({
      ...group,
      firstOn: firstMeetingOn(group.meeting, group.publishedOn),
      isAsked: asked.has(group.cohortId),
    })),
    waiting: waiting.map((cohort) => ({ ...cohort, isAsked: asked.has(cohort.id) })),
    assisted,
    week: weekAhead({
      today,
      groups: groups.map((group) => ({ ...group, checkInTo: checkIns.get(group.id) ?? null })),
      meetings,
      // Whoever answers later than that still can, by the link of their cohort.
      questionnaires: questionnaires.filter(({ isDone, closesOn }) => !isDone && (closesOn ?? today) >= today),
      swaps,
    }),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, clock, language } = openGroups(request, context)
  const { settings } = context.get(samspelContext)
  const form = await formOf(request)
  const [intent, requestId] = [String(form.get('intent') ?? ''), String(form.get('requestId') ?? '')]
  if ((intent !== 'agree' && intent !== 'sayNo') || !isUuid(requestId)) throw data(null, { status: 400 })
  const outcome = await answerRequest(db, viewer, requestId, intent, settings, clock)
  if (!outcome.ok) return data({ refusal: outcome.refusal }, { status: 422 })
  return redirect(`${hrefOf('ownGroups', language)}?done=${intent === 'agree' ? 'agreed' : 'saidNo'}`, 303)
}

const said = ['agreed', 'saidNo'] as const

export default function OwnGroups({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const { groups, waiting, assisted, week } = loaderData
  const done = said.find((one) => one === search.get('done'))
  const isNowhere = groups.length === 0 && waiting.length === 0 && assisted.length === 0
  return (
    <div className="wide own-groups">
      <title>{`${t('groups.own.page')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Heading level={1} data-size="xl" id="page-title">
          {t('groups.own.page')}
        </Heading>
        {!isNowhere && <Paragraph className="lead">{t('groups.own.lead')}</Paragraph>}
        <Link to={hrefOf('ownCalendar', language)}>{t('groups.calendar.link')}</Link>
      </header>
      <div className="stack" data-gap="xl">
        {actionData?.refusal && (
          <Alert data-color="danger" role="alert">
            {t(actionData.refusal)}
          </Alert>
        )}
        {!actionData && done && (
          <Alert data-color="success" role="status">
            {t(`groups.own.done.${done}`)}
          </Alert>
        )}
        {isNowhere ? (
          <div className="empty">
            <p>{t('groups.own.none')}</p>
            <p>{t('groups.own.noneLead')}</p>
          </div>
        ) : (
          <WeekList items={week} />
        )}
        {groups.length > 0 && (
          <ul className="own-cards" aria-labelledby="page-title">
            {groups.map((group) => (
              <GroupCard key={group.id} group={group} />
            ))}
          </ul>
        )}
        {waiting.length > 0 && <WaitingList cohorts={waiting} />}
        {assisted.length > 0 && (
          <Section id="assisted" title={t('groups.own.assisted')}>
            <ul className="own-cards">
              {assisted.map((group) => (
                <GroupCard key={group.id} group={group} />
              ))}
            </ul>
          </Section>
        )}
      </div>
    </div>
  )
}
