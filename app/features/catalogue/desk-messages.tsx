import { Alert, ErrorSummary, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useActionData, useSearchParams } from 'react-router'
import { useTexts } from '#app/ui/texts.tsx'
import type { ContactPointChangeRefusal } from './change-contact-point.server.ts'
import type { DraftRefusal, Problem } from './draft.ts'
import { problemText } from './field-label.ts'
import type { ParticipationRefusal } from './participation.ts'
import type { RenewRefusal } from './renew-review.server.ts'
import type { RetireRefusal } from './retire-service.server.ts'
import type { SynonymRefusal } from './synonym-group.ts'

export type DeskRefusal =
  | DraftRefusal
  | ParticipationRefusal
  | RetireRefusal
  | RenewRefusal
  | ContactPointChangeRefusal
  | SynonymRefusal

export const doings = [
  'started',
  'saved',
  'submitted',
  'returned',
  'published',
  'discarded',
  'retired',
  'renewed',
  'reviewMoved',
  'accepted',
  'contested',
  'partAdded',
  'partEnded',
  'ownerChanged',
  'contactAdded',
  'contactChanged',
  'contactRemoved',
  'synonymsSaved',
  'synonymsRemoved',
  'answerProposed',
  'answerPublished',
  'answerRemoved',
  'journalChecked',
  'copyMade',
] as const
export type Doing = (typeof doings)[number]

/** What was done just now, as the address after a form tells. */
export function DoneMessage() {
  const { t } = useTexts()
  const [search] = useSearchParams()
  // The address still tells of the last one that went well.
  const refused = useActionData() !== undefined
  const done = doings.find((doing) => doing === search.get('done'))
  if (!done || refused) return null
  return (
    <Alert data-color="success" role="status">
      {t(`desk.done.${done}`)}
    </Alert>
  )
}

/** Why what was asked for was not done. */
export function RefusalMessage({ refusal }: { refusal: DeskRefusal | undefined }) {
  const { t } = useTexts()
  if (!refusal) return null
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="2xs">
        {t('desk.refused')}
      </Heading>
      <Paragraph>{t(refusal)}</Paragraph>
    </Alert>
  )
}

interface ProblemSummaryProps {
  title: string
  problems: readonly Problem[]
}

/** Everything that is wrong in a form, each with a link to its field. */
export function ProblemSummary({ title, problems }: ProblemSummaryProps) {
  const { t } = useTexts()
  if (problems.length === 0) return null
  return (
    <ErrorSummary>
      <ErrorSummary.Heading level={2}>{title}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {problems.map((problem) => (
          <ErrorSummary.Item key={`${problem.field} ${problem.code}`}>
            <ErrorSummary.Link href={`#${problem.field}`}>{problemText(t, problem)}</ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  )
}
