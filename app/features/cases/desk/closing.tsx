import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { SelectField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'

/** That a case is closed, where one would have written. */
export function ClosedNotice({ isMerged, mayReopen }: { isMerged: boolean; mayReopen: boolean }) {
  const { t } = useTexts()
  return (
    <div className="case-closed">
      <p>{t(isMerged ? 'cases.closed.merged' : 'cases.closed.text')}</p>
      {mayReopen && !isMerged && (
        <Form method="post" preventScrollReset>
          <Button type="submit" name="intent" value="reopen" variant="secondary" data-size="sm">
            {t('cases.closed.reopen')}
          </Button>
        </Form>
      )}
    </div>
  )
}

export function ClosePanel() {
  const { t } = useTexts()
  return (
    <section className="side-part" aria-labelledby="close-title">
      <details className="side-fold">
        <summary>
          <span id="close-title">{t('cases.close.title')}</span>
        </summary>
        <Form method="post" className="assign-form" preventScrollReset>
          <SelectField name="as" label={t('cases.close.as')} defaultValue="answered">
            {(['answered', 'unneeded', 'referred'] as const).map((as) => (
              <option key={as} value={as}>
                {t(`cases.close.${as}`)}
              </option>
            ))}
          </SelectField>
          <Button type="submit" name="intent" value="close" variant="secondary">
            {t('cases.close.button')}
          </Button>
        </Form>
      </details>
    </section>
  )
}
