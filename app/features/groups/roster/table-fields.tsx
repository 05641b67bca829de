import { Alert } from '@digdir/designsystemet-react'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'

interface TableFieldsProps {
  labels: { paste: string; pasteHint: string; file: string }
  pasted: string | undefined
}

/** Where a table is pasted, or its file chosen. */
export function TableFields({ labels, pasted }: TableFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <TextArea name="pasted" label={labels.paste} description={labels.pasteHint} rows={6} defaultValue={pasted} />
      <TextField
        type="file"
        name="file"
        accept=".xlsx,.csv,.tsv,.txt,.xls,text/csv"
        label={labels.file}
        description={t('groups.roster.fileHint')}
      />
    </>
  )
}

/** Why a table cannot be used, and where in it. */
export function TableRefused({ says, line }: { says: string; line: number | null }) {
  const { t } = useTexts()
  return (
    <Alert data-color="danger" role="alert">
      {line !== null && `${t('groups.roster.line', { line })} `}
      {says}
    </Alert>
  )
}
