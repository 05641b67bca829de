import { changeOwner } from '#app/features/catalogue/change-owner.server.ts'
import { addParticipation, endParticipation } from '#app/features/catalogue/change-participation.server.ts'
import { decideParticipation } from '#app/features/catalogue/decide-participation.server.ts'
import type { DeskRefusal, Doing } from '#app/features/catalogue/desk-messages.tsx'
import { type Fields, one } from '#app/features/catalogue/draft-form.ts'
import { LOCAL_SUPPORT, type Participant } from '#app/features/catalogue/participation.ts'
import { publishService } from '#app/features/catalogue/publish-service.server.ts'
import { participationRoles } from '#app/features/catalogue/published-service.ts'
import { renewReview } from '#app/features/catalogue/renew-review.server.ts'
import { retireService } from '#app/features/catalogue/retire-service.server.ts'
import { returnDraft, submitDraft } from '#app/features/catalogue/review-draft.server.ts'
import { discardDraft, startDraft } from '#app/features/catalogue/start-draft.server.ts'
import type { Day } from '#app/platform/clock.ts'
import { isDay } from '#app/platform/day.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { openService } from './desk.server.ts'

type Opened = Awaited<ReturnType<typeof openService>>
type Acted = Outcome<DeskRefusal, { done: Doing; leavesService: boolean }>

/** What a button on a service's page asks for, done. */
export async function actOnService(
  { db, viewer, service, now, today, jobs }: Opened,
  intent: string,
  fields: Fields,
): Promise<Acted> {
  const { id } = service
  const partId = one(fields, 'id')
  const after = (outcome: Outcome<DeskRefusal, unknown>, doing: Doing): Acted =>
    outcome.ok ? done({ done: doing, leavesService: true }) : outcome
  switch (intent) {
    case 'start':
      return after(await startDraft(db, viewer, id, now), 'started')
    case 'submit':
      return after(await submitDraft(db, viewer, id, now), 'submitted')
    case 'return':
      return after(await returnDraft(db, viewer, id, one(fields, 'reason'), now), 'returned')
    case 'publish':
      return after(await publishService(db, viewer, id, Number(one(fields, 'draftVersion')), now), 'published')
    case 'discard': {
      const outcome = await discardDraft(db, viewer, id, now)
      return outcome.ok ? done({ done: 'discarded', leavesService: outcome.value.serviceIsLeft }) : outcome
    }
    case 'renew': {
      const wanted = readDay(fields, 'nextReviewOn')
      if (wanted === WRONG) return refused('participation.notADay')
      const renewed = await renewReview(db, viewer, id, wanted, now)
      return after(renewed, renewed.ok && renewed.value.assured ? 'renewed' : 'reviewMoved')
    }
    case 'retire': {
      const successorId = one(fields, 'successorId')
      return after(await retireService(db, viewer, id, isUuid(successorId) ? successorId : null, now), 'retired')
    }
    case 'accept':
    case 'contest': {
      if (!isUuid(partId)) return refused('participation.notFound')
      const decision =
        intent === 'accept' ? ({ kind: intent } as const) : ({ kind: intent, reason: one(fields, 'reason') } as const)
      return after(
        await decideParticipation(db, viewer, partId, decision, now),
        intent === 'accept' ? 'accepted' : 'contested',
      )
    }
    case 'add-part': {
      const participant = readParticipant(fields)
      const role = participationRoles.find((known) => known === one(fields, 'role'))
      if (!participant || !role) return refused('participation.unitMissing')
      const validFrom = readDay(fields, 'validFrom') ?? today
      const validTo = readDay(fields, 'validTo')
      if (validFrom === WRONG || validTo === WRONG) return refused('participation.notADay')
      return after(
        await addParticipation(db, viewer, id, { ...participant, role, validFrom, validTo }, now, jobs),
        'partAdded',
      )
    }
    case 'end-part': {
      if (!isUuid(partId)) return refused('participation.notFound')
      const endsOn = readDay(fields, 'endsOn') ?? today
      if (endsOn === WRONG) return refused('participation.notADay')
      return after(await endParticipation(db, viewer, partId, endsOn, now), 'partEnded')
    }
    case 'change-owner': {
      const participant = readParticipant(fields)
      if (!participant) return refused('participation.unitMissing')
      const from = readDay(fields, 'from') ?? today
      if (from === WRONG) return refused('participation.notADay')
      const isCorrection = one(fields, 'correction') !== ''
      return after(await changeOwner(db, viewer, id, { ...participant, from, isCorrection }, now, jobs), 'ownerChanged')
    }
    default:
      return refused('service.notFound')
  }
}

function readParticipant(fields: Fields): Participant | null {
  const chosen = one(fields, 'unitId')
  if (chosen === LOCAL_SUPPORT) return { unitId: null, rule: LOCAL_SUPPORT }
  return isUuid(chosen) ? { unitId: chosen, rule: null } : null
}

const WRONG = Symbol('no day')

/** The day that was typed; null where nothing was. */
function readDay(fields: Fields, name: string): Day | null | typeof WRONG {
  const text = one(fields, name).trim()
  if (text === '') return null
  return isDay(text) ? text : WRONG
}
