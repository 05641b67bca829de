import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { CheckField, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { HourGrid } from './hour-grid.tsx'
import { isListed, isReasoned, LONGEST_REASON, type QuestionKey, questionKeys } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

type Shown = Pick<Questionnaire, 'questions' | 'week' | 'taught' | 'closesOn' | 'version' | 'openedAt'>

/** What students are asked, to be chosen from the library. */
export function QuestionnaireForm({ shown }: { shown: Shown }) {
  const { t } = useTexts()
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="seen" value={shown.version} />
      <Section id="library" title={t('groups.asking.library')}>
        <p>{t('groups.asking.libraryHint')}</p>
        <div>
          {questionKeys.map((key) => (
            <QuestionChoice key={key} question={key} shown={shown} />
          ))}
        </div>
      </Section>
      <Section id="taught" title={t('groups.asking.taught')}>
        <p>{t('groups.asking.taughtHint')}</p>
        <HourGrid name="taught" week={shown.week} hours={shown.taught} labelledBy="taught" />
        <SelectField name="days" label={t('groups.asking.days')} defaultValue={shown.week.days}>
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

function QuestionChoice({ question: key, shown }: { question: QuestionKey; shown: Shown }) {
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
            defaultValue={asked?.options?.join('\n') ?? ''}
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
            defaultValue={asked?.reason ?? ''}
          />
        </div>
      )}
    </div>
  )
}
