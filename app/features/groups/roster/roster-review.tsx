import { Alert, Button, Details } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { DataTable } from '#app/ui/data-table.tsx'
import { SelectField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { CleanTable } from './clean-table.ts'
import { columnUses } from './roster-columns.ts'
import type { RosterDifference } from './roster-difference.ts'
import type { RosterPreview } from './roster-preview.ts'

export interface Review {
  fileName: string | null
  columns: CleanTable['columns']
  forbidden: readonly string[]
  preview: RosterPreview
  difference: RosterDifference
  /** Of the cohort, when this was shown. */
  version: number
}

/** What a roster would change, before it does. */
export function RosterReview({ review }: { review: Review }) {
  const { t } = useTexts()
  const { fileName, preview, difference, forbidden, version } = review
  const { joined, changed, left, same } = difference
  return (
    <Section id="review" title={fileName ?? t('groups.roster.pasted')}>
      <p>{t('groups.roster.nothingYet')}</p>
      <ul>
        <li>{t('groups.roster.joined', { count: joined.length })}</li>
        {changed.length > 0 && <li>{t('groups.roster.changed', { count: changed.length })}</li>}
        {left.length > 0 && <li>{t('groups.roster.left', { count: left.length })}</li>}
        {same > 0 && <li>{t('groups.roster.same', { count: same })}</li>}
      </ul>
      {forbidden.length > 0 && <Alert>{t('groups.roster.forbidden', { columns: forbidden.join(', ') })}</Alert>}
      {preview.leftOut > 0 && <Alert>{t('groups.roster.leftOut', { count: preview.leftOut })}</Alert>}
      {preview.unknown.length > 0 && <p>{t('groups.roster.unknown', { columns: preview.unknown.join(', ') })}</p>}
      {preview.problems.length > 0 && <Problems preview={preview} />}
      <Changes difference={difference} />
      <Columns columns={review.columns} />
      <Form method="post" encType="multipart/form-data" className="form-actions">
        <input type="hidden" name="version" value={version} />
        {preview.students.length > 0 && (
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

function Problems({ preview: { problems } }: { preview: RosterPreview }) {
  const { t } = useTexts()
  return (
    <Details className="fold" defaultOpen>
      <Details.Summary>{t('groups.roster.problems', { count: problems.length })}</Details.Summary>
      <Details.Content>
        <ul>
          {problems.map(({ line, code, other }) => (
            <li key={`${line} ${code}`}>
              {t('groups.roster.line', { line })} {t(code, { other: other ?? 0 })}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  )
}

function Changes({ difference: { joined, changed, left } }: { difference: RosterDifference }) {
  const { t } = useTexts()
  const rows = [
    ...left.map((student) => ({ student, what: t('groups.status.left') })),
    ...changed.map(({ student, fields }) => ({
      student,
      what: t('groups.roster.changedFields', { fields: fields.map((field) => t(`groups.field.${field}`)).join(', ') }),
    })),
    ...joined.map((student) => ({ student, what: t('groups.roster.new') })),
  ]
  return (
    <Details className="fold">
      <Details.Summary id="changes">{t('groups.roster.who')}</Details.Summary>
      <Details.Content>
        <DataTable
          labelledBy="changes"
          rows={rows}
          keyOf={({ student }) => student.key}
          columns={[
            { label: t('groups.field.name'), cell: ({ student }) => student.name },
            { label: t('groups.field.key'), cell: ({ student }) => student.key },
            { label: t('groups.roster.what'), cell: ({ what }) => what },
          ]}
        />
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
              label={name || t('groups.roster.nameless', { number: index + 1 })}
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
