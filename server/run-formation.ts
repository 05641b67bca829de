import { readCohortFacts } from '#app/features/groups/forming/cohort-facts.queries.server.ts'
import type { CohortFacts } from '#app/features/groups/forming/cohort-facts.ts'
import { beat, type Claim } from '#app/features/groups/forming/formation.queries.server.ts'
import type { AlternativeWorth, FormationProblem, SearchProgress } from '#app/features/groups/forming/formation.ts'
import { problemOfCohort } from '#app/features/groups/forming/problem-of-cohort.ts'
import { mendingMoves, problemOfMending } from '#app/features/groups/forming/problem-of-mending.ts'
import { TracedSearch } from '#app/features/groups/forming/traced-search.ts'
import { worthOfSolution } from '#app/features/groups/forming/worth-of-solution.ts'
import { announceCohort } from '#app/features/groups/live-updates.server.ts'
import { findDraft } from '#app/features/groups/proposal/draft.queries.server.ts'
import type { Samspel } from '#app/platform/context.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { type Problem, ProblemError, type Progress } from '#grouping'
import { solveInThreads } from '#grouping/node'
import { rebalanceInThread } from './rebalance-in-thread.ts'

const BEAT_MS = 1000
/** A formation that has ended so many workers ends no more. */
const MOST_TAKEN_OVER = 4

/**
 * Forms groups as asked, and keeps what was found. The problem is made anew from the database, and stored nowhere. Every
 * write asks that the fence is still this worker's: one that comes late changes nothing.
 *
 * @param leaving the node ends: nothing more is written
 */
export async function runFormation(house: Pick<Samspel, 'db' | 'clock'>, claim: Claim, leaving: AbortSignal) {
  const { db } = house
  if (claim.fence > MOST_TAKEN_OVER) return fail(house, claim, 'groups.formation.keptFailing')
  const facts = await readCohortFacts(db, claim.cohortId)
  if (claim.mendsVersion !== null) return mend(house, claim, facts, leaving)
  const problem = problemOfCohort(facts, claim.settings)
  const stop = new AbortController()
  const searches = Array.from({ length: claim.settings.alternatives }, () => new TracedSearch())
  const ending = { isStopped: false, isLost: false }
  const onLeaving = () => stop.abort()
  leaving.addEventListener('abort', onLeaving)
  const beating = beatUntil(db, claim, searches, stop, ending)
  try {
    const found = await Promise.all(
      searches.map((search, number) => solveOne(problem, claim, number, search, stop.signal)),
    )
    if (leaving.aborted || ending.isLost) return
    const alternatives = found.map(({ groups, report }) => ({
      groups: groups.map(({ participants }) => participants),
      worth: worthOfSolution(problem, claim.settings, report),
    }))
    await keep(house, claim, alternatives, ending.isStopped)
  } catch (error) {
    stop.abort()
    if (!(error instanceof ProblemError)) throw error
    await fail(house, claim, 'groups.formation.cannot')
  } finally {
    await beating.end()
    leaving.removeEventListener('abort', onLeaving)
  }
}

/** So much of a processor's time each way of mending has. */
const MENDING_SECONDS = 2

/** Mends the draft in three ways, from no moves to many. The draft itself is changed when one of them is chosen. */
async function mend(house: Pick<Samspel, 'db' | 'clock'>, claim: Claim, facts: CohortFacts, leaving: AbortSignal) {
  const { db } = house
  const draft = await findDraft(db, claim.cohortId)
  if (draft?.version !== claim.mendsVersion) return fail(house, claim, 'groups.formation.draftChanged')
  const { problem, groups, unplaced } = problemOfMending(facts, draft)
  const stop = new AbortController()
  const ending = { isStopped: false, isLost: false }
  const beating = beatUntil(db, claim, [], stop, ending)
  try {
    const ways = mendingMoves(unplaced)
    const found = await Promise.all(
      ways.map((maxMoves) =>
        rebalanceInThread({
          problem,
          groups,
          changes: {},
          maxMoves,
          seconds: MENDING_SECONDS,
          seed: seedOf(claim.id),
        }),
      ),
    )
    if (leaving.aborted || ending.isLost) return
    const order = draft.groups.map(({ id }) => id)
    const alternatives = found.map(({ groups: mended, moves, problem: after, report }) => ({
      groups: order.map((id) => mended.find((group) => group.id === id)?.participants ?? []),
      worth: {
        ...worthOfSolution(after, claim.settings, report),
        // Here one coordinator's own moves stand beside the engine's: a count could tell of a single wish.
        kept: [],
        moves: moves.filter(({ from }) => from !== null).length,
      },
    }))
    await keep(house, claim, withoutTwins(alternatives), ending.isStopped)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    await fail(house, claim, 'groups.formation.cannot')
  } finally {
    await beating.end()
  }
}

/** More room to move that gave nothing more is no choice. */
const withoutTwins = <One extends { worth: AlternativeWorth }>(found: readonly One[]) =>
  found.filter(({ worth }, index) => !found.slice(0, index).some((one) => one.worth.moves === worth.moves))

const solveOne = (
  problem: Problem,
  { settings, id }: Claim,
  number: number,
  search: TracedSearch,
  signal: AbortSignal,
) =>
  solveInThreads(problem, {
    seconds: settings.seconds,
    seed: seedOf(id) + number,
    signal,
    onProgress: (progress: Progress) => search.note(progress),
  })

/** Another one for each formation, the same for whoever takes it over. */
const seedOf = (id: string) => Number.parseInt(id.slice(-7), 16)

/** Tells, each second, that the worker lives and how far it is, until it is told to end. */
function beatUntil(
  db: Db,
  claim: Claim,
  searches: readonly TracedSearch[],
  stop: AbortController,
  ending: { isStopped: boolean; isLost: boolean },
) {
  let isOver = false
  let wake = () => {}
  const beats = (async () => {
    while (!isOver) {
      const answer = await beat(
        db,
        claim,
        searches.map((search): SearchProgress => search.progress()),
      ).catch(() => undefined)
      if (answer === null) ending.isLost = true
      if (answer?.stopAsked) ending.isStopped = true
      if (ending.isLost || ending.isStopped) stop.abort()
      await announceCohort(db, claim.cohortId).catch(() => {})
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, BEAT_MS)
      })
    }
  })()
  return {
    async end() {
      isOver = true
      wake()
      await beats
    },
  }
}

function keep(
  { db, clock }: Pick<Samspel, 'db' | 'clock'>,
  claim: Claim,
  found: readonly { groups: readonly (readonly string[])[]; worth: AlternativeWorth }[],
  isStopped: boolean,
) {
  return db.transaction().execute(async (tx) => {
    const held = await tx
      .updateTable('formation')
      .set({ state: isStopped ? 'stopped' : 'done', endedAt: clock.now() })
      .where('id', '=', claim.id)
      .where('fence', '=', claim.fence)
      .where('state', '=', 'running')
      .returning('id')
      .executeTakeFirst()
    if (!held) return
    await tx
      .insertInto('alternative')
      .values(
        found.map(({ groups, worth }, index) => ({
          formationId: claim.id,
          number: index + 1,
          groups: JSON.stringify(groups),
          worth: JSON.stringify(worth),
        })),
      )
      .execute()
    await announceCohort(tx, claim.cohortId)
  })
}

function fail({ db, clock }: Pick<Samspel, 'db' | 'clock'>, claim: Claim, problem: FormationProblem) {
  return db.transaction().execute(async (tx) => {
    await tx
      .updateTable('formation')
      .set({ state: 'failed', problem, endedAt: clock.now() })
      .where('id', '=', claim.id)
      .where('fence', '=', claim.fence)
      .where('state', '=', 'running')
      .execute()
    await announceCohort(tx, claim.cohortId)
  })
}

/** The node ends before the search: another may take it at once. */
export const giveBackFormation = (db: Db, { id, fence }: Claim) =>
  db
    .updateTable('formation')
    .set({ state: 'waiting' })
    .where('id', '=', id)
    .where('fence', '=', fence)
    .where('state', '=', 'running')
    .execute()
