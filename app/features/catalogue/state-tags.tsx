import { Tag } from '@digdir/designsystemet-react'
import { useTexts } from '#app/ui/texts.tsx'
import type { DraftState } from './draft.ts'
import type { ServiceState } from './kept-service.queries.server.ts'

const colours = { draft: 'neutral', in_review: 'info', published: 'success', retired: 'neutral' } as const

/** Where a service stands, and its next version beside it when one is being written. */
export function StateTags({ state, draftState }: { state: ServiceState; draftState: DraftState | null }) {
  const { t } = useTexts()
  return (
    <span className="cluster">
      <Tag data-color={colours[state]}>{t(`desk.state.${state}`)}</Tag>
      {draftState === 'returned' && <Tag data-color="warning">{t('desk.draftState.returned')}</Tag>}
      {state === 'published' && draftState !== null && draftState !== 'returned' && (
        <Tag data-color="info">{t(`desk.draftState.${draftState}`)}</Tag>
      )}
    </span>
  )
}
