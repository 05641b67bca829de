import { useTexts } from '#app/ui/texts.tsx'
import { type Season, seasons } from './term.ts'

/** A term as people say it: høst 2021. */
export function useTermName() {
  const { t } = useTexts()
  return ({ year, season }: { year: number; season: Season }) =>
    t('groups.termOf', { season: t(`groups.season.${seasons[season]}`), year })
}
