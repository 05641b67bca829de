import { useTexts } from '#app/ui/texts.tsx'

/** What a group is called: its own name, or its number. */
export function useGroupName() {
  const { t } = useTexts()
  return ({ number, name }: { number: number; name: string }) => name || t('groups.group.numbered', { number })
}
