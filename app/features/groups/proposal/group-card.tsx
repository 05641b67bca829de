import { Heading } from '@digdir/designsystemet-react'
import { memo } from 'react'
import { Link } from 'react-router'
import { LockIcon } from '#app/ui/icons.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { percentOf } from '../forming/percent.ts'
import type { RuleKey } from '../forming/settings.ts'
import type { DraftGroup } from './draft.ts'
import type { DraftStudent } from './draft-view.ts'
import { useGroupName } from './group-name.ts'
import type { GroupWorth } from './judge-draft.ts'

interface GroupCardProps {
  group: DraftGroup
  students: readonly DraftStudent[]
  worth: GroupWorth | undefined
  /** Of the scores, in their order. */
  rules: readonly RuleKey[]
  /** Whom the panel beside is about. */
  chosen: string | null
  onDrop(student: string, group: string): void
}

/** One group: who is in it, what it is worth, and what is broken. Students can be dropped on it. */
export const GroupCard = memo(function GroupCard({ group, students, worth, rules, chosen, onDrop }: GroupCardProps) {
  const { t } = useTexts()
  const nameOf = useGroupName()
  const title = `group-${group.id}`
  const breaches = worth?.breaches ?? []
  return (
    <article
      className="group-card"
      aria-labelledby={title}
      data-broken={breaches.length > 0 || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const student = event.dataTransfer.getData('text/plain')
        if (student) onDrop(student, group.id)
      }}
    >
      <header>
        <Heading level={3} data-size="2xs" id={title}>
          {nameOf(group)}
        </Heading>
        <span className="group-facts">
          {t('groups.group.size', { count: students.length })}
          {students.length > 0 && worth && ` · ${t('groups.worth.percent', { percent: percentOf(worth.score) })}`}
        </span>
      </header>
      {breaches.length > 0 && (
        <ul className="breaches">
          {breaches.map(({ rule, amount }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule may be broken in two ways
            <li key={`${rule} ${index}`}>{t(`groups.breach.${rule}`, { count: Math.ceil(amount) })}</li>
          ))}
        </ul>
      )}
      <StudentList students={students} chosen={chosen} />
      {worth && students.length > 1 && (
        <details className="group-scores">
          <summary>{t('groups.group.scores')}</summary>
          <dl>
            {rules.map((rule, index) => {
              const score = worth.rules[index] ?? null
              return score === null ? null : (
                <div key={rule}>
                  <dt>{t(`groups.rule.${rule}`)}</dt>
                  <dd>{t('groups.worth.percent', { percent: percentOf(score) })}</dd>
                </div>
              )
            })}
          </dl>
        </details>
      )}
    </article>
  )
})

/** Students, each with the way to move them. */
export function StudentList({ students, chosen }: { students: readonly DraftStudent[]; chosen: string | null }) {
  const { t } = useTexts()
  return (
    <ul className="group-students">
      {students.map(({ id, name, locked }) => (
        <li
          key={id}
          draggable={!locked}
          data-chosen={id === chosen || undefined}
          onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
        >
          <span>{name}</span>
          {locked && (
            <span className="locked">
              <LockIcon />
              <span className="visually-hidden">{t('groups.draft.isLocked')}</span>
            </span>
          )}
          <Link
            id={`move-${id}`}
            to={`?student=${id}`}
            preventScrollReset
            replace
            aria-label={t('groups.draft.moveWho', { name })}
          >
            {t('groups.draft.move')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
