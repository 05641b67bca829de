import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { CheckField, Options, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import type { useFormState } from '#app/ui/form-state.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { type BroughtFiles, UploadsField } from '../attachments/uploads-field.tsx'
import { LONGEST_MESSAGE, LONGEST_SUBJECT } from '../case.ts'

type State = ReturnType<typeof useFormState>

interface WordsProps {
  form: State
  /** What was searched for before. */
  words: string
  onWrite: (text: string) => void
}

/** What it is about, in the asker's own words. */
export function AskWords({ form, words, onWrite }: WordsProps) {
  const { t } = useTexts()
  const write: ComponentProps<'textarea'>['onChange'] = ({ currentTarget: { form: fields } }) => {
    const sent = fields && new FormData(fields)
    if (sent) onWrite(`${sent.get('subject')}\n${sent.get('body')}`)
  }
  return (
    <>
      <TextField
        id="subject"
        {...form.field('subject')}
        label={t('asking.subject')}
        description={t('asking.subjectHint')}
        maxLength={LONGEST_SUBJECT}
        autoComplete="off"
        onChange={write as unknown as ComponentProps<'input'>['onChange']}
      />
      <TextArea
        id="body"
        {...form.field('body', words)}
        label={t('asking.body')}
        description={t('asking.bodyHint')}
        maxLength={LONGEST_MESSAGE}
        rows={6}
        onChange={write}
      />
    </>
  )
}

interface FactsProps {
  form: State
  courses: readonly { code: string; name: string }[]
  /** Units that it may be about. */
  units: readonly { id: string; name: string }[]
  /** Units that the viewer may ask for; empty where there is none. */
  ownUnits: readonly { id: string; name: string }[]
  today: string
  offersPersonal: boolean
  isSignedIn: boolean
  uploads: BroughtFiles | null
}

/** All else: what helps to find who answers, and how the answer reaches the asker. */
export function AskFacts({ form, courses, units, ownUnits, today, offersPersonal, isSignedIn, uploads }: FactsProps) {
  const { t, language } = useTexts()
  return (
    <>
      <fieldset className="plain-fieldset" aria-describedby="place-hint">
        <legend className="ds-label" data-weight="medium">
          {t('asking.place')}
        </legend>
        <p className="muted small" id="place-hint">
          {t('asking.placeHint')}
        </p>
        <div className="form-row">
          <TextField
            {...form.field('course')}
            label={t('asking.course')}
            description={t('asking.courseHint')}
            list={courses.length > 0 ? 'courses' : undefined}
            autoComplete="off"
          />
          <SelectField {...form.field('aboutUnitId')} label={t('asking.unit')} description={t('asking.unitHint')}>
            <option value="">{t('asking.unitNone')}</option>
            <Options of={units} />
          </SelectField>
        </div>
        {courses.length > 0 && (
          <datalist id="courses">
            {courses.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </datalist>
        )}
      </fieldset>
      <TextField
        type="date"
        {...form.field('wantedBy')}
        label={t('asking.wantedBy')}
        description={t('asking.wantedByHint')}
        min={today}
      />
      {ownUnits.length > 0 && (
        <SelectField {...form.field('askerUnitId')} label={t('asking.for')} description={t('asking.forHint')}>
          <option value="">{t('asking.forMe')}</option>
          <Options of={ownUnits} />
        </SelectField>
      )}
      {offersPersonal && (
        <div>
          <CheckField
            name="personal"
            value="yes"
            label={t('asking.personal')}
            description={t('asking.personalHint')}
            defaultChecked={form.value('personal') === 'yes'}
          />
          {form.problem('personal') && (
            <p className="ds-validation-message" data-field="validation">
              {form.problem('personal')}
            </p>
          )}
        </div>
      )}
      <UploadsField uploads={uploads} />
      {!isSignedIn && (
        <div className="ask-email">
          <TextField
            type="email"
            {...form.field('email')}
            label={t('asking.email')}
            description={t('asking.emailHint')}
            autoComplete="email"
          />
          <p className="small muted">
            {t('asking.signInInstead')}{' '}
            <Link to={`${hrefOf('signIn', language)}?returnTo=${encodeURIComponent(hrefOf('ask', language))}`}>
              {t('asking.signIn')}
            </Link>
          </p>
        </div>
      )}
    </>
  )
}
