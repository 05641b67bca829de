import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'

/** Where a roster is pasted or its file chosen. */
export function RosterForm({ pasted, isFirst }: { pasted: string | undefined; isFirst: boolean }) {
  const { t } = useTexts()
  return (
    <Section id="new-roster" title={t(isFirst ? 'groups.roster.add' : 'groups.roster.again')}>
      <p>{t(isFirst ? 'groups.roster.lead' : 'groups.roster.againLead')}</p>
      <Form method="post" encType="multipart/form-data" className="form">
        <TextArea
          name="pasted"
          label={t('groups.roster.paste')}
          description={t('groups.roster.pasteHint')}
          rows={6}
          defaultValue={pasted}
        />
        <TextField
          type="file"
          name="file"
          accept=".xlsx,.csv,.tsv,.txt,.xls,text/csv"
          label={t('groups.roster.file')}
          description={t('groups.roster.fileHint')}
        />
        <p className="muted">{t('groups.roster.privacy')}</p>
        <Button type="submit">{t('groups.roster.read')}</Button>
      </Form>
    </Section>
  )
}
