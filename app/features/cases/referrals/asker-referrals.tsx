import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { TextArea } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'
import type { ReferralRow } from './referral.queries.server.ts'

interface AskerReferralsProps {
  referrals: readonly ReferralRow[]
  /** What the asker has written: where the words to the body begin from. */
  words: string
  back: FormState | undefined
}

/**
 * On the asker's own page: the independent bodies that a handler has pointed to, and the asker's own choice for each.
 * Forms with the intents `referrals.send` and `referrals.decline`, and the field `referralId`.
 */
export function AskerReferrals({ referrals, words, back }: AskerReferralsProps) {
  const { t } = useTexts()
  if (referrals.length === 0) return null
  return (
    <section className="stack" aria-labelledby="referrals">
      <Heading level={2} data-size="md" id="referrals">
        {t('referrals.asker.title')}
      </Heading>
      {referrals.map((referral) => (
        <AskerReferral
          key={referral.id}
          referral={referral}
          words={words}
          back={back?.values.referralId === referral.id ? back : undefined}
        />
      ))}
    </section>
  )
}

function AskerReferral({ referral, words, back }: { referral: ReferralRow } & Omit<AskerReferralsProps, 'referrals'>) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'referrals.send')
  const unit = referral.unit.name
  if (referral.state === 'sent')
    return <Paragraph>{t('referrals.asker.sent', { unit, day: dayAndTime(referral.decidedAt!, language) })}</Paragraph>
  if (referral.state === 'declined') return <Paragraph>{t('referrals.asker.declined', { unit })}</Paragraph>
  return (
    <article className="panel stack">
      <Heading level={3} data-size="sm">
        <UnitName unit={referral.unit} />
      </Heading>
      {referral.note && <p className="mail-body">{referral.note}</p>}
      <Paragraph>{t('referrals.asker.lead')}</Paragraph>
      {referral.hasAddress ? (
        <IntentForm intent="referrals.send" form={form} submit={t('referrals.asker.send', { unit })}>
          <input type="hidden" name="referralId" value={referral.id} />
          <TextArea
            {...form.field('text', words)}
            rows={8}
            label={t('referrals.asker.text')}
            description={t('referrals.asker.textHint')}
          />
        </IntentForm>
      ) : (
        <Paragraph>{t('referrals.asker.noAddress')}</Paragraph>
      )}
      <form method="post">
        <input type="hidden" name="referralId" value={referral.id} />
        <Button type="submit" name="intent" value="referrals.decline" variant="tertiary">
          {t('referrals.asker.decline')}
        </Button>
      </form>
    </article>
  )
}
