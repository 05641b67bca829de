import { Heading } from '@digdir/designsystemet-react'
import type { Language } from '#app/platform/texts/languages.ts'
import { TextArea } from '#app/ui/fields.tsx'
import type { useFormState } from '#app/ui/form-state.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { AnswerText } from './answer.ts'

interface AnswerFieldsProps {
  language: Language
  form: ReturnType<typeof useFormState>
  /** As it is stored, or suggested. */
  text: AnswerText | null
}

/** Question and answer in one language; the text is in that language whatever the page's is. */
export function AnswerFields({ language, form, text }: AnswerFieldsProps) {
  const { t } = useTexts()
  const [question, answer] = [`${language}.question`, `${language}.answer`]
  return (
    <fieldset>
      <legend>
        <Heading level={2} data-size="2xs">
          {t(`desk.language.${language}`)}
        </Heading>
      </legend>
      <TextArea
        label={t('answer.question')}
        {...form.field(question, text?.question)}
        lang={language}
        rows={2}
        className="question"
      />
      <TextArea label={t('answer.answer')} {...form.field(answer, text?.answer)} lang={language} rows={10} />
    </fieldset>
  )
}
