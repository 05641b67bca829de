import { useTexts } from '#app/ui/texts.tsx'
import type { Meeting } from '../proposal/draft.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** When and where a group meets, in a line; nothing when neither is known. */
export function useMeetingText() {
  const { t } = useTexts()
  return ({ place, day, hour }: Meeting): string => {
    const time =
      day === undefined || hour === undefined
        ? ''
        : t('groups.meeting.time', { day: t(`groups.day.${days[day] ?? 'mon'}`), hour })
    return [time, place].filter(Boolean).join(', ')
  }
}
