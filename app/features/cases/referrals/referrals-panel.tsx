import { Paragraph } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { Options, SelectField, TextArea } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Beside } from '../beside/find-beside.server.ts'

type ReferralsPanelProps = Pick<Beside, 'referrals' | 'bodies' | 'mayHandle' | 'isOpen'> & {
  back: FormState | undefined
}

/** Independent bodies that the asker was pointed to. What the asker then does, nobody here learns. */
export function ReferralsPanel({ referrals, bodies, mayHandle, isOpen, back }: ReferralsPanelProps) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'referrals.suggest')
  if (!mayHandle) return null
  return (
    <>
      <Paragraph data-size="sm">{t('referrals.lead')}</Paragraph>
      {referrals.length > 0 && (
        <ul className="rows">
          {referrals.map(({ id, unit, note, suggestedAt }) => (
            <li key={id}>
              <strong>{unit}</strong>
              <p className="muted small">{t('referrals.suggested', { day: dayAndTime(suggestedAt, language) })}</p>
              {note && <p className="mail-body">{note}</p>}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <FoldedForm intent="referrals.suggest" form={form} submit={t('referrals.suggest')} variant="secondary">
          <SelectField {...form.field('unitId')} label={t('referrals.unit')}>
            <option value="">{t('referrals.choose')}</option>
            <Options of={bodies} />
          </SelectField>
          <TextArea
            {...form.field('note')}
            rows={3}
            label={t('referrals.note')}
            description={t('referrals.noteHint')}
          />
        </FoldedForm>
      )}
    </>
  )
}
