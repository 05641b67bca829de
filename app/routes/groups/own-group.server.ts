import { data, redirect } from 'react-router'
import type { z } from 'zod'
import { type OwnGroupIntent, ownGroupFields, ownGroupForms } from '#app/features/groups/student/own-group-forms.ts'
import { postChat } from '#app/features/groups/student/post-chat.server.ts'
import { showContactWays } from '#app/features/groups/student/show-contact-ways.server.ts'
import { writeAgreement } from '#app/features/groups/student/write-agreement.server.ts'
import { removeMeeting, writeMeeting } from '#app/features/groups/student/write-meeting.server.ts'
import { answerCheckIn } from '#app/features/groups/term/answer-check-in.server.ts'
import { answerRequest } from '#app/features/groups/term/answer-request.server.ts'
import { makeRequest } from '#app/features/groups/term/make-request.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { hrefOf } from '#app/pages.ts'
import type { Samspel } from '#app/platform/context.ts'
import { readForm, refusedForm } from '#app/platform/http/form.ts'
import { done, type Outcome } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { askRoomOf } from '#app/use-cases/ask-case.server.ts'
import { askHelpForGroup } from '#app/use-cases/ask-help-for-group.server.ts'

interface Sender {
  samspel: Samspel
  viewer: Viewer
  groupId: string
  language: Language
}

/** What the page then says was done; of a request for help, which case it became. */
type Done = { done: string; caseId?: string }

type Handle<Intent extends OwnGroupIntent> = (
  from: Sender,
  value: z.output<(typeof ownGroupForms)[Intent]>,
) => Promise<Outcome<string, Done>>

const asDone = async (outcome: Promise<Outcome<string>>, said: string): Promise<Outcome<string, Done>> => {
  const made = await outcome
  return made.ok ? done({ done: said }) : made
}

const handlers: { [Intent in OwnGroupIntent]: Handle<Intent> } = {
  ways: ({ samspel: { db, clock }, viewer, groupId }, ways) =>
    asDone(showContactWays(db, viewer, groupId, ways, clock), 'ways'),
  chat: ({ samspel: { db, clock }, viewer, groupId }, { chatUrl }) =>
    asDone(postChat(db, viewer, groupId, chatUrl, clock), 'chat'),
  agreement: ({ samspel: { db, clock }, viewer, groupId }, agreement) =>
    asDone(writeAgreement(db, viewer, groupId, agreement, clock), 'agreement'),
  propose: ({ samspel: { db, clock }, viewer, groupId }, { time, place }) => {
    const [onDay = '', startsAt = ''] = time.split('T')
    return asDone(writeMeeting(db, viewer, groupId, { onDay, startsAt, place, note: '' }, clock), 'meeting')
  },
  meeting: ({ samspel: { db, clock }, viewer, groupId }, meeting) =>
    asDone(writeMeeting(db, viewer, groupId, meeting, clock), 'meeting'),
  remove: ({ samspel: { db, clock }, viewer, groupId }, { meetingId }) =>
    asDone(removeMeeting(db, viewer, groupId, meetingId, clock), 'removed'),
  checkIn: ({ samspel: { db, clock }, viewer, groupId }, answer) =>
    asDone(answerCheckIn(db, viewer, groupId, answer, clock), 'checkIn'),
  help: async ({ samspel, viewer, groupId, language }, { body }) => {
    const asked = await askHelpForGroup(askRoomOf(samspel), viewer, groupId, { body, language })
    return asked.ok ? done({ done: 'help', caseId: asked.value.id }) : asked
  },
  request: ({ samspel: { db, clock, settings }, viewer, groupId }, wanted) =>
    asDone(makeRequest(db, viewer, groupId, wanted, settings, clock), 'request'),
  withdraw: ({ samspel: { db, clock, settings }, viewer }, { requestId }) =>
    asDone(answerRequest(db, viewer, requestId, 'withdraw', settings, clock), 'withdrawn'),
}

/** Does what one of the forms of a group's page asks, and shows the page again. */
export async function actOnOwnGroup(from: Sender, form: FormData) {
  const intent = String(form.get('intent') ?? '')
  if (!Object.hasOwn(handlers, intent)) throw data(null, { status: 400 })
  const key = intent as OwnGroupIntent
  const read = readForm(ownGroupForms[key] as z.ZodType, form)
  if (!read.ok) return data(read.state, { status: 422 })
  const outcome = await (handlers[key] as (from: Sender, value: unknown) => Promise<Outcome<string, Done>>)(
    from,
    read.value,
  )
  if (!outcome.ok) return data(refusedForm(read.values, outcome.refusal, ownGroupFields), { status: 422 })
  const said = new URLSearchParams({ done: outcome.value.done })
  if (outcome.value.caseId) said.set('case', outcome.value.caseId)
  return redirect(`${hrefOf('ownGroup', from.language, { groupId: from.groupId })}?${said}`, 303)
}
