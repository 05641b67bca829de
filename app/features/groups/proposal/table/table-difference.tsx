import { Alert, Button } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { DataTable } from '#app/ui/data-table.tsx'
import { CheckField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { percentOf } from '../../forming/percent.ts'
import { listedNames } from '../../listed-names.ts'
import type { LineProblem } from './draft-table.ts'
import type { TableReview } from './review-table.server.ts'

/** Of the table that was read: lines that cannot be used, and names of students who are not in it. */
export interface LeftOut {
  problems: readonly LineProblem[]
  missing: readonly string[]
}

interface TableDifferenceProps {
  review: TableReview
  leftOut: LeftOut | null
  /** The address of the draft. */
  back: string
}

const MOST_PROBLEMS = 20

/** What a table would change, before it does. */
export function TableDifference({ review, leftOut, back }: TableDifferenceProps) {
  const { t } = useTexts()
  const { moves, conflicts, locked, made, score, broken, unplaced } = review
  const isNothing = moves.length === 0 && conflicts.length === 0
  return (
    <Section id="review" title={t('groups.table.review')}>
      {leftOut && <NotUsed leftOut={leftOut} />}
      {locked.length > 0 && <Alert>{t('groups.table.locked', { names: listedNames(locked) })}</Alert>}
      {isNothing ? (
        <p>{t('groups.table.nothing')}</p>
      ) : (
        <ul>
          <li>{t('groups.table.moves', { count: moves.length })}</li>
          {made.length > 0 && <li>{t('groups.table.made', { names: made.join(', ') })}</li>}
          <li>{t('groups.table.score', { before: percentOf(score.before), after: percentOf(score.after) })}</li>
          {broken.before + broken.after > 0 && <li>{t('groups.table.broken', { ...broken })}</li>}
          {unplaced.before + unplaced.after > 0 && <li>{t('groups.table.unplaced', { ...unplaced })}</li>}
        </ul>
      )}
      {moves.length > 0 && (
        <DataTable
          labelledBy="review"
          rows={moves}
          keyOf={({ student }) => student}
          columns={[
            { label: t('groups.field.name'), cell: ({ name }) => name },
            { label: t('groups.table.from'), cell: ({ from }) => from },
            { label: t('groups.table.to'), cell: ({ to }) => to },
          ]}
        />
      )}
      <Form method="post" encType="multipart/form-data" className="form">
        {[...moves, ...conflicts].map(({ student, field }) => (
          <input key={student} type="hidden" name="wanted" value={field} />
        ))}
        {conflicts.length > 0 && (
          <fieldset className="stack">
            <legend>{t('groups.table.conflicts')}</legend>
            <p>{t('groups.table.conflictsHow')}</p>
            {conflicts.map(({ student, name, from, to, by }) => (
              <div key={student}>
                <input type="hidden" name="seen" value={student} />
                <CheckField
                  name="anyway"
                  value={student}
                  label={t('groups.table.conflict', { name, here: from, wanted: to })}
                  description={by === null ? undefined : t('groups.table.conflictBy', { by })}
                />
              </div>
            ))}
          </fieldset>
        )}
        <div className="form-actions">
          {!isNothing && (
            <Button type="submit" name="intent" value="confirm">
              {t('groups.table.do')}
            </Button>
          )}
          <Link to={back}>{t('groups.table.drop')}</Link>
        </div>
      </Form>
    </Section>
  )
}

function NotUsed({ leftOut: { problems, missing } }: { leftOut: LeftOut }) {
  const { t } = useTexts()
  return (
    <>
      {problems.length > 0 && (
        <Alert data-color="warning">
          <p>{t('groups.table.problems', { count: problems.length })}</p>
          <ul>
            {problems.slice(0, MOST_PROBLEMS).map(({ line, code, text }) => (
              <li key={line}>{t(`groups.table.problem.${code}`, { line, text })}</li>
            ))}
          </ul>
        </Alert>
      )}
      {missing.length > 0 && (
        <Alert>{t('groups.table.missing', { count: missing.length, names: listedNames(missing) })}</Alert>
      )}
    </>
  )
}
