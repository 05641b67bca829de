import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { TextArea } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { DeskRefusal } from './desk-messages.tsx'
import { type DraftState, longest, type Problem } from './draft.ts'
import { type Fields, one } from './draft-form.ts'
import { problemText } from './field-label.ts'

export interface ShownDraft {
  state: DraftState
  version: number
  updatedAt: Date
  returnedReason: string | null
  problems: readonly Problem[]
  lacksEnglish: boolean
  leftBehind: readonly Language[]
  mayReview: boolean
  /** An editor who handed it in, and whom another must approve. */
  isOwnWork: boolean
}

export interface FailedForm {
  intent: string
  fields: Fields
  refusal: DeskRefusal
}

interface DraftPanelProps {
  serviceId: string
  isPublished: boolean
  draft: ShownDraft | undefined
  mayEdit: boolean
  failed: FailedForm | undefined
}

/** The next version: what it lacks, and what can be done with it. */
export function DraftPanel({ serviceId, isPublished, draft, mayEdit, failed }: DraftPanelProps) {
  const { t, language } = useTexts()
  if (!draft) {
    if (!mayEdit) return null
    return (
      <Form method="post" className="form-actions">
        <Button type="submit" name="intent" value="start">
          {t('desk.draft.start')}
        </Button>
      </Form>
    )
  }
  const address = { id: serviceId }
  return (
    <section className="panel stack" aria-labelledby="draft">
      <Heading level={2} data-size="sm" id="draft">
        {t(isPublished ? 'desk.draft.next' : 'desk.draft.first')}
      </Heading>
      <p className="muted">
        {`${t(isPublished || draft.state === 'returned' ? `desk.draftState.${draft.state}` : draft.state === 'in_review' ? 'desk.state.in_review' : 'desk.draft.unseen')} · ${t('desk.draft.saved', { time: dayAndTime(draft.updatedAt, language) })}`}
      </p>
      {draft.state === 'returned' && draft.returnedReason && (
        <Alert data-color="warning">{t('desk.draft.returnedBecause', { reason: draft.returnedReason })}</Alert>
      )}
      <Lacks problems={draft.problems} page={hrefOf('deskEdit', language, address)} />
      {draft.lacksEnglish && <Alert data-color="warning">{t('desk.draft.lacksEnglish')}</Alert>}
      {draft.leftBehind.length > 0 && (
        <Alert data-color="warning">
          {t('desk.draft.leftBehind', {
            languages: draft.leftBehind.map((code) => t(`desk.language.${code}`)).join(', '),
          })}
        </Alert>
      )}
      <div className="form-actions">
        {mayEdit && (
          <Button asChild variant={draft.problems.length > 0 ? 'primary' : 'secondary'}>
            <Link to={hrefOf('deskEdit', language, address)}>{t('desk.draft.edit')}</Link>
          </Button>
        )}
        <Button asChild variant="secondary">
          <Link to={hrefOf('deskPreview', language, address)}>{t('desk.draft.preview')}</Link>
        </Button>
        {mayEdit && draft.state !== 'in_review' && draft.problems.length === 0 && (
          <Form method="post">
            <Button type="submit" name="intent" value="submit">
              {t('desk.draft.submit')}
            </Button>
          </Form>
        )}
        {draft.mayReview && draft.state === 'in_review' && draft.problems.length === 0 && (
          <Form method="post">
            <input type="hidden" name="draftVersion" value={draft.version} />
            <Button type="submit" name="intent" value="publish">
              {t('desk.draft.publish')}
            </Button>
          </Form>
        )}
      </div>
      {mayEdit && draft.state !== 'in_review' && <Paragraph>{t('desk.draft.path')}</Paragraph>}
      {draft.state === 'in_review' && draft.isOwnWork && <Paragraph>{t('draft.ownWork')}</Paragraph>}
      {draft.state === 'in_review' && !draft.mayReview && !draft.isOwnWork && (
        <Paragraph>{t('desk.draft.waits')}</Paragraph>
      )}
      {draft.state === 'in_review' && draft.mayReview && (
        <ReturnForm failed={failed?.intent === 'return' ? failed : undefined} />
      )}
      {mayEdit && <DiscardForm isPublished={isPublished} />}
    </section>
  )
}

/** What is still to be written before anyone can publish it: no fault, so it is told calmly. */
function Lacks({ problems, page }: { problems: readonly Problem[]; page: string }) {
  const { t } = useTexts()
  if (problems.length === 0) return null
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('desk.draft.lacks')}
      </Heading>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.code}`}>
            <a href={`${page}#${problem.field}`}>{problemText(t, problem)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function ReturnForm({ failed }: { failed: FailedForm | undefined }) {
  const { t } = useTexts()
  return (
    <details open={failed ? true : undefined}>
      <summary>{t('desk.draft.return')}</summary>
      <Form method="post" className="form">
        <TextArea
          name="reason"
          label={t('desk.draft.returnReason')}
          defaultValue={failed ? one(failed.fields, 'reason') : ''}
          error={failed && t(failed.refusal)}
          maxLength={longest.reason}
          rows={3}
        />
        <Button type="submit" name="intent" value="return" variant="secondary">
          {t('desk.draft.return')}
        </Button>
      </Form>
    </details>
  )
}

function DiscardForm({ isPublished }: { isPublished: boolean }) {
  const { t } = useTexts()
  return (
    <details>
      <summary>{t('desk.draft.discard')}</summary>
      <Form method="post" className="form">
        <Paragraph>{t(isPublished ? 'desk.draft.discardText' : 'desk.draft.discardAllText')}</Paragraph>
        <Button type="submit" name="intent" value="discard" variant="secondary" data-color="danger">
          {t('desk.draft.discardYes')}
        </Button>
      </Form>
    </details>
  )
}
