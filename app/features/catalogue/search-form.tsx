import { Button } from '@digdir/designsystemet-react'
import type { KeyboardEvent } from 'react'
import { Form } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { TextArea } from '#app/ui/fields.tsx'
import { SearchIcon } from '#app/ui/icons.tsx'
import { useTexts } from '#app/ui/texts.tsx'

/** Nobody writes more than this about one need. */
const LONGEST_QUERY = 4000

interface SearchFormProps {
  query?: string
  /** What was chosen on the results page goes with the next search. */
  filters?: Readonly<Record<string, string>>
  rows?: number
  /** Whether the reader searched for nothing. */
  isMissing?: boolean
}

/** A field for whole sentences. Enter searches where there is JavaScript; Shift and Enter makes a new line. */
export function SearchForm({ query = '', filters = {}, rows = 3, isMissing = false }: SearchFormProps) {
  const { t, language } = useTexts()
  return (
    <Form className="ask-form" role="search" method="get" action={hrefOf('results', language)}>
      <TextArea
        label={t('catalogue.search.label')}
        error={isMissing && t('catalogue.search.empty')}
        key={query}
        name="q"
        defaultValue={query}
        rows={rows}
        maxLength={LONGEST_QUERY}
        enterKeyHint="search"
        onKeyDown={searchOnEnter}
      />
      {Object.entries(filters).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="ask-end">
        <p>{t('catalogue.search.hint')}</p>
        <Button type="submit">
          <SearchIcon />
          {t('catalogue.search.button')}
        </Button>
      </div>
    </Form>
  )
}

function searchOnEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.closest('form')?.requestSubmit()
}
