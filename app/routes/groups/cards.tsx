import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { readPublishedGroups } from '#app/features/groups/exports/published-groups.queries.server.ts'
import { recordExport } from '#app/features/groups/exports/record-export.server.ts'
import { useMeetingText } from '#app/features/groups/publishing/meeting-text.ts'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/cards'
import { openCohort } from './groups.server.ts'
import '#app/features/groups/exports/exports.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, viewer, clock } = await openCohort(request, context, params.id)
  const published = await readPublishedGroups(db, cohort, () => '')
  await recordExport(db, viewer, cohort, 'print', clock)
  return { cohort: { id: cohort.id, name: cohort.name }, published }
}

/** A card for each group, to be printed and handed out at the first meeting. */
export default function Cards({ loaderData: { cohort, published } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const meeting = useMeetingText()
  return (
    <div className="wide">
      <title>{`${t('groups.export.print')} – ${cohort.name} – ${t('product.name')}`}</title>
      <header className="page-head no-print">
        <Link to={hrefOf('cohortExport', language, { id: cohort.id })}>{t('groups.export.page')}</Link>
        <Heading level={1} data-size="lg">
          {t('groups.export.print')}
        </Heading>
        <p className="lead">{t('groups.export.printHow')}</p>
      </header>
      <div className="print-cards">
        {published.groups.map(({ number, title, members, meeting: when, assistant }) => (
          <article key={number} className="print-card">
            <Heading level={2} data-size="sm">
              {title || t('groups.group.numbered', { number })}
            </Heading>
            <p className="muted">{published.cohort}</p>
            <p>{meeting(when) ? t('groups.own.firstMeeting', { when: meeting(when) }) : t('groups.export.noTime')}</p>
            <ul>
              {members.map(({ key, name }) => (
                <li key={key}>{name}</li>
              ))}
            </ul>
            {assistant && (
              <p>
                {t('groups.assistants.who')}: {assistant}
              </p>
            )}
            <p className="questions">{t('groups.own.firstQuestions')}</p>
            <ol>
              {(['one', 'two', 'three'] as const).map((key) => (
                <li key={key}>{t(`groups.own.question.${key}`)}</li>
              ))}
            </ol>
          </article>
        ))}
      </div>
    </div>
  )
}
