import { Button, Tag } from '@digdir/designsystemet-react'
import { data, Link } from 'react-router'
import { createPerson } from '#app/features/organisation/create-person.server.ts'
import { createPersonForm } from '#app/features/organisation/organisation-forms.ts'
import { listPeople, PEOPLE_A_PAGE } from '#app/features/organisation/person.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { pageIn } from '#app/platform/http/paging.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { Paging } from '#app/ui/paging.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/people'
import { AdminFrame } from './admin-frame.tsx'
import { doneAt, scopeOf } from './asked.server.ts'
import { EppnField } from './unit-fields.tsx'

const LONGEST_QUERY = 200

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const { searchParams } = new URL(request.url)
  const query = (searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY)
  const page = pageIn(searchParams)
  const unitIds = await scopeOf(db, context.get(viewerContext))
  const found = await listPeople(db, { query, unitIds, page }, languageOf(request), clock.today())
  return { ...found, query, page, size: PEOPLE_A_PAGE, mayCreate: unitIds === null }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, clock } = context.get(samspelContext)
  const read = readForm(createPersonForm, await formOf(request))
  if (!read.ok) return data(read.state, 422)
  const created = await createPerson(db, context.get(viewerContext), read.value, clock)
  if (!created.ok) return data(refusedForm(read.values, created.refusal, { 'org.person.eppnTaken': 'eppn' }), 422)
  return doneAt(hrefOf('adminPerson', languageOf(request), { id: created.value }), 'personCreated')
}

export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { people, total, page, size, query, mayCreate } = loaderData
  const form = useFormState(actionData, 'create')
  return (
    <AdminFrame title={t('admin.nav.adminPeople')}>
      {mayCreate && (
        <FoldedForm intent="create" form={form} submit={t('admin.people.create')}>
          <TextField label={t('profile.name')} {...form.field('name')} required autoComplete="off" />
          <EppnField form={form} />
        </FoldedForm>
      )}
      <Section id="people" title={t('admin.people.found', { count: total })}>
        <form className="toolbar">
          <TextField
            label={t('admin.people.search')}
            name="q"
            type="search"
            defaultValue={query}
            maxLength={LONGEST_QUERY}
          />
          <Button type="submit" variant="secondary">
            {t('admin.search')}
          </Button>
        </form>
        {people.length === 0 ? (
          <p className="empty">{t('admin.people.none')}</p>
        ) : (
          <DataTable
            labelledBy="people"
            rows={people}
            keyOf={({ id }) => id}
            columns={[
              {
                label: t('profile.name'),
                cell: (person) => (
                  <>
                    <Link to={hrefOf('adminPerson', language, { id: person.id })}>{person.name}</Link>{' '}
                    {person.synthetic && <Tag data-size="sm">{t('admin.people.synthetic')}</Tag>}
                  </>
                ),
              },
              { label: t('profile.eppn'), cell: ({ eppn }) => <Eppn eppn={eppn ?? ''} /> },
              {
                label: t('admin.person.roles'),
                cell: (person) => person.roles.map(({ role, unit }) => `${t(`org.role.${role}`)}, ${unit}`).join('; '),
              },
              {
                label: t('admin.people.signedIn'),
                cell: ({ hasSignedIn }) => t(hasSignedIn ? 'admin.yes' : 'admin.notYet'),
              },
            ]}
          />
        )}
        <Paging page={page} total={total} size={size} />
      </Section>
    </AdminFrame>
  )
}

/** A Feide name, which may break where its institution begins. */
function Eppn({ eppn }: { eppn: string }) {
  const at = eppn.indexOf('@') + 1
  return (
    <>
      {eppn.slice(0, at)}
      <wbr />
      {eppn.slice(at)}
    </>
  )
}
