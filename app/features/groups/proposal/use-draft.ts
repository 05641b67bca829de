import { useCallback, useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { useCohortChanges } from '../live/use-cohort-changes.ts'
import type { DraftConflict, DraftMove } from './draft-change.ts'
import { fieldOfMove } from './draft-command.ts'
import type { CommandAnswer, DraftStudent, DraftUpdate, DraftView } from './draft-view.ts'
import type { GroupWorth } from './judge-draft.ts'

export interface LiveDraft {
  view: DraftView
  conflicts: readonly DraftConflict[]
  /** A text key; `lost` when the server could not be reached, and the change is taken back. */
  refusal: string | null
  move(moves: readonly DraftMove[]): void
  lock(student: string, locked: boolean): void
  send(intent: 'undo' | 'redo'): void
  keep(): void
}

/**
 * A draft that is changed where it stands: a move is shown at once, and what it gives comes from the server. Commands go
 * one after the other, so that they are made in the order in which they were given.
 */
export function useDraft(cohortId: string, loaded: DraftView): LiveDraft {
  const [view, setView] = useState(loaded)
  const [conflicts, setConflicts] = useState<readonly DraftConflict[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const { revalidate } = useRevalidator()
  const version = useRef(loaded.version)
  const queue = useRef(Promise.resolve())
  const waiting = useRef(0)
  useEffect(() => {
    version.current = loaded.version
    setView(loaded)
  }, [loaded])

  const take = useCallback(
    (update: DraftUpdate | null) => {
      // The draft was begun anew, or is published.
      if (update === null) return revalidate()
      version.current = update.version
      setView((before) => withUpdate(before, update))
    },
    [revalidate],
  )

  const send = useCallback(
    (fields: readonly (readonly [string, string])[]) => {
      setConflicts([])
      setRefusal(null)
      waiting.current++
      queue.current = queue.current.then(async () => {
        try {
          const answer = await ask(cohortId, fields, version.current)
          if (answer.conflicts.length > 0) setConflicts(answer.conflicts)
          if (answer.refusal) setRefusal(answer.refusal)
          // What was shown before it was refused is taken back with all else.
          if (answer.refusal || answer.conflicts.length > 0) revalidate()
          take(answer.update)
        } catch {
          setRefusal('groups.draft.lost')
          revalidate()
        } finally {
          waiting.current--
        }
      })
    },
    [cohortId, revalidate, take],
  )

  useCohortChanges(cohortId, () => {
    if (waiting.current > 0) return
    fetch(`/cohort-draft/${cohortId}?seen=${version.current}`)
      .then((response) => response.json())
      .then((update: DraftUpdate | null) => {
        if (update === null || update.version !== version.current) take(update)
      })
      .catch(() => {})
  })

  const move = useCallback(
    (moves: readonly DraftMove[]) => {
      setView((before) => ({ ...before, students: placed(before.students, moves) }))
      send([['intent', 'move'], ...moves.map((one) => ['move', fieldOfMove(one)] as const)])
    },
    [send],
  )
  const lock = useCallback(
    (student: string, locked: boolean) =>
      send([
        ['intent', locked ? 'lock' : 'unlock'],
        ['student', student],
      ]),
    [send],
  )
  return {
    view,
    conflicts,
    refusal,
    move,
    lock,
    send: (intent) => send([['intent', intent]]),
    keep: () => setConflicts([]),
  }
}

async function ask(cohortId: string, fields: readonly (readonly [string, string])[], seen: number) {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  body.append('seen', String(seen))
  const response = await fetch(`/cohort-draft/${cohortId}`, { method: 'POST', body })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as CommandAnswer
}

function placed(students: readonly DraftStudent[], moves: readonly DraftMove[]) {
  const to = new Map(moves.map((move) => [move.student, move.to]))
  return students.map((one) => (to.has(one.id) ? { ...one, group: to.get(one.id) ?? null } : one))
}

/** What did not change stays the same object, so that only the cards that did are drawn anew. */
function withUpdate(before: DraftView, { moved, groups, ...standing }: DraftUpdate): DraftView {
  const places = new Map(moved.map((one) => [one.id, one]))
  const known = new Map(before.worth.groups.map((group) => [group.id, group]))
  return {
    ...before,
    ...standing,
    groups: groups ?? before.groups,
    worth: { ...standing.worth, groups: standing.worth.groups.map((group) => sameOr(known.get(group.id), group)) },
    students: before.students.map((one) => {
      const place = places.get(one.id)
      return place && (place.group !== one.group || place.locked !== one.locked) ? { ...one, ...place } : one
    }),
  }
}

const sameOr = (before: GroupWorth | undefined, now: GroupWorth) =>
  before && JSON.stringify(before) === JSON.stringify(now) ? before : now
