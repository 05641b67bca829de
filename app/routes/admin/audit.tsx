import { Button } from '@digdir/designsystemet-react'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { z } from 'zod'
import { fieldLabel } from '#app/features/catalogue/field-label.ts'
import { ENTRIES_A_PAGE, listAuditEntries, listAuditedTypes } from '#app/features/organisation/audit.queries.server.ts'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { SelectField, TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { Route } from './+types/audit'
import { AdminFrame, Paging, Section } from './admin-frame.tsx'
import { pageIn, scopeOf } from './asked.server.ts'

const LONGEST_WORD = 200
const isDay = (value: string) => z.iso.date().safeParse(value).success

/** The page of an object, where it has one. */
const pageOf: Record<string, PageKey> = { unit: 'adminUnit', person: 'adminPerson', service: 'deskService' }

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const { searchParams } = new URL(request.url)
  const word = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, LONGEST_WORD)
  const asked = { type: word('type'), object: word('object'), actor: word('actor'), from: word('from'), to: word('to') }
  const wrong = { from: asked.from !== '' && !isDay(asked.from), to: asked.to !== '' && !isDay(asked.to) }
  const page = pageIn(searchParams)
  const found = await listAuditEntries(
    db,
    {
      objectType: asked.type || null,
      objectId: asked.object || null,
      actor: asked.actor || null,
      from: wrong.from ? null : asked.from || null,
      to: wrong.to ? null : asked.to || null,
      unitIds: await scopeOf(db, context.get(viewerContext)),
      page,
    },
    languageOf(request),
    clock.today(),
  )
  return { ...found, asked, wrong, page, size: ENTRIES_A_PAGE, types: await listAuditedTypes(db) }
}

export default function Audit({ loaderData }: Route.ComponentProps) {
  const { t } = useTexts()
  const { asked, wrong, types, entries, total, page, size } = loaderData
  return (
    <AdminFrame title={t('admin.nav.audit')} lead={<p className="lead">{t('admin.audit.lead')}</p>}>
      <Section id="entries" title={t('admin.audit.found', { count: total })}>
        <form className="toolbar">
          <SelectField label={t('admin.audit.type')} name="type" defaultValue={asked.type}>
            <option value="">{t('admin.all')}</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {t(`admin.audit.type.${type as 'unit'}`, { defaultValue: type })}
              </option>
            ))}
          </SelectField>
          <TextField label={t('admin.audit.objectId')} name="object" defaultValue={asked.object} />
          <TextField label={t('admin.audit.actor')} name="actor" defaultValue={asked.actor} />
          <TextField
            label={t('admin.audit.from')}
            name="from"
            type="date"
            defaultValue={asked.from}
            error={wrong.from && t('org.form.day')}
          />
          <TextField
            label={t('admin.audit.to')}
            name="to"
            type="date"
            defaultValue={asked.to}
            error={wrong.to && t('org.form.day')}
          />
          <Button type="submit" variant="secondary">
            {t('admin.search')}
          </Button>
        </form>
        {entries.length === 0 ? <p className="empty">{t('admin.audit.none')}</p> : <Entries entries={entries} />}
        <Paging page={page} total={total} size={size} />
      </Section>
    </AdminFrame>
  )
}

function Entries({ entries }: { entries: Route.ComponentProps['loaderData']['entries'] }) {
  const { t, language } = useTexts()
  return (
    <WideTable labelledBy="entries">
      <thead>
        <tr>
          <th scope="col">{t('admin.audit.at')}</th>
          <th scope="col">{t('admin.audit.actor')}</th>
          <th scope="col">{t('admin.audit.action')}</th>
          <th scope="col">{t('admin.audit.object')}</th>
          <th scope="col">{t('profile.unit')}</th>
          <th scope="col">{t('admin.audit.fields')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const page = pageOf[entry.objectType]
          const type = t(`admin.audit.type.${entry.objectType as 'unit'}`, { defaultValue: entry.objectType })
          return (
            <tr key={entry.id}>
              <td className="unbroken">{dayAndTime(entry.at, language)}</td>
              <td>{entry.actorId === null ? t('admin.audit.system') : entry.actorName || t('org.person.erased')}</td>
              <td>{t(`admin.audit.action.${entry.action as 'unit.created'}`, { defaultValue: entry.action })}</td>
              <td className="unbroken">
                {page ? (
                  <Link to={hrefOf(page, language, { id: entry.objectId })}>
                    {type} …{entry.objectId.slice(-6)}
                  </Link>
                ) : (
                  `${type} …${entry.objectId.slice(-6)}`
                )}
              </td>
              <td>{entry.unit}</td>
              <td>{entry.changedFields.map((field) => fieldWord(t, field)).join(', ')}</td>
            </tr>
          )
        })}
      </tbody>
    </WideTable>
  )
}

/** A changed field in the reader's words; those of a service's content are named as in its form. */
const fieldWord = (t: TFunction, field: string) =>
  t(`admin.audit.field.${field as 'name'}`, { defaultValue: fieldLabel(t, field) || field })
