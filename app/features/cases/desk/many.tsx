import { Alert, Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { useTexts } from '#app/ui/texts.tsx'
import type { ManyAction, OneOfMany } from './many-actions.ts'

export const MANY_FORM = 'many'

/** What can be done with the chosen cases at once. */
export function ManyBar({ actions }: { actions: readonly ManyAction[] }) {
  const { t } = useTexts()
  return (
    <Form method="post" id={MANY_FORM} className="many-bar" data-size="sm" preventScrollReset>
      <span className="muted" id="many-label">
        {t('cases.inbox.many')}
      </span>
      {actions.map((action) => (
        <Button
          key={action}
          type="submit"
          name="intent"
          value={action}
          variant="secondary"
          aria-describedby="many-label"
        >
          {t(`cases.many.${action}`)}
        </Button>
      ))}
    </Form>
  )
}

/** What became of each: those that went well by their number, the others each with why not. */
export function ManyResults({ action, results }: { action: ManyAction; results: readonly OneOfMany[] }) {
  const { t } = useTexts()
  const refused = results.filter(({ refusal }) => refusal !== null)
  const count = results.length - refused.length
  if (results.length === 0)
    return (
      <Alert data-color="warning" data-size="sm" role="alert">
        {t('cases.many.noneChosen')}
      </Alert>
    )
  return (
    <>
      {count > 0 && (
        <Alert data-color="success" data-size="sm" role="status">
          {t('cases.many.done', { count, action: t(`cases.many.did.${action}`) })}{' '}
          <span className="reference">
            {results
              .filter(({ refusal }) => refusal === null)
              .map(({ reference }) => reference)
              .join(', ')}
          </span>
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert data-color="danger" data-size="sm" role="alert">
          {t('cases.many.refused')}
          <ul>
            {refused.map(({ caseId, reference, refusal }) => (
              <li key={caseId}>
                <span className="reference">{reference}</span> {refusal && t(`desk.${refusal}`)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
