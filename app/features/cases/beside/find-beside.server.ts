import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { canContribute, canHandle, canRestrict, handlesCasesIn } from '../case.policy.ts'
import type { Case } from '../case.ts'
import { listContributions } from '../contributors/contribution.queries.server.ts'
import { listHandlers } from '../handlers.queries.server.ts'
import { listLinkedCases } from '../links/link.queries.server.ts'
import { listReferrals } from '../referrals/referral.queries.server.ts'
import { canChangeTask, unitsForTasks } from '../tasks/task.policy.ts'
import { listTasks } from '../tasks/task.queries.server.ts'
import { listUnitsAtHand, type UnitAtHand } from '../units-at-hand.queries.server.ts'

/** Everything that the panels beside a conversation show of a case that the viewer may read, and what they may do. */
export async function findBeside(db: DbOrTx, viewer: Viewer, found: Case, language: Language, today: Day) {
  const mayHandle = canHandle(viewer, found)
  const isOpen = found.state !== 'closed'
  const taskUnits = unitsForTasks(found).filter((unitId) => canChangeTask(viewer, found, unitId))
  const [units, contributions, tasks, links, referrals, handlers] = await Promise.all([
    listUnitsAtHand(db, language, today),
    listContributions(db, found.id, language, today),
    listTasks(db, found.id, language, today),
    listLinkedCases(db, viewer, found.id),
    mayHandle ? listReferrals(db, found.id, language, today) : [],
    canContribute(viewer, found) && isOpen ? listHandlers(db, taskUnits, found, today) : [],
  ])
  const taken = new Set([found.handlingUnitId, ...found.contributingUnitIds])
  const whenHandled = (choose: (unit: UnitAtHand) => boolean) =>
    mayHandle && isOpen ? units.filter(choose).map(({ id, name }) => ({ id, name })) : []
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? ''
  return {
    caseId: found.id,
    facts: { subject: found.subject, type: found.type, language: found.language, version: found.version },
    restricted: found.restricted,
    isOpen,
    mayHandle,
    mayRestrict: canRestrict(viewer, found),
    contributions: contributions.map((part) => ({
      ...part,
      mayLeave: part.leftAt === null && (mayHandle || handlesCasesIn(viewer, part.unitId)),
    })),
    inviteable: whenHandled(({ id, lives, independent }) => lives && !independent && !taken.has(id)),
    // What stands in the way of one in particular, offering it tells.
    receivers: whenHandled(
      ({ id, takesCases, takesRestricted }) =>
        id !== found.handlingUnitId && (found.restricted ? takesRestricted : takesCases),
    ),
    tasks: tasks.map((task) => ({ ...task, mayChange: isOpen && canChangeTask(viewer, found, task.unitId) })),
    taskUnits: taskUnits.map((id) => ({ id, name: nameOf(id) })),
    handlers,
    links,
    referrals: referrals.map(({ id, unit, note, suggestedAt }) => ({ id, unit: unit.name, note, suggestedAt })),
    bodies: whenHandled(({ lives, independent }) => lives && independent),
  }
}

export type Beside = Awaited<ReturnType<typeof findBeside>>
