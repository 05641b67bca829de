import './marks.css'
import type { ReactNode } from 'react'
import { DevelopIcon, HelpIcon, LearnIcon, SolveIcon } from '#app/ui/icons.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { FormOfSupport } from './service-kinds.ts'

/** From what a person can do alone at once to what takes people and time. */
export const stepOrder: readonly FormOfSupport[] = [
  'self-study',
  'individual-help',
  'course-or-event',
  'development-process',
]

const icons: Record<FormOfSupport, ReactNode> = {
  'self-study': <SolveIcon />,
  'individual-help': <HelpIcon />,
  'course-or-event': <LearnIcon />,
  'development-process': <DevelopIcon />,
}

export function StepLabel({ form }: { form: FormOfSupport }) {
  const { t } = useTexts()
  return (
    <span className="step-label" data-form={form} title={t(`catalogue.form.${form}.kind`)}>
      {icons[form]}
      {t(`catalogue.form.${form}`)}
    </span>
  )
}
