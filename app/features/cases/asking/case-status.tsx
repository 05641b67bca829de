import { Tag } from '@digdir/designsystemet-react'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { OwnCase } from './own-case.queries.server.ts'

const colours = { new: 'info', open: 'info', waiting: 'warning', closed: 'neutral' } as const

/** Where a request stands, in a word. */
export function CaseStateTag({ state }: Pick<OwnCase, 'state'>) {
  const { t } = useTexts()
  return <Tag data-color={colours[state]}>{t(`asking.state.${state}`)}</Tag>
}

/** What happens next and by when, in a sentence. */
export function NextStep({ own }: { own: OwnCase }) {
  const { t, language } = useTexts()
  return t(own.next.key, {
    unit: own.unit?.name ?? '',
    day: own.dueOn ? longDay(own.dueOn, language) : '',
    other: own.mergedInto?.reference ?? '',
  })
}
