import { Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { differences } from '#app/features/catalogue/compare-content.ts'
import { contentWords } from '#app/features/catalogue/content-words.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { DifferencesView } from '#app/features/catalogue/differences-view.tsx'
import { listRevisions } from '#app/features/catalogue/revision.queries.server.ts'
import { listTerms } from '#app/features/catalogue/vocabulary.queries.server.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/service-history'
import { openService } from './desk.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, service, language, opened } = await openService(request, context, params.id)
  const [revisions, terms] = await Promise.all([
    listRevisions(db, service.id, language),
    listTerms(db, ['target_group', 'topic', 'situation'], language),
  ])
  return { id: service.id, title: revisions[0]?.title ?? service.key, opened, revisions, terms }
}

export default function ServiceHistory({ loaderData }: Route.ComponentProps) {
  const { id, title, opened, revisions, terms } = loaderData
  const { t, language } = useTexts()
  const words = contentWords(t, terms, language)
  return (
    <DeskFrame
      title={t('desk.history.title', { title })}
      opened={opened}
      serviceId={id}
      lead={<Paragraph>{t('desk.history.lead')}</Paragraph>}
    >
      {revisions.length === 0 && (
        <div className="empty">
          <p>{t('desk.history.none')}</p>
        </div>
      )}
      {revisions.map((revision, index) => {
        const before = revisions[index + 1]
        return (
          <section key={revision.version} className="desk-section" aria-labelledby={`version-${revision.version}`}>
            <Heading level={2} data-size="sm" id={`version-${revision.version}`}>
              {t('desk.history.version', { version: revision.version })}
            </Heading>
            <p className="muted">
              {dayAndTime(revision.publishedAt, language)}
              {revision.publishedBy && ` · ${revision.publishedBy}`}
            </p>
            {before ? (
              <DifferencesView differences={differences(before.content, revision.content, words)} />
            ) : (
              <Details className="fold">
                <Details.Summary>{t('desk.history.first')}</Details.Summary>
                <Details.Content>
                  <DifferencesView differences={differences(null, revision.content, words)} />
                </Details.Content>
              </Details>
            )}
          </section>
        )
      })}
    </DeskFrame>
  )
}
