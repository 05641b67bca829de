import { Button, Details } from '@digdir/designsystemet-react'
import { TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { CalendarRefusal } from './calendar-hours.ts'

interface OwnCalendarProps {
  problem: CalendarRefusal | 'groups.answers.calendarNone' | null
  /** Whether there are hours to take back. */
  hasHours: boolean
}

/** Where a student's own calendar takes hours away, and where all hours are taken back. */
export function OwnCalendar({ problem, hasHours }: OwnCalendarProps) {
  const { t } = useTexts()
  return (
    <div className="own-calendar">
      <Details className="fold" defaultOpen={problem !== null}>
        <Details.Summary>{t('groups.answers.calendar')}</Details.Summary>
        <Details.Content>
          <div className="stack">
            <TextField
              type="file"
              name="calendar"
              accept=".ics,text/calendar"
              label={t('groups.answers.calendarFile')}
              description={t('groups.answers.calendarHint')}
              error={problem && t(problem)}
            />
            <div>
              <Button type="submit" name="intent" value="calendar" variant="secondary">
                {t('groups.answers.calendarRead')}
              </Button>
            </div>
          </div>
        </Details.Content>
      </Details>
      {hasHours && (
        <Button type="submit" name="intent" value="forgetHours" variant="tertiary" data-size="sm">
          {t('groups.answers.forgetHours')}
        </Button>
      )}
    </div>
  )
}
