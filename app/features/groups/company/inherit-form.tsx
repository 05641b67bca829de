import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { CheckField, SelectField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { SourceCohort } from './company.queries.server.ts'

/** Groups that students have in their programme or class, to begin from. */
export function InheritForm({ sources, replaces }: { sources: readonly SourceCohort[]; replaces: boolean }) {
  const { t } = useTexts()
  if (sources.length === 0) return null
  return (
    <Section id="company" title={t('groups.company.title')}>
      <p>{t('groups.company.lead')}</p>
      <Form method="post" className="form">
        <SelectField name="from" label={t('groups.company.from')}>
          {sources.map(({ id, name, shared }) => (
            <option key={id} value={id}>
              {t('groups.company.option', { name, count: shared })}
            </option>
          ))}
        </SelectField>
        {replaces && (
          <CheckField
            name="replaces"
            value="yes"
            required
            label={t('groups.alternative.replacesYes')}
            description={t('groups.alternative.replaces')}
          />
        )}
        <div>
          <Button type="submit" name="intent" value="inherit" variant="secondary">
            {t('groups.company.take')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}
