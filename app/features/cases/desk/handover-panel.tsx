import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { Form } from 'react-router'
import { dayAndTime } from '#app/ui/dates.ts'
import { CheckField, Options, SelectField, TextArea } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Case } from '../case.ts'
import { LONGEST_NOTE } from '../handover/handover.ts'
import { wordReason } from '../routing/word-reason.ts'
import { type CaseForm, formOfIntent } from './case-form.ts'
import type { CaseFacts } from './case-view.queries.server.ts'
import type { Choice } from './inbox-choices.queries.server.ts'
import type { SuggestedUnit } from './suggestions.queries.server.ts'

/** What the other unit asks, and the answers to it. */
export function OfferAsked({
  offer,
  form,
  isMasked,
}: {
  offer: NonNullable<CaseFacts['offer']>
  form: CaseForm | undefined
  isMasked: boolean
}) {
  const { t, language } = useTexts()
  const declined = formOfIntent(form, 'decline')
  const accepted = formOfIntent(form, 'accept')
  return (
    <section className="offer-asked" aria-labelledby="offer-title" data-size="sm">
      <Heading level={2} data-size="xs" id="offer-title">
        {t('cases.handover.asked', { unit: offer.fromUnit, at: dayAndTime(offer.answerBy, language) })}
      </Heading>
      {isMasked && <p>{t('cases.handover.restrictedOffer')}</p>}
      {offer.note && <blockquote className="message-body">{offer.note}</blockquote>}
      {offer.takesConfidential && <p>{t('cases.handover.takesConfidential')}</p>}
      {accepted && (
        <Alert data-color="danger" role="alert">
          {t(`desk.${accepted.problem}`)}
        </Alert>
      )}
      <div className="offer-answers">
        <Form method="post" preventScrollReset>
          <Button type="submit" name="intent" value="accept">
            {t('cases.handover.accept')}
          </Button>
        </Form>
        <details open={declined ? true : undefined}>
          <summary>{t('cases.handover.decline')}</summary>
          <ReasonForm intent="decline" form={declined} submit={t('cases.handover.declineSend')} />
        </details>
      </div>
    </section>
  )
}

function ReasonForm({
  intent,
  form,
  submit,
}: {
  intent: 'decline' | 'return'
  form: CaseForm | undefined
  submit: string
}) {
  const { t } = useTexts()
  return (
    <Form method="post" className="form" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <TextArea
        name="reason"
        label={t('cases.handover.reason')}
        description={t('cases.handover.reasonHint')}
        error={form && t(`desk.${form.problem}`)}
        defaultValue={form?.values['reason'] ?? ''}
        maxLength={LONGEST_NOTE}
      />
      <Button type="submit" variant="secondary">
        {submit}
      </Button>
    </Form>
  )
}

interface HandoverPanelProps {
  found: Case
  facts: CaseFacts
  suggestions: readonly SuggestedUnit[]
  receivers: readonly Choice[]
  form: CaseForm | undefined
}

/** For the unit that has the case: offering it, taking the offer back, and giving back what came by a hand-over. */
export function HandoverPanel({ found, facts, suggestions, receivers, form }: HandoverPanelProps) {
  const { t, language } = useTexts()
  const offered = formOfIntent(form, 'offer')
  const returned = formOfIntent(form, 'return')
  const withdrawn = formOfIntent(form, 'withdraw-offer')
  return (
    <section className="side-part" aria-labelledby="handover-title">
      <Heading level={2} data-size="2xs" id="handover-title">
        {t('cases.handover.title')}
      </Heading>
      {facts.offer ? (
        <Form method="post" className="stack" data-gap="sm" preventScrollReset>
          <p>
            {t('cases.handover.waiting', { unit: facts.offer.toUnit, at: dayAndTime(facts.offer.answerBy, language) })}
          </p>
          {withdrawn && <p className="ds-validation-message">{t(`desk.${withdrawn.problem}`)}</p>}
          <div>
            <Button type="submit" name="intent" value="withdraw-offer" variant="secondary">
              {t('cases.handover.withdraw')}
            </Button>
          </div>
        </Form>
      ) : (
        <details className="side-fold" open={offered ? true : undefined}>
          <summary>{t('cases.handover.offer')}</summary>
          <OfferForm found={found} facts={facts} suggestions={suggestions} receivers={receivers} form={offered} />
        </details>
      )}
      {facts.returnable && !facts.offer && (
        <details className="side-fold" open={returned ? true : undefined}>
          <summary>{t('cases.handover.return', { unit: facts.returnable.toUnit })}</summary>
          <p className="muted">
            {t('cases.handover.returnUntil', { at: dayAndTime(facts.returnable.until, language) })}
          </p>
          <ReasonForm intent="return" form={returned} submit={t('cases.handover.returnSend')} />
        </details>
      )}
    </section>
  )
}

function OfferForm({ found, facts, suggestions, receivers, form }: HandoverPanelProps) {
  const { t, language } = useTexts()
  const suggested = suggestions.filter(({ unitId }) => receivers.some(({ id }) => id === unitId))
  const unable = suggestions.filter((unit) => !suggested.includes(unit) && unit.unitId !== found.handlingUnitId)
  const chosen = form?.values['unit'] ?? ''
  return (
    <Form method="post" className="form" preventScrollReset>
      <input type="hidden" name="intent" value="offer" />
      <p className="muted">{t('cases.handover.hint', { unit: facts.handlingUnit })}</p>
      {suggested.length > 0 && (
        <fieldset className="suggested-units">
          <legend>{t('cases.handover.suggested')}</legend>
          {suggested.map((unit) => (
            <CheckField
              key={unit.unitId}
              type="radio"
              name="unit"
              value={unit.unitId}
              defaultChecked={chosen === unit.unitId}
              label={unit.unit}
              description={reasonWords(unit)}
            />
          ))}
          <CheckField
            type="radio"
            name="unit"
            value=""
            defaultChecked={chosen === ''}
            label={t('cases.handover.other')}
          />
        </fieldset>
      )}
      {unable.map((unit) => (
        <div key={unit.unitId} className="unable-unit">
          <p>{t('cases.handover.unable', { unit: unit.unit })}</p>
          <p className="muted">{reasonWords(unit)}</p>
          <p>{whyUnable(unit)}</p>
        </div>
      ))}
      <SelectField
        name="otherUnit"
        label={t('cases.handover.otherChoose')}
        defaultValue={form?.values['otherUnit'] ?? ''}
        error={form && t(`desk.${form.problem}`)}
      >
        <option value="" />
        <Options of={receivers} />
      </SelectField>
      <TextArea
        name="note"
        label={t('cases.handover.note')}
        description={t('cases.handover.noteHint')}
        defaultValue={form?.values['note'] ?? ''}
        maxLength={LONGEST_NOTE}
      />
      {facts.confidentialNotes > 0 && (
        <ConfidentialChoice count={facts.confidentialNotes} taken={form?.values['confidential'] === 'take'} />
      )}
      <Button type="submit">{t('cases.handover.send')}</Button>
    </Form>
  )

  function whyUnable({ independent, ended, email }: SuggestedUnit) {
    if (independent) return t('desk.handover.independent')
    if (ended) return t('cases.handover.ended')
    if (found.restricted) return t('desk.handover.noNamedRoles')
    return `${t('cases.handover.nobodyYet')} ${email ? t('cases.handover.reachedAt', { email }) : ''}`.trim()
  }

  function reasonWords({ confidence, service, ...suggestion }: SuggestedUnit) {
    const why = wordReason(t, language, { ...suggestion, service: service ?? '' })
    return `${why} (${t('cases.handover.confidence', { percent: Math.round(confidence * 100) })})`
  }
}

function ConfidentialChoice({ count, taken }: { count: number; taken: boolean }) {
  const { t } = useTexts()
  const id = useId()
  return (
    <fieldset className="confidential-choice" aria-describedby={id}>
      <legend id={id}>{t('cases.handover.confidential', { count })}</legend>
      <CheckField
        type="radio"
        name="confidential"
        value="leave"
        defaultChecked={!taken}
        label={t('cases.handover.leave')}
      />
      <CheckField
        type="radio"
        name="confidential"
        value="take"
        defaultChecked={taken}
        label={t('cases.handover.take')}
      />
    </fieldset>
  )
}
