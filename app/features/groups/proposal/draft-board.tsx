import { Alert, Button } from '@digdir/designsystemet-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { Form, useSearchParams } from 'react-router'
import { CheckField, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { DraftConflict } from './draft-change.ts'
import { fieldOfMove } from './draft-command.ts'
import { DraftSummary } from './draft-summary.tsx'
import type { DraftStudent, DraftView } from './draft-view.ts'
import { GroupCard, StudentList } from './group-card.tsx'
import { useGroupName } from './group-name.ts'
import type { PlaceView } from './look-at-place.ts'
import { StudentPanel } from './student-panel.tsx'
import { type LiveDraft, useDraft } from './use-draft.ts'

interface DraftBoardProps {
  cohortId: string
  loaded: DraftView
  told: PlaceView | null
  /** Of a form that was sent without JavaScript. */
  came: { conflicts: readonly DraftConflict[]; refusal: string | null } | undefined
}

/** The groups that are being made, to be moved about in. */
export function DraftBoard({ cohortId, loaded, told, came }: DraftBoardProps) {
  const { t } = useTexts()
  const draft = useDraft(cohortId, loaded)
  const { view, move } = draft
  const [search, setSearch] = useSearchParams()
  const [said, setSaid] = useState('')
  const say = useSayer(setSaid)
  const nameOf = useGroupName()
  const chosen = view.students.find(({ id }) => id === search.get('student'))
  const byGroup = useStudentsByGroup(view)
  const [sought, setSought] = useState('')
  const [brokenOnly, setBrokenOnly] = useState(false)

  const onDone = (student: string, to: string | null) => {
    const name = view.students.find(({ id }) => id === student)?.name ?? ''
    const group = view.groups.find(({ id }) => id === to)
    say(t('groups.draft.said', { name, group: group ? nameOf(group) : t('groups.draft.unplacedOne') }))
    setSearch({}, { replace: true, preventScrollReset: true })
    window.setTimeout(() => document.getElementById(`move-${student}`)?.focus(), 0)
  }
  const latest = useRef(view)
  latest.current = view
  const onDrop = useCallback(
    (student: string, to: string) => {
      const one = latest.current.students.find(({ id }) => id === student)
      if (!one || one.locked || one.group === to) return
      move([{ student, from: one.group, to }])
      say(one.name)
    },
    [move, say],
  )
  // The same list for as long as the draft rests on the same rules, so that not every card is drawn at every change.
  const rules = useMemo(() => loaded.worth.rules.map(({ rule }) => rule), [loaded])
  const worthOf = new Map(view.worth.groups.map((group) => [group.id, group]))
  const isShown = (id: string) =>
    (!brokenOnly || (worthOf.get(id)?.breaches.length ?? 0) > 0) &&
    (sought === '' || byGroup.get(id)!.some(({ name }) => name.toLowerCase().includes(sought.toLowerCase())))
  const unplaced = byGroup.get(null)!
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <Troubles draft={draft} came={came} />
      <DraftSummary cohortId={cohortId} view={view} send={draft.send} />
      <div className="draft-tools">
        <TextField
          type="search"
          label={t('groups.draft.find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <CheckField
          label={t('groups.draft.brokenOnly')}
          checked={brokenOnly}
          onChange={(event) => setBrokenOnly(event.target.checked)}
        />
      </div>
      <div className="draft-board" data-panel={chosen !== undefined}>
        <div className="stack">
          {unplaced.length > 0 && (
            <Section id="unplaced" title={t('groups.draft.unplacedCount', { count: unplaced.length })}>
              <div className="group-card" data-broken>
                <StudentList students={unplaced} chosen={chosen?.id ?? null} />
              </div>
            </Section>
          )}
          <section className="group-cards" aria-label={t('groups.draft.cards')}>
            {view.groups
              .filter(({ id }) => isShown(id))
              .map((group) => (
                <GroupCard
                  key={group.id}
                  group={group}
                  students={byGroup.get(group.id)!}
                  worth={worthOf.get(group.id)}
                  rules={rules}
                  chosen={byGroup.get(group.id)!.includes(chosen!) ? chosen!.id : null}
                  onDrop={onDrop}
                />
              ))}
          </section>
        </div>
        {chosen && <StudentPanel {...{ cohortId, view, told, draft, onDone }} student={chosen} />}
      </div>
    </>
  )
}

/** One thing is said at a time; the same thing twice is said twice. */
function useSayer(setSaid: (text: string) => void) {
  return useCallback(
    (text: string) => {
      setSaid('')
      window.setTimeout(() => setSaid(text), 50)
    },
    [setSaid],
  )
}

/** Lists that are the same as before are the same objects: their cards need not be drawn anew. */
function useStudentsByGroup({ students, groups }: DraftView): ReadonlyMap<string | null, readonly DraftStudent[]> {
  const before = useRef(new Map<string | null, readonly DraftStudent[]>())
  return useMemo(() => {
    const lists = new Map<string | null, DraftStudent[]>([
      [null, []],
      ...groups.map(({ id }): [string, DraftStudent[]] => [id, []]),
    ])
    for (const student of students) (lists.get(student.group) ?? lists.get(null)!).push(student)
    const kept = new Map<string | null, readonly DraftStudent[]>()
    for (const [group, list] of lists) {
      const old = before.current.get(group)
      kept.set(group, old?.length === list.length && old.every((one, index) => one === list[index]) ? old : list)
    }
    before.current = kept
    return kept
  }, [students, groups])
}

/** What could not be done, and where two have wanted different things. */
function Troubles({ draft, came }: { draft: LiveDraft; came: DraftBoardProps['came'] }) {
  const { t } = useTexts()
  const nameOf = useGroupName()
  const refusal = draft.refusal ?? came?.refusal
  const conflicts = draft.conflicts.length > 0 ? draft.conflicts : (came?.conflicts ?? [])
  const { view } = draft
  const groupName = (id: string | null) => {
    const group = view.groups.find((one) => one.id === id)
    return group ? nameOf(group) : t('groups.draft.unplacedOne')
  }
  return (
    <>
      {refusal && (
        <Alert data-color="danger" role="alert">
          {t(refusal as 'groups.draft.lost')}
        </Alert>
      )}
      {conflicts.map(({ student, here, wanted, by }) => {
        const again = { student, from: here, to: wanted }
        const name = view.students.find(({ id }) => id === student)?.name ?? ''
        return (
          <Alert key={student} data-color="warning" role="alert">
            <p>
              {t(by ? 'groups.draft.conflict' : 'groups.draft.conflictNobody', {
                name,
                by: by ?? '',
                here: groupName(here),
                wanted: groupName(wanted),
              })}
            </p>
            <Form
              method="post"
              className="form-actions"
              onSubmit={(event) => {
                event.preventDefault()
                draft.move([again])
              }}
            >
              <input type="hidden" name="move" value={fieldOfMove(again)} />
              <Button type="submit" name="intent" value="move" data-size="sm">
                {t('groups.draft.moveAllTheSame')}
              </Button>
              <Button type="button" variant="secondary" data-size="sm" onClick={draft.keep}>
                {t('groups.draft.keepTheirs')}
              </Button>
            </Form>
          </Alert>
        )
      })}
    </>
  )
}
