import { Alert, Heading } from '@digdir/designsystemet-react'
import { data, Link, useSearchParams } from 'react-router'
import { findQuestionnaire } from '#app/features/groups/asking/questionnaire.queries.server.ts'
import { findLatestFormation } from '#app/features/groups/forming/formation.queries.server.ts'
import type { RuleKey } from '#app/features/groups/forming/settings.ts'
import { Agreement } from '#app/features/groups/student/agreement.tsx'
import { Chat } from '#app/features/groups/student/chat.tsx'
import { CommonHours } from '#app/features/groups/student/common-hours.tsx'
import { explainPlace } from '#app/features/groups/student/explanation.ts'
import { FirstMeetingPanel } from '#app/features/groups/student/first-meeting.tsx'
import { findOwnAnswers, listFreeHours } from '#app/features/groups/student/group-answers.queries.server.ts'
import { HelpForm } from '#app/features/groups/student/help-form.tsx'
import { firstMeetingOn, hoursAllShare, timesAhead } from '#app/features/groups/student/meeting.ts'
import { Meetings } from '#app/features/groups/student/meetings.tsx'
import { findOwnGroup, listMeetings } from '#app/features/groups/student/own-group.queries.server.ts'
import { WhoWeAre } from '#app/features/groups/student/who-we-are.tsx'
import { Why } from '#app/features/groups/student/why.tsx'
import { hasAnswered, listCheckIns } from '#app/features/groups/term/check-in.queries.server.ts'
import { CheckInForm } from '#app/features/groups/term/check-in-form.tsx'
import { checkInDueOn } from '#app/features/groups/term/check-in-week.ts'
import { listGroupNames } from '#app/features/groups/term/groups-overview.queries.server.ts'
import { listRequestsOf } from '#app/features/groups/term/request.queries.server.ts'
import { RequestPanel } from '#app/features/groups/term/request-panel.tsx'
import { shownName } from '#app/features/groups/term/shown-name.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { type FormState, formOf } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/own-group'
import { openGroups } from './groups.server.ts'
import { actOnOwnGroup } from './own-group.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, today } = openGroups(request, context)
  const group = isUuid(params.groupId) ? await findOwnGroup(db, viewer, params.groupId) : undefined
  if (!group) throw data(null, { status: 404 })
  const { studentId, cohort, members, meeting } = group
  const firstOn = firstMeetingOn(meeting, group.publishedOn)
  if (studentId === null) return { group, today, firstOn, own: null }
  const [asked, hours, answers, formation, meetings, checkIns, requests, groups] = await Promise.all([
    findQuestionnaire(db, cohort.id),
    listFreeHours(db, group.id),
    findOwnAnswers(db, studentId),
    findLatestFormation(db, cohort.id),
    listMeetings(db, group.id, studentId),
    listCheckIns(db, cohort.id),
    listRequestsOf(db, studentId),
    listGroupNames(db, cohort.id),
  ])
  const week = asked?.week ?? null
  const shared = asked ? hoursAllShare(asked, hours) : null
  const rules = Object.keys(formation?.settings.rules ?? {}) as RuleKey[]
  const due = checkInDueOn(checkIns, today)
  const others = members.filter(({ isYou }) => !isYou)
  return {
    group,
    today,
    firstOn,
    own: {
      week,
      shared,
      times: shared ? timesAhead(shared, today) : [],
      reasons: explainPlace(answers, { members: others, meeting, week, shared, rules }),
      meetings,
      checkInTo: due && !(await hasAnswered(db, studentId, due.week)) ? due.to : null,
      // Whoever asks to swap with the reader is answered on the page before this.
      requests: requests.filter((one) => one.studentId === studentId),
      otherGroups: groups.filter(({ id }) => id !== group.id),
    },
  }
}

export const action = async ({ request, context, params }: Route.ActionArgs) => {
  const { db, viewer, language } = openGroups(request, context)
  const group = isUuid(params.groupId) ? await findOwnGroup(db, viewer, params.groupId) : undefined
  if (!group?.studentId) throw data(null, { status: 404 })
  return actOnOwnGroup(
    { samspel: context.get(samspelContext), viewer, groupId: group.id, language },
    await formOf(request),
  )
}

const said = ['ways', 'chat', 'agreement', 'meeting', 'removed', 'checkIn', 'request', 'withdrawn'] as const

export default function OwnGroupPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { group, today, firstOn, own } = loaderData
  const back = actionData as FormState | undefined
  return (
    <div className="wide own-group">
      <title>{`${shownName(t, group.name)} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Link to={hrefOf('ownGroups', language)}>{t('groups.own.back')}</Link>
        <Heading level={1} data-size="xl">
          {shownName(t, group.name)}
        </Heading>
        <p className="lead">{group.cohort.name}</p>
        {!own && <p>{t('groups.own.forAssistant')}</p>}
      </header>
      {!back && <Done />}
      {own?.checkInTo && <CheckInForm to={own.checkInTo} back={back} />}
      <div className="own-group-parts">
        <div className="own-group-side">
          <WhoWeAre group={group} back={back} />
          {own && <Chat chatUrl={group.chatUrl} back={back} />}
        </div>
        <div className="own-group-main">
          <FirstMeetingPanel meeting={group.meeting} day={firstOn} />
          {own && (
            <>
              <CommonHours week={own.week} shared={own.shared} times={own.times} back={back} />
              <Meetings meetings={own.meetings} today={today} back={back} />
            </>
          )}
          <Agreement group={group} canWrite={own !== null} back={back} />
          {own && (
            <div className="own-group-folds">
              <Why reasons={own.reasons} />
              <HelpForm back={back} />
              <RequestPanel requests={own.requests} groups={own.otherGroups} back={back} />
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

/** What was just done. */
function Done() {
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const done = said.find((one) => one === search.get('done'))
  const caseId = search.get('case')
  if (caseId)
    return (
      <Alert data-color="success" role="status">
        {t('groups.own.helpSent')}{' '}
        <Link to={hrefOf('myCase', language, { id: caseId })}>{t('groups.own.helpSee')}</Link>
      </Alert>
    )
  if (!done) return null
  return (
    <Alert data-color="success" role="status">
      {t(`groups.own.done.${done}`)}
    </Alert>
  )
}
