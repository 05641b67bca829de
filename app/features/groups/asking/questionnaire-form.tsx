import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { CheckField, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { CohortRefusal } from '../cohort.ts'
import { HourGrid } from './hour-grid.tsx'
import { isListed, isReasoned, LONGEST_REASON, type QuestionKey, questionKeys } from './question.ts'
import type { AskingRefusal, Questionnaire } from './questionnaire.ts'
import type { WrittenBeside } from './read-questionnaire.ts'

type Shown = Pick<Questionnaire, 'questions' | 'week' | 'taught' | 'closesOn' | 'version' | 'openedAt'>

interface QuestionnaireFormProps {
  shown: Shown
  /** What was written beside questions that came back. */
  written: WrittenBeside
  fault: { code: AskingRefusal | CohortRefusal; question: QuestionKey | null } | null
}

const dayFaults: readonly string[] = ['groups.asking.badDay', 'groups.asking.dayPast', 'groups.asking.dayLate']

/** What students are asked, to be chosen from the library. */
export function QuestionnaireForm({ shown, written, fault }: QuestionnaireFormProps) {
  const { t } = useTexts()
  return (
    <Form method="post" className="stack" data-gap="lg">
      <input type="hidden" name="seen" value={shown.version} />
      <Section id="library" title={t('groups.asking.library')}>
        <p>{t('groups.asking.libraryHint')}</p>
        <div className="library">
          {questionKeys.map((key) => (
            <QuestionChoice
              key={key}
              question={key}
              shown={shown}
              written={written[key]}
              error={fault?.question === key ? t(fault.code) : undefined}
            />
          ))}
        </div>
      </Section>
      <Section id="taught" title={t('groups.asking.taught')}>
        <p>{t('groups.asking.taughtHint')}</p>
        <HourGrid name="taught" week={shown.week} hours={shown.taught} labelledBy="taught" />
        <SelectField
          name="days"
          label={t('groups.asking.days')}
          description={t('groups.asking.daysHint')}
          defaultValue={shown.week.days}
        >
          <option value={5}>{t('groups.asking.days5')}</option>
          <option value={7}>{t('groups.asking.days7')}</option>
        </SelectField>
      </Section>
      <TextField
        type="date"
        name="closesOn"
        label={t('groups.asking.closesOn')}
        description={t('groups.asking.closesOnHint')}
        defaultValue={shown.closesOn ?? ''}
        error={fault && dayFaults.includes(fault.code) ? t(fault.code) : undefined}
      />
      <div className="form-actions">
        <Button type="submit" name="intent" value="save" variant={shown.openedAt ? 'primary' : 'secondary'}>
          {t('groups.asking.save')}
        </Button>
        {!shown.openedAt && (
          <Button type="submit" name="intent" value="open">
            {t('groups.asking.open')}
          </Button>
        )}
      </div>
    </Form>
  )
}

interface QuestionChoiceProps {
  question: QuestionKey
  shown: Shown
  written: string | undefined
  error: string | undefined
}

function QuestionChoice({ question: key, shown, written, error }: QuestionChoiceProps) {
  const { t } = useTexts()
  const asked = shown.questions.find((one) => one.key === key)
  return (
    <div className="question-choice">
      <CheckField
        name="ask"
        value={key}
        label={t(`groups.question.${key}`)}
        description={t(`groups.question.why.${key}`)}
        defaultChecked={asked !== undefined}
      />
      {isListed(key) && (
        <div className="more">
          <TextArea
            name={`options.${key}`}
            rows={4}
            label={t('groups.asking.options')}
            description={t('groups.asking.optionsHint')}
            defaultValue={written ?? asked?.options?.join('\n') ?? ''}
            error={error}
          />
        </div>
      )}
      {isReasoned(key) && (
        <div className="more">
          <TextField
            name={`reason.${key}`}
            maxLength={LONGEST_REASON}
            label={t('groups.asking.reason')}
            description={t('groups.asking.reasonHint')}
            defaultValue={written ?? asked?.reason ?? ''}
            error={error}
          />
        </div>
      )}
    </div>
  )
}
