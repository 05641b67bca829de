import { Button, Heading } from '@digdir/designsystemet-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Form, Link } from 'react-router'
import { SelectField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { percentOf } from '../forming/percent.ts'
import type { DraftMove } from './draft-change.ts'
import { fieldOfMove } from './draft-command.ts'
import type { DraftStudent, DraftView } from './draft-view.ts'
import { useGroupName } from './group-name.ts'
import type { PlaceView } from './look-at-place.ts'
import type { LiveDraft } from './use-draft.ts'

interface StudentPanelProps {
  cohortId: string
  view: DraftView
  student: DraftStudent
  /** What the server told with the page; without JavaScript there is no other. */
  told: PlaceView | null
  draft: Pick<LiveDraft, 'move' | 'lock'>
  /** Called after a change, for the focus to go back. */
  onDone(student: string, to: string | null): void
}

/** What can be done with one student: move, lock, and the changes that would help most; with the reasons. */
export function StudentPanel({ cohortId, view, student, told, draft, onDone }: StudentPanelProps) {
  const { t } = useTexts()
  const nameOf = useGroupName()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another student is another panel
  useEffect(() => heading.current?.focus(), [student.id])
  const here = view.groups.find(({ id }) => id === student.group)
  const sizes = new Map<string | null, number>()
  for (const { group } of view.students) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const to = String(new FormData(event.currentTarget).get('to')) || null
    if (to === student.group) return
    draft.move([{ student: student.id, from: student.group, to }])
    onDone(student.id, to)
  }
  return (
    <aside className="student-panel" aria-labelledby="student-panel">
      <Heading level={2} data-size="xs" id="student-panel" tabIndex={-1} ref={heading}>
        {student.name}
      </Heading>
      <p className="muted">{here ? nameOf(here) : t('groups.draft.unplacedOne')}</p>
      {!student.locked && (
        <Form method="post" onSubmit={submit} className="in-row" key={`${student.id} ${student.group}`}>
          <input type="hidden" name="student" value={student.id} />
          <input type="hidden" name="from" value={student.group ?? ''} />
          <SelectField name="to" label={t('groups.draft.moveTo')} defaultValue={student.group ?? ''}>
            {view.groups.map((group) => (
              <option key={group.id} value={group.id}>
                {t('groups.draft.groupOption', { name: nameOf(group), count: sizes.get(group.id) ?? 0 })}
              </option>
            ))}
            <option value="">{t('groups.draft.unplacedOne')}</option>
          </SelectField>
          <Button type="submit" name="intent" value="move" className="beside-field">
            {t('groups.draft.move')}
          </Button>
        </Form>
      )}
      {student.group !== null && (
        <Form
          method="post"
          onSubmit={(event) => {
            event.preventDefault()
            draft.lock(student.id, !student.locked)
          }}
        >
          <input type="hidden" name="student" value={student.id} />
          <Button
            type="submit"
            name="intent"
            value={student.locked ? 'unlock' : 'lock'}
            variant="secondary"
            data-size="sm"
          >
            {t(student.locked ? 'groups.draft.unlock' : 'groups.draft.lock')}
          </Button>
        </Form>
      )}
      <Place {...{ cohortId, view, student, told, draft, onDone }} />
      <Link to="?" preventScrollReset replace onClick={() => onDone(student.id, student.group)}>
        {t('groups.draft.closePanel')}
      </Link>
    </aside>
  )
}

/** Why here, and what would be better. */
function Place({ cohortId, view, student, told, draft, onDone }: StudentPanelProps) {
  const { t } = useTexts()
  const nameOf = useGroupName()
  const place = usePlace(cohortId, student, view.version, told)
  if (!place || place.student !== student.id || student.group === null) return null
  const groupName = (id: string) => {
    const group = view.groups.find((one) => one.id === id)
    return group ? nameOf(group) : ''
  }
  const studentName = (id: string) => view.students.find((one) => one.id === id)?.name ?? ''
  const percent = (share: number | null) =>
    share === null ? '–' : t('groups.worth.percent', { percent: percentOf(share) })
  return (
    <>
      {place.why.length > 0 && (
        <section aria-labelledby="why-here">
          <Heading level={3} data-size="2xs" id="why-here">
            {t('groups.why.title')}
          </Heading>
          <ul>
            {place.why.map(({ rule, here, elsewhere }) => (
              <li key={rule}>
                {t('groups.why.line', {
                  rule: t(`groups.rule.${rule}`),
                  here: percent(here),
                  elsewhere: percent(elsewhere),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {place.unmet.length > 0 && (
        <section aria-labelledby="not-met">
          <Heading level={3} data-size="2xs" id="not-met">
            {t('groups.why.unmet')}
          </Heading>
          <ul>
            {place.unmet.map(({ rule, score, best }) => (
              <li key={rule}>
                {best
                  ? t('groups.why.unmetBest', {
                      rule: t(`groups.rule.${rule}`),
                      here: percent(score),
                      best: percent(best.score),
                      group: groupName(best.group),
                    })
                  : t('groups.why.unmetLine', { rule: t(`groups.rule.${rule}`), here: percent(score) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="best-swaps">
        <Heading level={3} data-size="2xs" id="best-swaps">
          {t('groups.swaps.title')}
        </Heading>
        {place.better.length === 0 && <p>{t('groups.swaps.none')}</p>}
        <ul className="swaps">
          {place.better.map(({ other, to, scoreChange, breachChange }) => {
            const moves: DraftMove[] = [
              { student: student.id, from: student.group, to },
              ...(other === null ? [] : [{ student: other, from: to, to: student.group }]),
            ]
            return (
              <li key={`${other} ${to}`}>
                <Form
                  method="post"
                  onSubmit={(event) => {
                    event.preventDefault()
                    draft.move(moves)
                    onDone(student.id, to)
                  }}
                >
                  {moves.map((move) => (
                    <input key={move.student} type="hidden" name="move" value={fieldOfMove(move)} />
                  ))}
                  <span>
                    {t('groups.swaps.with', { name: studentName(other ?? ''), group: groupName(to) })}{' '}
                    <span className="muted">
                      {breachChange < 0
                        ? t('groups.swaps.mends')
                        : t('groups.swaps.gain', { points: (100 * scoreChange).toFixed(2) })}
                    </span>
                  </span>
                  <Button type="submit" name="intent" value="move" variant="secondary" data-size="sm">
                    {t('groups.swaps.do')}
                  </Button>
                </Form>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}

/** What is known of a place, asked anew with each version of the draft. */
function usePlace(cohortId: string, student: DraftStudent, version: number, told: PlaceView | null): PlaceView | null {
  const [place, setPlace] = useState(told)
  useEffect(() => {
    const controller = new AbortController()
    fetch(`/cohort-draft/${cohortId}?${new URLSearchParams({ student: student.id, version: String(version) })}`, {
      signal: controller.signal,
    })
      .then((response) => response.json())
      .then((found: PlaceView | null) => setPlace(found))
      .catch(() => {})
    return () => controller.abort()
  }, [cohortId, student.id, version])
  return place
}
