import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { DeskRefusal } from './desk-messages.tsx'
import { type Fields, one } from './draft-form.ts'
import { LONGEST_REASON } from './participation.ts'
import type { ParticipationState } from './published-service.ts'

interface DecisionFormsProps {
  id: string
  /** Of the service, for those who hear the buttons apart from it. */
  title: string
  state: ParticipationState
  /** The answer that was refused, as it was typed. */
  failed: { fields: Fields; refusal: DeskRefusal } | undefined
}

/** A unit's answer to a part that is proposed for it: yes, or no with the reason. It may change its mind. */
export function DecisionForms({ id, title, state, failed }: DecisionFormsProps) {
  const { t } = useTexts()
  return (
    <>
      {state !== 'accepted' && (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button type="submit" name="intent" value="accept" variant="secondary" data-size="sm">
            {t('desk.part.accept')}
            <span className="visually-hidden">{`: ${title}`}</span>
          </Button>
        </Form>
      )}
      {state !== 'contested' && (
        <details open={failed ? true : undefined}>
          <summary>
            {t('desk.part.contest')}
            <span className="visually-hidden">{`: ${title}`}</span>
          </summary>
          <Form method="post" className="stack" data-gap="sm">
            <input type="hidden" name="id" value={id} />
            <TextField
              name="reason"
              label={t('desk.part.reason')}
              defaultValue={failed ? one(failed.fields, 'reason') : ''}
              error={failed && t(failed.refusal)}
              maxLength={LONGEST_REASON}
            />
            <div>
              <Button type="submit" name="intent" value="contest" variant="secondary" data-size="sm">
                {t('desk.part.sendContest')}
              </Button>
            </div>
          </Form>
        </details>
      )}
    </>
  )
}
