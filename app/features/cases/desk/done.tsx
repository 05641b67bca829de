import { Alert } from '@digdir/designsystemet-react'
import { useActionData, useSearchParams } from 'react-router'
import { useTexts } from '#app/ui/texts.tsx'

export const caseDoings = [
  'sent',
  'sentWait',
  'sentClosed',
  'noted',
  'answeredUnit',
  'assigned',
  'closed',
  'reopened',
  'offered',
  'withdrawn',
  'accepted',
  'declined',
  'returned',
  'seen',
  'blockSaved',
  'blockRemoved',
] as const
export type CaseDoing = (typeof caseDoings)[number]

/** What was done just now, as the address after a form tells. */
export function CaseDone() {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const refused = useActionData() !== undefined
  const done = caseDoings.find((doing) => doing === search.get('done'))
  if (!done || refused) return null
  return (
    <Alert data-color="success" data-size="sm" role="status">
      {t(`cases.done.${done}`)}
    </Alert>
  )
}
