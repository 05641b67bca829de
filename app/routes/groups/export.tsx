import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import type { ExportFormat } from '#app/features/groups/exports/formats.ts'
import { listStudyGroups } from '#app/features/groups/publishing/study-group.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/export'
import { openCohort } from './groups.server.ts'
import '#app/features/groups/exports/exports.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort } = await openCohort(request, context, params.id)
  const groups = await listStudyGroups(db, cohort.id)
  return { cohort: { id: cohort.id, name: cohort.name }, isPublished: groups.length > 0 }
}

const systems: readonly { system: 'blackboard' | 'canvas' | 'moodle' | 'table'; formats: readonly ExportFormat[] }[] = [
  { system: 'blackboard', formats: ['blackboardGroups', 'blackboardMembers'] },
  { system: 'canvas', formats: ['canvas'] },
  { system: 'moodle', formats: ['moodleGroups', 'moodleMembers'] },
  { system: 'table', formats: ['excel', 'csv'] },
]

export default function Export({ loaderData: { cohort, isPublished } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  if (!isPublished)
    return (
      <CohortPage cohort={cohort} coordinates title={t('groups.export.page')}>
        <div className="empty">
          <p>{t('groups.published.none')}</p>
          <Button asChild>
            <Link to={hrefOf('cohortForming', language, { id: cohort.id })}>{t('groups.forming.page')}</Link>
          </Button>
        </div>
      </CohortPage>
    )
  return (
    <CohortPage cohort={cohort} coordinates title={t('groups.export.page')}>
      <p className="lead">{t('groups.export.lead')}</p>
      <div className="systems">
        {systems.map(({ system, formats }) => (
          <section key={system} className="system" aria-labelledby={system}>
            <Heading level={2} data-size="xs" id={system}>
              {t(`groups.export.${system}`)}
            </Heading>
            <p>{t(`groups.export.how.${system}`)}</p>
            <form action={`/cohort-export/${cohort.id}`} className="form">
              <input type="hidden" name="language" value={language} />
              {system === 'moodle' && <TextField name="course" label={t('groups.export.course')} maxLength={100} />}
              <div className="form-actions">
                {formats.map((format) => (
                  <Button key={format} type="submit" name="format" value={format} variant="secondary">
                    {t(`groups.export.format.${format}`)}
                  </Button>
                ))}
              </div>
            </form>
          </section>
        ))}
      </div>
      <Section id="print" title={t('groups.export.print')}>
        <p>{t('groups.export.how.print')}</p>
        <div>
          <Button asChild variant="secondary">
            <a href={hrefOf('cohortCards', language, { id: cohort.id })}>{t('groups.export.printOpen')}</a>
          </Button>
        </div>
      </Section>
    </CohortPage>
  )
}
