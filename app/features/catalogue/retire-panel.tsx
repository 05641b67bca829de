import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { SelectField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'

/** Ends a service; asked for twice, as it cannot be undone. */
export function RetirePanel({ choices }: { choices: readonly { id: string; title: string }[] }) {
  const { t } = useTexts()
  return (
    <section className="desk-section" aria-labelledby="retire">
      <Heading level={2} data-size="sm" id="retire">
        {t('desk.retire.title')}
      </Heading>
      <details>
        <summary>{t('desk.retire.open')}</summary>
        <Form method="post" className="form">
          <Paragraph>{t('desk.retire.text')}</Paragraph>
          <SelectField
            name="successorId"
            label={t('desk.retire.successor')}
            description={t('desk.retire.successorHint')}
          >
            <option value="">{t('desk.none')}</option>
            {choices.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
          <Button type="submit" name="intent" value="retire" data-color="danger">
            {t('desk.retire.yes')}
          </Button>
        </Form>
      </details>
    </section>
  )
}
