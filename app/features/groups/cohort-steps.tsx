import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { CheckIcon } from '#app/ui/icons.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { type CohortProgress, type CohortStep, cohortSteps, isStepDone, nextStep } from './cohort-progress.ts'
import { type StudentStatus, studentStatuses } from './roster/student.ts'

interface CohortStepsProps {
  cohortId: string
  progress: CohortProgress
  counts: Partial<Record<StudentStatus, number>>
}

const pageOf = {
  roster: 'cohortRoster',
  questions: 'cohortQuestions',
  forming: 'cohortForming',
  draft: 'cohortDraft',
  groups: 'cohortGroups',
} as const satisfies Record<CohortStep, PageKey>

/** From a roster to groups: how far each step has come, and where to go on. */
export function CohortSteps({ cohortId, progress, counts }: CohortStepsProps) {
  const { t, language } = useTexts()
  const next = nextStep(progress)
  const state = useStepState(progress, counts)
  const nameOf = {
    roster: t('groups.students'),
    questions: t('groups.asking.page'),
    forming: t('groups.forming.page'),
    draft: t('groups.draft.page'),
    groups: t('groups.published.page'),
  }
  const leadTo = (step: CohortStep) => hrefOf(pageOf[step], language, { id: cohortId })
  return (
    <Section id="steps" title={t('groups.steps.title')}>
      <ol className="cohort-steps">
        {cohortSteps.map((step, index) => {
          const isDone = isStepDone(step, progress)
          return (
            <li key={step} data-done={isDone || undefined} aria-current={step === next ? 'step' : undefined}>
              <span className="step-mark">
                {isDone ? (
                  <>
                    <CheckIcon />
                    <span className="visually-hidden">{t('groups.steps.done')}</span>
                  </>
                ) : (
                  index + 1
                )}
              </span>
              <div>
                <p className="step-name">
                  <Link to={leadTo(step)}>{nameOf[step]}</Link>
                </p>
                <p className="muted">{state(step)}</p>
              </div>
              {step === next && (
                <div className="step-actions cluster">
                  <Button asChild>
                    <Link to={leadTo(step)}>{t(`groups.steps.to.${step}`)}</Link>
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {next === null && <p>{t('groups.steps.nothingWaits')}</p>}
      {next === 'questions' && (
        <p>
          <Link to={leadTo('forming')}>{t('groups.steps.withoutAsking')}</Link>
        </p>
      )}
    </Section>
  )
}

function useStepState(progress: CohortProgress, counts: CohortStepsProps['counts']) {
  const { t } = useTexts()
  const { students, isAsked, answered, formation, hasDraft, groups, placed, waiting } = progress
  return (step: CohortStep): string => {
    switch (step) {
      case 'roster': {
        const present = studentStatuses.filter((status) => counts[status])
        if (present.length === 0) return t('groups.noStudents')
        return present.map((status) => `${t(`groups.status.${status}`)}: ${counts[status]}`).join(' · ')
      }
      case 'questions':
        return isAsked ? t('groups.steps.answered', { answered, students }) : t('groups.steps.notAsked')
      case 'forming':
        if (formation === 'waiting' || formation === 'running') return t('groups.formation.running')
        if (hasDraft || groups > 0) return t('groups.steps.formed')
        return t(formation === null ? 'groups.steps.notFormed' : 'groups.steps.found')
      case 'draft':
        if (hasDraft) return t('groups.steps.drafted')
        return t(groups > 0 ? 'groups.steps.published' : 'groups.steps.notDrafted')
      case 'groups':
        if (groups === 0) return t('groups.published.none')
        return [
          t('groups.publish.groups', { count: groups, students: placed }),
          placed < students ? t('groups.draft.unplacedCount', { count: students - placed }) : '',
          waiting > 0 ? t('groups.steps.waiting', { count: waiting }) : '',
        ]
          .filter(Boolean)
          .join(' · ')
    }
  }
}
