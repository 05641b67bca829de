import { Button, Heading } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { percentOf } from '../forming/percent.ts'
import { RuleTable } from '../forming/rule-table.tsx'
import { sizesOf } from '../forming/sizes.ts'
import type { DraftView } from './draft-view.ts'
import { useGroupName } from './group-name.ts'
import type { LiveDraft } from './use-draft.ts'

/** What the whole is worth, and what was done. */
export function DraftSummary({ cohortId, view, send }: { cohortId: string; view: DraftView; send: LiveDraft['send'] }) {
  const { t, language } = useTexts()
  const { worth, students, groups } = view
  const people = new Map<string | null, number>()
  for (const { group } of students) people.set(group, (people.get(group) ?? 0) + 1)
  const sizes = sizesOf(groups.map(({ id }) => people.get(id) ?? 0))
  return (
    <section className="draft-summary" aria-labelledby="whole">
      <div>
        <Heading level={2} data-size="xs" id="whole">
          {t('groups.alternative.score', { percent: percentOf(worth.score) })}
        </Heading>
        <p className="muted">
          {sizes.map(({ size, groups: count }) => t('groups.alternative.sizes', { count, size })).join(' · ')}
        </p>
        <div className="form-actions">
          <Button asChild data-size="sm">
            <Link to={hrefOf('cohortPublish', language, { id: cohortId })}>{t('groups.publish.page')}</Link>
          </Button>
          {(['undo', 'redo'] as const).map((intent) => (
            <Form
              key={intent}
              method="post"
              onSubmit={(event) => {
                event.preventDefault()
                send(intent)
              }}
            >
              <Button
                type="submit"
                name="intent"
                value={intent}
                variant="secondary"
                data-size="sm"
                disabled={intent === 'undo' ? !view.canUndo : !view.canRedo}
              >
                {t(`groups.draft.${intent}`)}
              </Button>
            </Form>
          ))}
          <Link to={hrefOf('cohortDraftTable', language, { id: cohortId })}>{t('groups.table.page')}</Link>
          <Link to={hrefOf('cohortDraftComparison', language, { id: cohortId })}>{t('groups.compare.page')}</Link>
        </div>
        {(worth.unplaced > 0 || view.publishedVersion > 0) && (
          <form method="post" action={hrefOf('cohortForming', language, { id: cohortId })}>
            <p>{t(worth.unplaced > 0 ? 'groups.mending.lead' : 'groups.mending.leadNobody')}</p>
            <Button type="submit" name="intent" value="mend" variant="secondary" data-size="sm">
              {t('groups.mending.start')}
            </Button>
          </form>
        )}
        <p className="muted">{t('groups.worth.privateOnce')}</p>
      </div>
      <RuleTable labelledBy="whole" rules={worth.rules} />
      <Changes view={view} />
    </section>
  )
}

function Changes({ view: { changes, students, groups } }: { view: DraftView }) {
  const { t } = useTexts()
  const nameOf = useGroupName()
  if (changes.length === 0) return null
  const groupName = (id: string | null) => {
    const group = groups.find((one) => one.id === id)
    return group ? nameOf(group) : t('groups.draft.unplacedOne')
  }
  const studentName = (id: string) => students.find((one) => one.id === id)?.name ?? ''
  return (
    <details className="draft-changes">
      <summary>{t('groups.draft.changes')}</summary>
      <ol>
        {changes.map(({ version, by, change: { moves, locks }, undoes, redoes }) => (
          <li key={version}>
            {undoes !== null && <strong>{t('groups.draft.undone')} </strong>}
            {redoes !== null && <strong>{t('groups.draft.redone')} </strong>}
            {moves.length > 4
              ? t('groups.draft.movedMany', { by, count: moves.length })
              : moves
                  .map(({ student, from, to }) =>
                    t('groups.draft.movedOne', {
                      by,
                      name: studentName(student),
                      from: groupName(from),
                      to: groupName(to),
                    }),
                  )
                  .join(' ')}
            {locks.map(({ student, locked }) =>
              t(locked ? 'groups.draft.lockedOne' : 'groups.draft.unlockedOne', { by, name: studentName(student) }),
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
