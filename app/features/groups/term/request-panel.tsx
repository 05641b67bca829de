import { Heading } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { briefly } from '#app/ui/dates.ts'
import { CheckField, Options, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { ButtonForm, FoldedForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { RequestRow } from './request.queries.server.ts'
import { isOpen, requestKinds } from './request.ts'
import { useRequestWords } from './request-words.ts'
import { shownName } from './shown-name.ts'

interface RequestPanelProps {
  /** The reader's own, the newest first. */
  requests: readonly RequestRow[]
  /** The cohort's other groups. */
  groups: readonly { id: string; name: string }[]
  back: FormState | undefined
}

/** What the reader has asked about their group, or the form to ask it. */
export function RequestPanel({ requests, groups, back }: RequestPanelProps) {
  const { t } = useTexts()
  const words = useRequestWords()
  const withdrawal = useFormState(back, 'withdraw')
  const open = requests.find(({ state }) => isOpen(state))
  const earlier = requests.filter(({ state }) => !isOpen(state))
  return (
    <div className="stack">
      {open ? (
        <section className="panel stack" aria-labelledby="asked">
          <Heading level={2} data-size="2xs" id="asked">
            {t('groups.request.open')}
          </Heading>
          <WholeProblem text={withdrawal.whole} />
          <p>{words.line(open)}</p>
          <p className="muted">{words.state(open)}</p>
          <ButtonForm intent="withdraw" label={t('groups.request.withdraw')} of={words.line(open)}>
            <input type="hidden" name="requestId" value={open.id} />
          </ButtonForm>
        </section>
      ) : (
        <RequestForm groups={groups} back={back} />
      )}
      {earlier.length > 0 && <Earlier requests={earlier} />}
    </div>
  )
}

function RequestForm({ groups, back }: Pick<RequestPanelProps, 'groups' | 'back'>) {
  const { t } = useTexts()
  const form = useFormState(back, 'request')
  const chosen = form.value('kind', 'change')
  const problem = form.problem('kind')
  return (
    <FoldedForm intent="request" form={form} submit={t('groups.request.send')} title={t('groups.request.title')}>
      <p>{t('groups.request.lead')}</p>
      <fieldset className="request-kinds" aria-describedby={problem ? 'kind-error' : undefined}>
        <legend>{t('groups.request.kind')}</legend>
        {requestKinds.map((kind) => (
          <CheckField
            key={kind}
            type="radio"
            name="kind"
            value={kind}
            label={t(`groups.request.kind.${kind}`)}
            defaultChecked={kind === chosen}
          />
        ))}
        {problem && (
          <p className="ds-validation-message" data-field="validation" id="kind-error">
            {problem}
          </p>
        )}
      </fieldset>
      <SelectField
        label={t('groups.request.toGroup')}
        description={t('groups.request.toGroupHint')}
        {...form.field('toGroupId')}
      >
        <option value="">{t('groups.request.anyGroup')}</option>
        <Options of={groups.map(({ id, name }) => ({ id, name: shownName(t, name) }))} />
      </SelectField>
      <TextField
        label={t('groups.request.withWhom')}
        description={t('groups.request.withWhomHint')}
        {...form.field('withWhom')}
      />
      <TextArea
        rows={3}
        label={t('groups.request.reason')}
        description={t('groups.request.reasonHint')}
        {...form.field('reason')}
      />
    </FoldedForm>
  )
}

function Earlier({ requests }: { requests: readonly RequestRow[] }) {
  const { t, language } = useTexts()
  const words = useRequestWords()
  return (
    <details className="side-fold">
      <summary>{t('groups.request.earlier')}</summary>
      <ul className="rows meeting-rows">
        {requests.map((request) => (
          <li key={request.id}>
            <div>
              <p>{words.line(request)}</p>
              <p className="muted small">
                {words.state(request)}
                {request.decidedAt && `, ${briefly(request.decidedAt, request.askedAt, language)}`}
              </p>
              {request.answer && <p className="written">{request.answer}</p>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
