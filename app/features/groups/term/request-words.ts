import { useTexts } from '#app/ui/texts.tsx'
import type { RequestRow } from './request.queries.server.ts'
import { shownName } from './shown-name.ts'

/** What a request says, and how it stands. */
export function useRequestWords() {
  const { t } = useTexts()
  return {
    line({ kind, student: name, from, to, with: other }: RequestRow) {
      const named = {
        name,
        from: from === null ? t('groups.request.noneNow') : shownName(t, from),
        to: to === null ? '' : shownName(t, to),
        other: other ?? '',
      }
      return t(`groups.request.line.${kind === 'change' && !to ? 'changeAny' : kind}`, named)
    },
    state: ({ state, with: name }: RequestRow) => t(`groups.request.state.${state}`, { name: name ?? '' }),
  }
}
