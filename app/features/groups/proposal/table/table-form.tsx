import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { TableFields } from '../../roster/table-fields.tsx'

/** Where the draft is taken as a table, and put back. */
export function TableForm({ cohortId, pasted }: { cohortId: string; pasted: string }) {
  const { t, language } = useTexts()
  return (
    <>
      <Section id="take" title={t('groups.table.page')}>
        <p>{t('groups.table.lead')}</p>
        <p>{t('groups.table.getHow')}</p>
        <div>
          <Button asChild>
            <a href={`/cohort-draft-file/${cohortId}?language=${language}`}>{t('groups.table.get')}</a>
          </Button>
        </div>
      </Section>
      <Section id="put" title={t('groups.table.put')}>
        <Form method="post" encType="multipart/form-data" className="form">
          <TableFields
            labels={{
              paste: t('groups.table.paste'),
              pasteHint: t('groups.table.pasteHint'),
              file: t('groups.table.file'),
            }}
            pasted={pasted}
          />
          <Button type="submit" name="intent" value="read">
            {t('groups.table.read')}
          </Button>
        </Form>
      </Section>
    </>
  )
}
