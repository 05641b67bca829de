import { data, redirect } from 'react-router'
import { z } from 'zod'
import { decideRequest } from '#app/features/groups/term/decide-request.server.ts'
import { mergeGroups } from '#app/features/groups/term/merge-groups.server.ts'
import { placeStudent } from '#app/features/groups/term/place-student.server.ts'
import { LONGEST_REQUEST_REASON } from '#app/features/groups/term/request.ts'
import type { termNb } from '#app/features/groups/term/term.nb.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { hrefOf } from '#app/pages.ts'
import type { Samspel } from '#app/platform/context.ts'
import { readForm, refusedForm } from '#app/platform/http/form.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'

const says = (key: keyof typeof termNb) => key

const requestId = z.uuid(says('groups.request.notThere'))
const groupId = z.uuid(says('groups.request.chooseGroup'))
const version = z.coerce.number().int()

const forms = {
  accept: z.object({
    requestId,
    groupId: z.union([z.literal('').transform(() => null), groupId], says('groups.request.chooseGroup')).default(null),
  }),
  decline: z.object({
    requestId,
    answer: z
      .string(says('groups.request.reasonMissing'))
      .trim()
      .min(1, says('groups.request.reasonMissing'))
      .max(LONGEST_REQUEST_REASON, says('groups.request.tooLong')),
  }),
  merge: z.object({ fromId: groupId, fromVersion: version, intoId: groupId, intoVersion: version }),
  place: z.object({ studentId: z.uuid(says('groups.request.noSuchStudent')), groupId }),
}
type Intent = keyof typeof forms

/** What the page then says was done. */
const saidOf = { accept: 'accepted', decline: 'declined', merge: 'merged', place: 'placed' } as const

const fields = { 'groups.request.chooseGroup': 'groupId', 'groups.request.reasonMissing': 'answer' }

interface Sender {
  samspel: Samspel
  viewer: Viewer
  cohortId: string
  language: Language
}

type Handlers = { [Key in Intent]: (value: z.output<(typeof forms)[Key]>) => Promise<Outcome<string>> }

const handlersFor = ({ samspel: { db, clock, settings }, viewer, cohortId }: Sender): Handlers => ({
  accept: ({ requestId, groupId }) =>
    decideRequest(db, viewer, cohortId, requestId, { act: 'accept', groupId }, settings, clock),
  decline: ({ requestId, answer }) =>
    decideRequest(db, viewer, cohortId, requestId, { act: 'decline', answer }, settings, clock),
  merge: (wanted) => mergeGroups(db, viewer, cohortId, wanted, settings, clock),
  place: (wanted) => placeStudent(db, viewer, cohortId, wanted, settings, clock),
})

/** Does what one of the forms of the page of groups asks, and shows the page again. */
export async function actOnCohortGroups(from: Sender, form: FormData) {
  const intent = String(form.get('intent') ?? '')
  if (!Object.hasOwn(forms, intent)) throw data(null, { status: 400 })
  const key = intent as Intent
  const read = readForm(forms[key] as z.ZodType, form)
  if (!read.ok) return data(read.state, { status: 422 })
  const handle = handlersFor(from)[key] as (value: unknown) => Promise<Outcome<string>>
  const outcome = await handle(read.value)
  if (!outcome.ok) return data(refusedForm(read.values, outcome.refusal, fields), { status: 422 })
  return redirect(`${hrefOf('cohortGroups', from.language, { id: from.cohortId })}?done=${saidOf[key]}`, 303)
}
