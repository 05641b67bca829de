import type { FormState } from '#app/platform/http/form.ts'
import { SelectField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { CheckIcon } from '#app/ui/icons.tsx'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Slot, Week } from '../asking/week.ts'
import { useDayWords } from './day-words.ts'
import type { FreeTime } from './meeting.ts'
import { timeOf } from './time-of.ts'

interface CommonHoursProps {
  week: Week | null
  /** Null when too few have answered. */
  shared: readonly Slot[] | null
  times: readonly FreeTime[]
  back: FormState | undefined
}

/** The hours that all share, and a meeting in one of them. */
export function CommonHours({ week, shared, times, back }: CommonHoursProps) {
  const { t } = useTexts()
  const dayWords = useDayWords()
  const form = useFormState(back, 'propose')
  return (
    <Section id="hours" title={t('groups.own.hours')}>
      {!week || !shared ? (
        <p className="muted">{t('groups.own.hoursUnknown')}</p>
      ) : shared.length === 0 ? (
        <p>{t('groups.own.hoursNone')}</p>
      ) : (
        <>
          <p className="muted">{t('groups.own.hoursLead')}</p>
          <HoursTable week={week} shared={shared} />
          <IntentForm intent="propose" form={form} submit={t('groups.own.proposeSend')} variant="secondary">
            <div className="form-row">
              <SelectField label={t('groups.own.proposeWhen')} {...form.field('time')}>
                {times.map(({ day, hour }) => (
                  <option key={`${day}T${timeOf(hour)}`} value={`${day}T${timeOf(hour)}`}>
                    {t('groups.own.firstWhen', { day: dayWords(day), time: timeOf(hour) })}
                  </option>
                ))}
              </SelectField>
              <TextField label={t('groups.own.meetingPlace')} {...form.field('place')} />
            </div>
          </IntentForm>
        </>
      )}
    </Section>
  )
}

/** Days beside each other, hours under each other; only hours in which somebody could meet. */
function HoursTable({ week, shared }: { week: Week; shared: readonly Slot[] }) {
  const { t } = useTexts()
  const days = Array.from({ length: week.days }, (_, day) => day)
  const free = new Set(shared.map(({ day, hour }) => `${day} ${hour}`))
  const hours = shared.map(({ hour }) => hour)
  const [first, last] = [Math.min(...hours), Math.max(...hours)]
  return (
    <table className="hours-table" aria-labelledby="hours">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('groups.own.hour')}</span>
          </th>
          {days.map((day) => (
            <th key={day} scope="col">
              <abbr title={t(`groups.own.day.${day as 0}`)}>{t(`groups.own.shortDay.${day as 0}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: last - first + 1 }, (_, index) => first + index).map((hour) => (
          <tr key={hour}>
            <th scope="row">{timeOf(hour)}</th>
            {days.map((day) =>
              free.has(`${day} ${hour}`) ? (
                <td key={day} className="is-free">
                  <CheckIcon />
                  <span className="visually-hidden">{t('groups.own.free')}</span>
                </td>
              ) : (
                <td key={day}>
                  <span className="visually-hidden">{t('groups.own.notFree')}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
