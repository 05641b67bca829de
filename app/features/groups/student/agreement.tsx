import { Alert, Heading } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { TextArea } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { OwnGroup } from './own-group.ts'

interface AgreementProps {
  group: Pick<OwnGroup, 'agreement' | 'agreementVersion'>
  /** The learning assistant reads it only. */
  canWrite: boolean
  back: FormState | undefined
}

/** How the group has agreed to work. Of two who write at once, the later is shown both texts. */
export function Agreement({ group: { agreement, agreementVersion }, canWrite, back }: AgreementProps) {
  const { t } = useTexts()
  const form = useFormState(back, 'agreement')
  const isLate = back?.problems.form === 'groups.own.agreementChangedSince'
  return (
    <Section id="agreement" title={t('groups.own.agreement')}>
      {agreement ? (
        <div className="panel">
          {isLate && (
            <Heading level={3} data-size="2xs">
              {t('groups.own.agreementNow')}
            </Heading>
          )}
          <p className="written">{agreement}</p>
        </div>
      ) : (
        <p className="muted">{t('groups.own.agreementNone')}</p>
      )}
      {canWrite && (
        <FoldedForm
          intent="agreement"
          form={form}
          submit={t('groups.own.agreementSave')}
          title={t(agreement ? 'groups.own.agreementChange' : 'groups.own.agreementWrite')}
        >
          {isLate && <Alert data-color="info">{t('groups.own.agreementYours')}</Alert>}
          {/* The text that the reader sees now: once they have seen the other's, theirs is put in its place knowingly. */}
          <input type="hidden" name="seen" value={agreementVersion} />
          <TextArea
            rows={10}
            label={t('groups.own.agreementText')}
            description={t('groups.own.agreementHint')}
            {...form.field('text', agreement || t('groups.own.agreementTemplate'))}
          />
        </FoldedForm>
      )}
    </Section>
  )
}
