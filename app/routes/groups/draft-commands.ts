import { data } from 'react-router'
import { readCohortFacts } from '#app/features/groups/forming/cohort-facts.queries.server.ts'
import { changeDraft } from '#app/features/groups/proposal/change-draft.server.ts'
import { findDraft } from '#app/features/groups/proposal/draft.queries.server.ts'
import { readCommand } from '#app/features/groups/proposal/draft-command.ts'
import type { CommandAnswer } from '#app/features/groups/proposal/draft-view.ts'
import { lookAtPlace } from '#app/features/groups/proposal/look-at-place.ts'
import { readDraftUpdate } from '#app/features/groups/proposal/read-draft-view.server.ts'
import { formOf } from '#app/platform/http/form.ts'
import type { Route } from './+types/draft-commands'
import { openCohort } from './groups.server.ts'

// For pages of a draft that stay open: what has changed since a version, what is known of one student's place, and
// changes that are answered by what they changed.

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, viewer } = await openCohort(request, context, params.id)
  const { searchParams } = new URL(request.url)
  const student = searchParams.get('student')
  if (student === null)
    return Response.json(await readDraftUpdate(db, cohort.id, viewer.personId ?? '', seenBy(searchParams)))
  const [facts, draft] = await Promise.all([readCohortFacts(db, cohort.id), findDraft(db, cohort.id)])
  return Response.json((draft && lookAtPlace(facts, draft, student)) ?? null)
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock } = await openCohort(request, context, params.id)
  const form = await formOf(request)
  const command = readCommand(form)
  if (!command) throw data(null, { status: 400 })
  // What groups rest on does not change with them, and is read meanwhile.
  const [outcome, facts] = await Promise.all([
    changeDraft(db, viewer, cohort.id, command, clock),
    readCohortFacts(db, cohort.id),
  ])
  const answer: CommandAnswer = {
    update: await readDraftUpdate(db, cohort.id, viewer.personId ?? '', seenBy(form), facts),
    conflicts: outcome.ok ? outcome.value.conflicts : [],
    refusal: outcome.ok ? null : outcome.refusal,
  }
  return Response.json(answer)
}

const seenBy = (from: FormData | URLSearchParams) => Number(from.get('seen')) || 0
