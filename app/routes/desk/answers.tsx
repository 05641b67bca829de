import { Link } from 'react-router'
import { listAnswersToKeep } from '#app/features/catalogue/answers/answer.queries.server.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { unitsKeptBy } from '#app/features/catalogue/service.policy.ts'
import { hrefOf } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { longDay } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/answers'
import { openDesk } from './desk.server.ts'

/** Questions and answers on the pages of the viewer's units: what waits for review, and what is published. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, opened, language, today } = openDesk(request, context)
  return { opened, answers: await listAnswersToKeep(db, unitsKeptBy(viewer), language, today) }
}

export default function Answers({ loaderData: { opened, answers } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  return (
    <DeskFrame title={t('answer.list')} opened={opened} lead={<p>{t('answer.listLead')}</p>}>
      {answers.length === 0 ? (
        <p className="empty">{t('answer.listNone')}</p>
      ) : (
        <DataTable
          labelledBy="page-title"
          rows={answers}
          keyOf={({ id }) => id}
          columns={[
            {
              label: t('answer.question'),
              cell: ({ id, question }) => (
                <Link
                  to={hrefOf('deskAnswer', language, { id })}
                  lang={question ? langOf(question.language, language) : undefined}
                >
                  {question?.text}
                </Link>
              ),
            },
            {
              label: t('answer.service'),
              cell: ({ service }) => service && <span lang={langOf(service.language, language)}>{service.title}</span>,
            },
            { label: t('answer.state'), cell: ({ state }) => t(`answer.state.${state}`) },
            { label: t('answer.proposedAt'), cell: ({ proposedAt }) => longDay(dayOf(new Date(proposedAt)), language) },
          ]}
        />
      )}
    </DeskFrame>
  )
}
