import { Heading } from '@digdir/designsystemet-react'
import type { Day } from '#app/platform/clock.ts'
import type { FormState } from '#app/platform/http/form.ts'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { ButtonForm, FoldedForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { useDayWords } from './day-words.ts'
import type { GroupMeeting } from './meeting.ts'

interface MeetingsProps {
  /** The newest first. */
  meetings: readonly GroupMeeting[]
  today: Day
  back: FormState | undefined
}

/** Meetings that are planned, and those that were. */
export function Meetings({ meetings, today, back }: MeetingsProps) {
  const { t } = useTexts()
  const form = useFormState(back, 'meeting')
  const removal = useFormState(back, 'remove')
  const planned = meetings.filter(({ onDay }) => onDay >= today).reverse()
  const held = meetings.filter(({ onDay }) => onDay < today)
  return (
    <Section id="meetings" title={t('groups.own.meetings')}>
      <WholeProblem text={removal.whole} />
      {meetings.length === 0 && <p className="muted">{t('groups.own.meetingsNone')}</p>}
      <MeetingList title={t('groups.own.planned')} meetings={planned} />
      <MeetingList title={t('groups.own.held')} meetings={held} />
      <FoldedForm intent="meeting" form={form} submit={t('groups.own.meetingSave')} title={t('groups.own.write')}>
        <p className="muted">{t('groups.own.writeLead')}</p>
        <div className="form-row">
          <TextField type="date" label={t('groups.own.meetingOn')} {...form.field('onDay')} />
          <TextField type="time" label={t('groups.own.meetingAt')} {...form.field('startsAt')} />
        </div>
        <TextField label={t('groups.own.meetingPlace')} {...form.field('place')} />
        <TextArea rows={3} label={t('groups.own.meetingNote')} {...form.field('note')} />
      </FoldedForm>
    </Section>
  )
}

function MeetingList({ title, meetings }: { title: string; meetings: readonly GroupMeeting[] }) {
  if (meetings.length === 0) return null
  return (
    <>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <ul className="rows meeting-rows">
        {meetings.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </>
  )
}

function MeetingItem({ meeting }: { meeting: GroupMeeting }) {
  const { t } = useTexts()
  const dayWords = useDayWords()
  const { id, onDay, startsAt, place, note, by, isYours } = meeting
  const day = dayWords(onDay)
  const when = startsAt === null ? day : t('groups.own.firstWhen', { day, time: startsAt })
  return (
    <li>
      <div>
        <strong>{when}</strong>
        {place && <p>{place}</p>}
        {note && <p className="written">{note}</p>}
        {by && <p className="muted small">{t('groups.own.meetingBy', { name: by })}</p>}
      </div>
      {isYours && (
        <ButtonForm intent="remove" label={t('groups.own.meetingRemove')} of={when}>
          <input type="hidden" name="meetingId" value={id} />
        </ButtonForm>
      )}
    </li>
  )
}
