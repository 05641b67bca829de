import { Heading } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { Options, SelectField, TextArea } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm, IntentForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { RequestRow } from './request.queries.server.ts'
import { useRequestWords } from './request-words.ts'

interface DecideRequestsProps {
  requests: readonly RequestRow[]
  groups: readonly { id: string; name: string }[]
  back: FormState | undefined
}

/** What students ask, for the coordinator to decide. */
export function DecideRequests({ requests, groups, back }: DecideRequestsProps) {
  const { t } = useTexts()
  return (
    <Section id="requests" title={t('groups.term.requests')}>
      {requests.length === 0 ? (
        <p className="muted">{t('groups.term.noRequests')}</p>
      ) : (
        <ul className="stack">
          {requests.map((request) => (
            <RequestToDecide
              key={request.id}
              request={request}
              groups={groups}
              back={back?.values.requestId === request.id ? back : undefined}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

function RequestToDecide({ request, groups, back }: { request: RequestRow } & Omit<DecideRequestsProps, 'requests'>) {
  const { t } = useTexts()
  const words = useRequestWords()
  const accepting = useFormState(back, 'accept')
  const declining = useFormState(back, 'decline')
  const choosesGroup = request.kind === 'change'
  return (
    <li className="panel stack">
      <Heading level={3} data-size="2xs">
        {words.line(request)}
      </Heading>
      {request.reason && <p className="written">{request.reason}</p>}
      <IntentForm intent="accept" form={accepting} submit={t('groups.request.accept')}>
        <input type="hidden" name="requestId" value={request.id} />
        {choosesGroup && (
          <SelectField label={t('groups.request.give')} {...accepting.field('groupId', request.toGroupId)}>
            <option value="">{t('groups.choose')}</option>
            <Options of={groups.filter(({ id }) => id !== request.fromGroupId)} />
          </SelectField>
        )}
        <p className="muted small">{t('groups.request.acceptLead')}</p>
      </IntentForm>
      <FoldedForm intent="decline" form={declining} submit={t('groups.request.decline')} variant="secondary">
        <input type="hidden" name="requestId" value={request.id} />
        <TextArea
          rows={3}
          label={t('groups.request.declineWhy')}
          description={t('groups.request.declineHint')}
          {...declining.field('answer')}
        />
      </FoldedForm>
    </li>
  )
}
