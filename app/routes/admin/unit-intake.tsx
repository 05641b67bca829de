import { Paragraph } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'

interface IntakeProps {
  unit: { id: string }
  /** The front desk of the installation; null until one is chosen. */
  intake: { id: string; name: string } | null
  back: FormState | undefined
}

/** Whether the unit is the front desk, or the button that makes it so. */
export function Intake({ unit, intake, back }: IntakeProps) {
  const { t } = useTexts()
  const form = useFormState(back, 'intake')
  if (intake?.id === unit.id)
    return (
      <Section id="intake" title={t('admin.intake.title')}>
        <Paragraph>{t('admin.intake.isThis')}</Paragraph>
      </Section>
    )
  return (
    <Section id="intake" title={t('admin.intake.title')}>
      <Paragraph>{intake ? t('admin.intake.isOther', { unit: intake.name }) : t('admin.intake.missing')}</Paragraph>
      <FoldedForm intent="intake" form={form} submit={t('admin.intake.choose')}>
        <Paragraph>{t('admin.intake.meaning')}</Paragraph>
      </FoldedForm>
    </Section>
  )
}
