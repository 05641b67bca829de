import { Paragraph } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { CheckField, Options, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { ButtonForm, FoldedForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Beside } from '../beside/find-beside.server.ts'

type ContributorsPanelProps = Pick<Beside, 'contributions' | 'inviteable' | 'mayHandle' | 'isOpen' | 'restricted'> & {
  back: FormState | undefined
}

/** The units that take part without having the case: what they were asked, and how to ask another. */
export function ContributorsPanel({
  contributions,
  inviteable,
  mayHandle,
  isOpen,
  restricted,
  back,
}: ContributorsPanelProps) {
  const { t, language } = useTexts()
  const leaving = useFormState(back, 'contributors.leave')
  return (
    <>
      <WholeProblem text={leaving.whole} />
      {contributions.length > 0 && (
        <ul className="rows">
          {contributions.map(({ id, unitId, unit, part, question, invitedAt, leftAt, mayLeave }) => (
            <li key={id}>
              <strong>{unit}</strong>{' '}
              <span className="muted small">
                {[
                  t(`contributors.part.${part}`),
                  leftAt
                    ? t('contributors.left', { when: dayAndTime(leftAt, language) })
                    : t('contributors.since', { when: dayAndTime(invitedAt, language) }),
                ].join(' · ')}
              </span>
              {question && <p className="mail-body">{question}</p>}
              {mayLeave && (
                <ButtonForm intent="contributors.leave" label={t('contributors.leave')} of={unit}>
                  <input type="hidden" name="unitId" value={unitId} />
                </ButtonForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {restricted && <Paragraph data-size="sm">{t('contributors.restricted')}</Paragraph>}
      {mayHandle && isOpen && !restricted && <InviteForm inviteable={inviteable} back={back} />}
    </>
  )
}

function InviteForm({ inviteable, back }: Pick<ContributorsPanelProps, 'inviteable' | 'back'>) {
  const { t } = useTexts()
  const form = useFormState(back, 'contributors.invite')
  return (
    <FoldedForm intent="contributors.invite" form={form} submit={t('contributors.invite')} variant="secondary">
      <SelectField {...form.field('unitId')} label={t('contributors.unit')}>
        <option value="">{t('contributors.choose')}</option>
        <Options of={inviteable} />
      </SelectField>
      <TextArea
        {...form.field('question')}
        rows={3}
        label={t('contributors.question')}
        description={t('contributors.questionHint')}
      />
      <CheckField
        name="asTask"
        value="yes"
        label={t('contributors.asTask')}
        defaultChecked={form.value('asTask') === 'yes'}
      />
      <TextField type="date" {...form.field('dueOn')} label={t('tasks.dueOn')} description={t('tasks.optional')} />
    </FoldedForm>
  )
}
