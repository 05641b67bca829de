import { Button, Heading } from '@digdir/designsystemet-react'
import type { Day } from '#app/platform/clock.ts'
import type { FormState } from '#app/platform/http/form.ts'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { useDayWords } from '../student/day-words.ts'
import { meetsAnswers, takesPartAnswers } from './check-in.ts'

/** Three taps: two answers, and the button that sends them says whether the coordinator may know which group it is. */
export function CheckInForm({ to, back }: { to: Day; back: FormState | undefined }) {
  const { t } = useTexts()
  const dayWords = useDayWords()
  const form = useFormState(back, 'checkIn')
  return (
    <section className="check-in" aria-labelledby="check-in">
      <Heading level={2} data-size="sm" id="check-in">
        {t('groups.checkIn.title')}
      </Heading>
      <p>{t('groups.checkIn.lead')}</p>
      <form method="post" className="stack">
        <input type="hidden" name="intent" value="checkIn" />
        <WholeProblem text={form.whole} />
        <Taps
          name="meets"
          legend={t('groups.checkIn.meets')}
          options={meetsAnswers.map((value) => ({ value, label: t(`groups.checkIn.meets.${value}`) }))}
          form={form}
        />
        <Taps
          name="takesPart"
          legend={t('groups.checkIn.takesPart')}
          options={takesPartAnswers.map((value) => ({ value, label: t(`groups.checkIn.takesPart.${value}`) }))}
          form={form}
        />
        <fieldset className="taps">
          <legend>{t('groups.checkIn.mayTell')}</legend>
          <p className="muted small">{t('groups.checkIn.mayTellHint')}</p>
          <div>
            <Button type="submit" name="mayTell" value="yes">
              {t('groups.checkIn.sendTell')}
            </Button>
            <Button type="submit" name="mayTell" value="no" variant="secondary">
              {t('groups.checkIn.sendKeep')}
            </Button>
          </div>
        </fieldset>
      </form>
      <p className="muted small">{t('groups.checkIn.until', { day: dayWords(to) })}</p>
    </section>
  )
}

interface TapsProps {
  name: string
  legend: string
  options: readonly { value: string; label: string }[]
  form: ReturnType<typeof useFormState>
}

function Taps({ name, legend, options, form }: TapsProps) {
  const problem = form.problem(name)
  return (
    <fieldset className="taps" aria-describedby={problem ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={form.value(name) === value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {problem && (
        <p className="ds-validation-message" data-field="validation" id={`${name}-error`}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}
