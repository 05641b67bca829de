import '#app/features/catalogue/desk.css'
import { Alert } from '@digdir/designsystemet-react'
import { data, Link } from 'react-router'
import { findDraft } from '#app/features/catalogue/draft.queries.server.ts'
import { viewOfDraft } from '#app/features/catalogue/draft-view.queries.server.ts'
import { localMomentOf } from '#app/features/catalogue/open-now.ts'
import { canSeeDraft } from '#app/features/catalogue/service.policy.ts'
import { ServiceView } from '#app/features/catalogue/service-view.tsx'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/preview-service'
import { openService } from './desk.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, service, language, now, today } = await openService(request, context, params.id)
  if (!canSeeDraft(viewer, service)) throw data(null, { status: 403 })
  const draft = await findDraft(db, service.id)
  if (!draft) throw data(null, { status: 404 })
  return {
    id: service.id,
    view: await viewOfDraft(db, service, draft.content, language, today),
    moment: localMomentOf(now),
    lacksLanguage: draft.content.texts[language] === null,
  }
}

export default function PreviewService({ loaderData }: Route.ComponentProps) {
  const { id, view, moment, lacksLanguage } = loaderData
  const { t, language } = useTexts()
  return (
    <div className="wide">
      <title>{`${t('desk.preview.title', { title: view.title.text })} – ${t('product.name')}`}</title>
      <Alert className="preview-notice" data-color={lacksLanguage ? 'warning' : 'info'}>
        <p>{t('desk.preview.lead')}</p>
        {lacksLanguage && <p>{t('desk.preview.lacksLanguage')}</p>}
        <p className="cluster">
          <Link to={hrefOf('deskEdit', language, { id })}>{t('desk.draft.edit')}</Link>
          <Link to={hrefOf('deskService', language, { id })}>{t('desk.backToService')}</Link>
        </p>
      </Alert>
      <ServiceView service={view} moment={moment} />
    </div>
  )
}
