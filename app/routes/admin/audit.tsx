import { Button } from '@digdir/designsystemet-react'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { z } from 'zod'
import { listCaseReferences } from '#app/features/cases/case.queries.server.ts'
import { listNamesInCatalogue } from '#app/features/catalogue/audited-object.queries.server.ts'
import { fieldLabel } from '#app/features/catalogue/field-label.ts'
import {
  ENTRIES_A_PAGE,
  listAuditEntries,
  listAuditedTypes,
  listNamesInOrganisation,
} from '#app/features/organisation/audit.queries.server.ts'
import { auditHref, hrefOf, type PageKey } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { pageIn } from '#app/platform/http/paging.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { dayAndTime } from '#app/ui/dates.ts'
import { SelectField, TextField } from '#app/ui/fields.tsx'
import { Paging } from '#app/ui/paging.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/audit'
import { AdminFrame } from './admin-frame.tsx'
import { scopeOf } from './asked.server.ts'

const LONGEST_WORD = 200
const isDay = (value: string) => z.iso.date().safeParse(value).success

/** The page of an object, where it has one. */
const pageOf: Record<string, PageKey> = { unit: 'adminUnit', person: 'adminPerson', service: 'deskService' }

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const language = languageOf(request)
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
    language,
    clock.today(),
  )
  const ids = [...new Set([...found.entries.map(({ objectId }) => objectId), asked.object])].filter(isUuid)
  const [inOrganisation, inCatalogue, ofCases, types] = await Promise.all([
    listNamesInOrganisation(db, ids, language, clock.today()),
    listNamesInCatalogue(db, ids, language),
    listCaseReferences(db, ids),
    listAuditedTypes(db),
  ])
  const nameById = new Map([...inOrganisation, ...inCatalogue, ...ofCases].map(({ id, name }) => [id, name]))
  return {
    total: found.total,
    entries: found.entries.map((entry) => ({ ...entry, objectName: nameById.get(entry.objectId) ?? null })),
    asked,
    objectName: nameById.get(asked.object) ?? null,
    wrong,
    page,
    size: ENTRIES_A_PAGE,
    types,
  }
}

type Entry = Route.ComponentProps['loaderData']['entries'][number]

export default function Audit({ loaderData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { asked, objectName, wrong, types, entries, total, page, size } = loaderData
  return (
    <AdminFrame
      title={t('admin.nav.audit')}
      lead={
        <>
          <p className="lead">{t('admin.audit.lead')}</p>
          <p>{t('admin.audit.noMeasure')}</p>
        </>
      }
    >
      <Section id="entries" title={t('admin.audit.found', { count: total })}>
        {asked.object && (
          <p className="cluster">
            <strong>{t('admin.audit.only', { name: objectName ?? t('admin.audit.gone') })}</strong>
            <Link to={hrefOf('audit', language)}>{t('admin.audit.showAll')}</Link>
          </p>
        )}
        <form className="toolbar">
          <SelectField label={t('admin.audit.type')} name="type" defaultValue={asked.type}>
            <option value="">{t('admin.all')}</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {typeWord(t, type)}
              </option>
            ))}
          </SelectField>
          {asked.object && <input type="hidden" name="object" value={asked.object} />}
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

function Entries({ entries }: { entries: readonly Entry[] }) {
  const { t, language } = useTexts()
  return (
    <DataTable
      labelledBy="entries"
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        { label: t('admin.audit.at'), kind: 'unbroken', cell: ({ at }) => dayAndTime(at, language) },
        {
          label: t('admin.audit.actor'),
          cell: ({ actorId, actorName }) =>
            actorId === null ? t('admin.audit.system') : actorName || t('org.person.erased'),
        },
        {
          label: t('admin.audit.action'),
          cell: ({ action }) => t(`admin.audit.action.${action as 'unit.created'}`, { defaultValue: action }),
        },
        { label: t('admin.audit.object'), cell: (entry) => <AuditedObject entry={entry} /> },
        { label: t('profile.unit'), cell: ({ unit }) => unit },
        {
          label: t('admin.audit.fields'),
          cell: ({ changedFields }) => changedFields.map((field) => fieldWord(t, field)).join(', '),
        },
      ]}
    />
  )
}

/** By name and kind, as a link to its page; what has no page leads to all that was done with it. */
function AuditedObject({ entry: { objectType, objectId, objectName } }: { entry: Entry }) {
  const { t, language } = useTexts()
  const page = pageOf[objectType]
  const address = page ? hrefOf(page, language, { id: objectId }) : auditHref(language, objectType, objectId)
  const gone = objectType === 'person' ? t('org.person.erased') : t('admin.audit.gone')
  return (
    <span className="stack" data-gap="none">
      <Link to={address}>{objectName ?? gone}</Link>
      <span className="muted">{typeWord(t, objectType)}</span>
    </span>
  )
}

const typeWord = (t: TFunction, type: string) => t(`admin.audit.type.${type as 'unit'}`, { defaultValue: type })

/** A changed field in the reader's words; those of a service's content are named as in its form. */
const fieldWord = (t: TFunction, field: string) =>
  t(`admin.audit.field.${field as 'name'}`, { defaultValue: fieldLabel(t, field) || field })
