import { Alert, Button, Details } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { DataTable } from '#app/ui/data-table.tsx'
import { SelectField } from '#app/ui/fields.tsx'
import { Paging } from '#app/ui/paging.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { CleanTable } from './clean-table.ts'
import type { Review } from './review.ts'
import { columnUses } from './roster-columns.ts'
import type { RosterChange } from './roster-difference.ts'
import { ROWS_A_PAGE } from './student.ts'

/** What a roster would change, before it does. */
export function RosterReview({ review }: { review: Review }) {
  const { t } = useTexts()
  const { fileName, header, counts, forbidden, unknown, leftOut, version } = review
  return (
    <Section id="review" title={fileName ?? t('groups.roster.pasted')}>
      <p>{t('groups.roster.nothingYet')}</p>
      <ul>
        <li>{t('groups.roster.joined', { count: counts.joined })}</li>
        {counts.changed > 0 && <li>{t('groups.roster.changed', { count: counts.changed })}</li>}
        {counts.same > 0 && <li>{t('groups.roster.same', { count: counts.same })}</li>}
      </ul>
      {counts.left > 0 && <Alert data-color="warning">{t('groups.roster.left', { count: counts.left })}</Alert>}
      {isNameless(review.columns) && counts.students > 0 && <Alert>{t('groups.roster.nameless')}</Alert>}
      {forbidden.length > 0 && <Alert>{t('groups.roster.forbidden', { columns: forbidden.join(', ') })}</Alert>}
      {leftOut > 0 && <Alert>{t('groups.roster.leftOut', { count: leftOut })}</Alert>}
      {header > 1 && <p>{t('groups.roster.headerAt', { line: header })}</p>}
      {unknown.length > 0 && <p>{t('groups.roster.unknown', { columns: unknown.join(', ') })}</p>}
      {counts.problems > 0 && <Problems review={review} />}
      <Changes review={review} />
      <Columns columns={review.columns} />
      <Form method="post" encType="multipart/form-data" className="form-actions">
        <input type="hidden" name="version" value={version} />
        {counts.students > 0 && (
          <Button type="submit" name="intent" value="confirm">
            {t('groups.roster.confirm')}
          </Button>
        )}
        <Button type="submit" name="intent" value="discard" variant="tertiary">
          {t('groups.roster.discard')}
        </Button>
      </Form>
    </Section>
  )
}

const isNameless = (columns: CleanTable['columns']) =>
  !columns.some(({ use }) => use === 'name' || use === 'firstName' || use === 'lastName')

function Problems({ review: { problems, counts } }: { review: Review }) {
  const { t } = useTexts()
  return (
    <Details className="fold" defaultOpen>
      <Details.Summary>{t('groups.roster.problems', { count: counts.problems })}</Details.Summary>
      <Details.Content>
        <ul>
          {problems.map(({ line, code, other }) => (
            <li key={`${line} ${code}`}>
              {t('groups.roster.line', { line })} {t(code, { other: other ?? 0 })}
            </li>
          ))}
        </ul>
        {counts.problems > problems.length && (
          <p>{t('groups.roster.moreProblems', { count: counts.problems - problems.length })}</p>
        )}
      </Details.Content>
    </Details>
  )
}

function Changes({ review: { changes, counts, page } }: { review: Review }) {
  const { t } = useTexts()
  const total = counts.left + counts.changed + counts.joined
  if (total === 0) return null
  const whatOf = ({ kind, fields }: RosterChange) => {
    if (kind === 'left') return t('groups.status.left')
    if (kind === 'joined') return t('groups.roster.new')
    return t('groups.roster.changedFields', { fields: fields.map((field) => t(`groups.field.${field}`)).join(', ') })
  }
  return (
    <Details className="fold" defaultOpen={page > 1}>
      <Details.Summary id="changes">{t('groups.roster.who')}</Details.Summary>
      <Details.Content>
        <DataTable
          labelledBy="changes"
          rows={changes}
          keyOf={({ student }) => student.key}
          columns={[
            { label: t('groups.field.name'), cell: ({ student }) => student.name },
            { label: t('groups.field.key'), cell: ({ student }) => student.key },
            { label: t('groups.roster.what'), cell: whatOf },
          ]}
        />
        <Paging page={page} total={total} size={ROWS_A_PAGE} />
      </Details.Content>
    </Details>
  )
}

/** How the columns were understood, to be corrected. */
function Columns({ columns }: { columns: CleanTable['columns'] }) {
  const { t } = useTexts()
  return (
    <Details className="fold" defaultOpen={!columns.some(({ use }) => use === 'key' || use === 'email')}>
      <Details.Summary>{t('groups.roster.columns')}</Details.Summary>
      <Details.Content>
        <Form method="post" encType="multipart/form-data" className="form">
          {columns.map(({ name, use }, index) => (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: columns may have one name, and stay where they are
              key={index}
              name={`use.${index}`}
              label={name || t('groups.roster.unnamed', { number: index + 1 })}
              defaultValue={use}
            >
              {[...columnUses, 'unknown' as const].map((one) => (
                <option key={one} value={one}>
                  {t(`groups.field.${one}`)}
                </option>
              ))}
            </SelectField>
          ))}
          <div>
            <Button type="submit" name="intent" value="columns" variant="secondary">
              {t('groups.roster.useColumns')}
            </Button>
          </div>
        </Form>
      </Details.Content>
    </Details>
  )
}
