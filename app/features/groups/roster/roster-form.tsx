import { Button, Details } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { TableFields } from './table-fields.tsx'

/** Where a roster is pasted or its file chosen. */
export function RosterForm({ pasted }: { pasted: string | undefined }) {
  const { t } = useTexts()
  return (
    <Section id="new-roster" title={t('groups.roster.add')}>
      <p>{t('groups.roster.lead')}</p>
      <Fields pasted={pasted} />
    </Section>
  )
}

/** The same, folded, over those who are in the roster; open when what was typed came back. */
export function RosterAgain({ pasted }: { pasted: string | undefined }) {
  const { t } = useTexts()
  return (
    <Details className="fold" defaultOpen={pasted !== undefined}>
      <Details.Summary>{t('groups.roster.again')}</Details.Summary>
      <Details.Content className="stack">
        <p>{t('groups.roster.againLead')}</p>
        <Fields pasted={pasted} />
      </Details.Content>
    </Details>
  )
}

function Fields({ pasted }: { pasted: string | undefined }) {
  const { t } = useTexts()
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <TableFields
        labels={{
          paste: t('groups.roster.paste'),
          pasteHint: t('groups.roster.pasteHint'),
          file: t('groups.roster.file'),
        }}
        pasted={pasted}
      />
      <p className="muted">{t('groups.roster.privacy')}</p>
      <Button type="submit">{t('groups.roster.read')}</Button>
    </Form>
  )
}
