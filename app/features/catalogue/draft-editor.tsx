import { Button, Heading } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { CheckField, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { ChannelFields } from './channel-fields.tsx'
import { longest, type Problem } from './draft.ts'
import { type Fields, one } from './draft-form.ts'
import { errorOf, fieldLabel } from './field-label.ts'
import { formsOfSupport, levels } from './service-kinds.ts'
import type { Term } from './vocabulary.queries.server.ts'

export interface ContactChoice {
  id: string
  label: string
}

interface DraftEditorProps {
  serviceId: string
  fields: Fields
  problems: readonly Problem[]
  /** The draft's version that a save builds on. */
  version: number
  baseVersion: number
  terms: readonly Term[]
  contacts: readonly ContactChoice[]
  /** Whether there is a published bokmål that nynorsk and English may have to follow. */
  hasPublished: boolean
}

/** Everything that an editor writes of a service. Each field has the name that problems refer to, and its id. */
export function DraftEditor({
  serviceId,
  fields,
  problems,
  version,
  baseVersion,
  terms,
  contacts,
  hasPublished,
}: DraftEditorProps) {
  const { t, language } = useTexts()
  return (
    <Form method="post" className="form draft-form" noValidate>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="baseVersion" value={baseVersion} />
      <div className="language-columns">
        {languages.map((code) => (
          <TextColumn key={code} code={code} fields={fields} problems={problems} hasPublished={hasPublished} />
        ))}
      </div>
      <div className="half form-row">
        <SelectField
          id="formOfSupport"
          name="formOfSupport"
          label={t('desk.field.formOfSupport')}
          defaultValue={one(fields, 'formOfSupport')}
        >
          {formsOfSupport.map((form) => (
            <option key={form} value={form}>
              {t(`catalogue.form.${form}.kind`)}
            </option>
          ))}
        </SelectField>
        <SelectField id="level" name="level" label={t('desk.field.level')} defaultValue={one(fields, 'level')}>
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`desk.level.${level}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TermChoice name="targetGroups" kind="target_group" terms={terms} fields={fields} problems={problems} />
      <TermChoice name="situations" kind="situation" terms={terms} fields={fields} problems={problems} />
      <TermChoice name="topics" kind="topic" terms={terms} fields={fields} problems={problems} />
      <ChannelFields fields={fields} problems={problems} contacts={contacts} />
      <div className="half form-row">
        <TextField
          id="answerWithinDays"
          name="answerWithinDays"
          label={t('desk.field.answerWithinDays')}
          description={t('desk.edit.answerHint')}
          inputMode="numeric"
          defaultValue={one(fields, 'answerWithinDays')}
          error={errorOf(t, problems, 'answerWithinDays')}
        />
        <TextField
          id="nextReviewOn"
          name="nextReviewOn"
          type="date"
          label={t('desk.field.nextReviewOn')}
          description={t('desk.edit.reviewHint')}
          defaultValue={one(fields, 'nextReviewOn')}
          error={errorOf(t, problems, 'nextReviewOn')}
        />
      </div>
      <div className="form-actions">
        <Button type="submit" name="intent" value="save">
          {t('desk.edit.save')}
        </Button>
        <Button type="submit" name="intent" value="save-and-preview" variant="secondary">
          {t('desk.edit.saveAndPreview')}
        </Button>
        <Link to={hrefOf('deskService', language, { id: serviceId })}>{t('desk.edit.leave')}</Link>
      </div>
    </Form>
  )
}

interface TextColumnProps {
  code: Language
  fields: Fields
  problems: readonly Problem[]
  hasPublished: boolean
}

function TextColumn({ code, fields, problems, hasPublished }: TextColumnProps) {
  const { t, language } = useTexts()
  const field = (part: 'title' | 'summary' | 'description' | 'questions') => ({
    id: `${code}.${part}`,
    name: `${code}.${part}`,
    label: t(`desk.field.${part}`),
    defaultValue: one(fields, `${code}.${part}`),
    error: errorOf(t, problems, `${code}.${part}`),
    lang: langOf(code, language),
  })
  return (
    <fieldset>
      <legend>
        <Heading level={2} data-size="xs">
          {t(`desk.language.${code}`)}
        </Heading>
      </legend>
      <TextField
        {...field('title')}
        description={t(code === 'en' ? 'desk.edit.englishHint' : 'desk.edit.neededHint')}
        maxLength={longest.title}
      />
      <TextArea {...field('summary')} description={t('desk.edit.summaryHint')} rows={3} />
      <TextArea
        {...field('description')}
        description={t('desk.edit.descriptionHint')}
        className="description"
        rows={10}
      />
      <TextArea {...field('questions')} description={t('desk.edit.questionsHint')} className="questions" rows={6} />
      {code !== 'nb' && hasPublished && (
        <CheckField
          name="confirmed"
          value={code}
          label={t('desk.edit.confirmed')}
          description={t('desk.edit.confirmedHint')}
          defaultChecked={fields['confirmed']?.includes(code) ?? false}
        />
      )}
    </fieldset>
  )
}

interface TermChoiceProps {
  name: 'targetGroups' | 'situations' | 'topics'
  kind: Term['kind']
  terms: readonly Term[]
  fields: Fields
  problems: readonly Problem[]
}

function TermChoice({ name, kind, terms, fields, problems }: TermChoiceProps) {
  const { t } = useTexts()
  const error = errorOf(t, problems, name)
  return (
    <fieldset className="ds-fieldset" id={name} aria-describedby={error && `${name}-error`}>
      <legend className="ds-label" data-weight="medium">
        {fieldLabel(t, name)}
      </legend>
      {error && (
        <p className="ds-validation-message" data-field="validation" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div className="choices">
        {terms
          .filter((term) => term.kind === kind)
          .map((term) => (
            <CheckField
              key={term.key}
              name={name}
              value={term.key}
              label={term.label}
              defaultChecked={fields[name]?.includes(term.key) ?? false}
            />
          ))}
      </div>
    </fieldset>
  )
}
