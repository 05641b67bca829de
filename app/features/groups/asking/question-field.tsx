import { longDay } from '#app/ui/dates.ts'
import { CheckField, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Answers } from './answer.ts'
import type { CalendarRefusal } from './calendar-hours.ts'
import type { Fellow } from './fellow-labels.ts'
import { HourGrid } from './hour-grid.tsx'
import { OwnCalendar } from './own-calendar.tsx'
import {
  choicesOf,
  isReasoned,
  LONGEST_PRACTICAL,
  MOST_APART,
  MOST_COMPANY,
  type Question,
  type QuestionKey,
} from './question.ts'
import type { AnswerProblem } from './questionnaire.ts'
import { hoursToBegin } from './read-answers.ts'
import type { Typed } from './typed-answers.ts'
import type { Hours, Week } from './week.ts'

interface QuestionFieldProps {
  question: Question
  answers: Answers
  problem: AnswerProblem | undefined
  calendarProblem: CalendarRefusal | 'groups.answers.calendarNone' | null
  /** What was written by hand and came back. */
  typed: Typed | null
  week: Week
  taught: Hours
  fellows: readonly Fellow[]
  /** The last day of the term. */
  deletedAfter: string
}

/** One question with why it is asked, who sees the answer, and the field to answer in. It can always be left empty. */
export function QuestionField(props: QuestionFieldProps) {
  const { t, language } = useTexts()
  const { question, problem } = props
  const { key, reason } = question
  const id = `q-${key}`
  const describedBy = [`${id}-why`, `${id}-until`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <fieldset className="question" aria-describedby={describedBy} data-problem={problem !== undefined || undefined}>
      <legend id={id}>{t(`groups.question.${key}`)}</legend>
      <input type="hidden" name="question" value={key} />
      <p className="muted" id={`${id}-why`}>
        {t(`groups.question.why.${key}`)}
        {isReasoned(key) && reason && ` ${t('groups.question.theirReason', { reason })}`}
      </p>
      <Field {...props} labelledBy={id} />
      {problem && (
        <p className="ds-validation-message" data-field="validation" id={`${id}-problem`}>
          {t(problem)}
        </p>
      )}
      <p className="question-until" id={`${id}-until`}>
        {t('groups.question.until', { day: longDay(props.deletedAfter, language) })}
      </p>
    </fieldset>
  )
}

function Field({
  question: { key, options },
  answers,
  week,
  taught,
  fellows,
  typed,
  calendarProblem,
  labelledBy,
}: QuestionFieldProps & { labelledBy: string }) {
  const { t } = useTexts()
  switch (key) {
    case 'availability':
      return (
        <>
          <HourGrid
            key={answers.availability}
            name={key}
            week={week}
            hours={answers.availability ?? hoursToBegin({ week, taught })}
            taught={taught}
            labelledBy={labelledBy}
          />
          <OwnCalendar problem={calendarProblem} hasHours={answers.availability !== undefined} />
        </>
      )
    case 'language':
    case 'roles':
    case 'place':
      return (
        <Several
          name={key}
          of={choicesOf[key].map((one) => [
            one,
            t(`groups.choice.${key}.${one as 'quiet'}` as 'groups.choice.place.quiet'),
          ])}
          ticked={answers[key]}
        />
      )
    case 'topics':
    case 'skills':
      return <Several name={key} of={(options ?? []).map((one) => [one, one])} ticked={answers[key]} />
    case 'campus':
      return <One name={key} of={(options ?? []).map((one) => [one, one])} chosen={answers.campus} label={labelledBy} />
    case 'ambition':
    case 'working':
    case 'gender':
    case 'grade':
      return (
        <One
          name={key}
          of={choicesOf[key].map((one) => [one, t(`groups.choice.${key}.${one as 'A'}` as 'groups.choice.grade.A')])}
          chosen={answers[key]}
          label={labelledBy}
        />
      )
    case 'company':
      return <People name={key} most={MOST_COMPANY} typed={typed?.[key]} {...{ fellows, answers }} />
    case 'apart':
      return <People name={key} most={MOST_APART} typed={typed?.[key]} {...{ fellows, answers }} />
    case 'practical':
      return (
        <TextArea
          name={key}
          rows={3}
          maxLength={LONGEST_PRACTICAL}
          label={t('groups.question.practicalLabel')}
          defaultValue={typed?.practical ?? answers.practical ?? ''}
        />
      )
  }
}

type Choice = readonly [value: string, label: string]

const Several = ({ name, of, ticked }: { name: QuestionKey; of: readonly Choice[]; ticked: string[] | undefined }) => (
  <div className="choices">
    {of.map(([value, label]) => (
      <CheckField key={value} name={name} value={value} label={label} defaultChecked={ticked?.includes(value)} />
    ))}
  </div>
)

function One({
  name,
  of,
  chosen,
  label,
}: {
  name: QuestionKey
  of: readonly Choice[]
  chosen: string | undefined
  label: string
}) {
  const { t } = useTexts()
  if (of.length > 6)
    return (
      <SelectField name={name} label={t('groups.question.choose')} defaultValue={chosen ?? ''} aria-labelledby={label}>
        <option value="">{t('groups.question.noAnswer')}</option>
        {of.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </SelectField>
    )
  return (
    <div className="choices">
      {of.map(([value, text]) => (
        <CheckField key={value} type="radio" name={name} value={value} label={text} defaultChecked={chosen === value} />
      ))}
      <CheckField
        type="radio"
        name={name}
        value=""
        label={t('groups.question.noAnswer')}
        defaultChecked={chosen === undefined}
      />
    </div>
  )
}

interface PeopleProps {
  name: 'company' | 'apart'
  most: number
  fellows: readonly Fellow[]
  answers: Answers
  typed: string[] | undefined
}

function People({ name, most, fellows, answers, typed }: PeopleProps) {
  const { t } = useTexts()
  const labels = new Map(fellows.map(({ id, label }) => [id, label]))
  const named = typed ?? (answers[name] ?? []).map((id) => labels.get(id) ?? '')
  return (
    <div className="people">
      {Array.from({ length: most }, (_, index) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: fields in a row
          key={index}
          name={name}
          list="fellows"
          autoComplete="off"
          label={t('groups.question.person', { number: index + 1 })}
          defaultValue={named[index] ?? ''}
        />
      ))}
    </div>
  )
}
