import { Button } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { Options, SelectField, TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { caseTypes } from '../case.ts'
import { type Folder, type FolderCounts, folders, type InboxQuery, inboxSorts, isNarrowed } from './inbox.ts'
import type { InboxChoices } from './inbox-choices.queries.server.ts'

/** Where a folder lies; the unit stays chosen. */
const folderHref = (inbox: string, folder: Folder, unitId: string | null) =>
  `${inbox}?${new URLSearchParams({ folder, ...(unitId ? { unit: unitId } : {}) })}`

/** The folders with how much lies in each. */
export function Folders({ query, counts }: { query: InboxQuery; counts: FolderCounts }) {
  const { t, language } = useTexts()
  const inbox = hrefOf('inbox', language)
  return (
    <nav aria-label={t('cases.inbox.folders')} className="folders">
      <ul>
        {folders.map((folder) => {
          const count = folder in counts ? counts[folder as keyof FolderCounts] : undefined
          return (
            <li key={folder}>
              <Link
                to={folderHref(inbox, folder, query.unitId)}
                aria-current={!query.search && folder === query.folder ? 'page' : undefined}
                data-folder={folder}
              >
                <span>{t(`cases.folder.${folder}`)}</span>
                {count !== undefined && (
                  <span className="folder-count" data-empty={count === 0 ? '' : undefined}>
                    {count}
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** Unit, search, filters and order: one form, so that each keeps what the others say. */
export function InboxTools({ query, choices }: { query: InboxQuery; choices: InboxChoices }) {
  const { t, language } = useTexts()
  const narrowed = isNarrowed(query)
  return (
    <Form method="get" className="inbox-tools" data-size="sm" key={JSON.stringify(query)} role="search">
      <input type="hidden" name="folder" value={query.folder} />
      <div className="inbox-search">
        <TextField
          name="q"
          type="search"
          id="case-search"
          label={t('cases.inbox.search')}
          placeholder={t('cases.inbox.searchHint')}
          defaultValue={query.search}
        />
        {choices.units.length > 1 && (
          <SelectField name="unit" label={t('cases.inbox.unit')} defaultValue={query.unitId ?? ''}>
            <option value="">{t('cases.inbox.allUnits')}</option>
            <Options of={choices.units} />
          </SelectField>
        )}
        <SelectField name="sort" label={t('cases.inbox.sort')} defaultValue={query.sort}>
          {inboxSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`cases.sort.${sort}`)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" variant="secondary">
          {t('cases.inbox.searchButton')}
        </Button>
      </div>
      <details className="inbox-filter" open={narrowed ? true : undefined}>
        <summary>{t(narrowed ? 'cases.inbox.filterActive' : 'cases.inbox.filter')}</summary>
        <div className="inbox-filter-fields">
          <SelectField name="service" label={t('cases.inbox.service')} defaultValue={query.serviceId ?? ''}>
            <option value="">{t('cases.inbox.all')}</option>
            <Options of={choices.services} />
          </SelectField>
          <SelectField name="type" label={t('cases.inbox.type')} defaultValue={query.type ?? ''}>
            <option value="">{t('cases.inbox.all')}</option>
            <Options of={caseTypes.map((id) => ({ id, name: t(`cases.type.${id}`) }))} />
          </SelectField>
          <SelectField name="language" label={t('cases.inbox.language')} defaultValue={query.language ?? ''}>
            <option value="">{t('cases.inbox.all')}</option>
            <Options of={languages.map((id) => ({ id, name: t(`cases.form.${id}`) }))} />
          </SelectField>
          <SelectField name="handler" label={t('cases.inbox.handler')} defaultValue={query.handlerId ?? ''}>
            <option value="">{t('cases.inbox.all')}</option>
            <option value="none">{t('cases.inbox.nobody')}</option>
            <Options of={choices.handlers} />
          </SelectField>
          <TextField name="from" type="date" label={t('cases.inbox.from')} defaultValue={query.from ?? ''} />
          <TextField name="to" type="date" label={t('cases.inbox.to')} defaultValue={query.to ?? ''} />
          <Button type="submit" variant="secondary">
            {t('cases.inbox.filterShow')}
          </Button>
          {narrowed && (
            <Link to={folderHref(hrefOf('inbox', language), query.folder, query.unitId)}>{t('cases.inbox.clear')}</Link>
          )}
        </div>
      </details>
    </Form>
  )
}
