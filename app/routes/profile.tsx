import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { data, redirect } from 'react-router'
import { Period } from '#app/features/catalogue/period.tsx'
import { chooseLanguage } from '#app/features/organisation/choose-language.server.ts'
import { confirmForm, languageForm } from '#app/features/organisation/organisation-forms.ts'
import { findLastSignIn, findPerson, listMembershipsOf } from '#app/features/organisation/person.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { cookie } from '#app/platform/sign-in/session.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { ConfirmField } from '#app/ui/confirm-field.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { dayAndTime } from '#app/ui/dates.ts'
import { SelectField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { erasePerson } from '#app/use-cases/erase-person.server.ts'
import type { Route } from './+types/profile'

const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }
const kinds = ['identity', 'roles', 'session', 'mail', 'audit'] as const

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const personId = context.get(viewerContext).personId!
  const language = languageOf(request)
  const person = await findPerson(db, personId, clock.today())
  if (!person) throw data(null, { status: 404 })
  return {
    today: clock.today(),
    person: { ...person, lastSignedInAt: await findLastSignIn(db, personId) },
    memberships: await listMembershipsOf(db, personId, language, clock.today()),
    languageSaved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, clock, settings } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const personId = viewer.personId!
  const language = languageOf(request)
  const form = await formOf(request)
  if (form.get('intent') === 'language') {
    const read = readForm(languageForm, form)
    if (!read.ok) return data(read.state, 422)
    await chooseLanguage(db, personId, read.value.language, clock)
    return redirect(`${hrefOf('profile', read.value.language)}?saved`, 303)
  }
  const read = readForm(confirmForm, form)
  if (!read.ok) return data(read.state, 422)
  const erased = await erasePerson(db, viewer, personId, clock)
  if (!erased.ok) return data(refusedForm(read.values, erased.refusal), 422)
  return redirect(`${hrefOf('signIn', language)}?erased`, {
    status: 303,
    headers: { 'set-cookie': cookie(settings.publicUrl, 'session', '', 0) },
  })
}

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  const { today, person, memberships, languageSaved } = loaderData
  const erase = useFormState(actionData, 'erase')
  const chosen = useFormState(actionData, 'language')
  return (
    <div className="narrow">
      <title>{`${t('profile.title')} – ${t('product.name')}`}</title>
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {t('profile.title')}
        </Heading>
        <Paragraph className="lead">{t('profile.lead')}</Paragraph>
      </div>
      <div className="stack" data-gap="xl">
        {languageSaved && <Alert data-color="success">{t('profile.languageSaved')}</Alert>}
        <Stored person={person} />
        <Section id="roles" title={t('profile.roles')}>
          {memberships.length === 0 ? (
            <p className="empty">{t('profile.noRoles')}</p>
          ) : (
            <DataTable
              labelledBy="roles"
              rows={memberships}
              keyOf={({ id }) => id}
              columns={[
                { label: t('profile.role'), cell: ({ role }) => t(`org.role.${role}`) },
                { label: t('profile.unit'), cell: ({ unit }) => unit },
                {
                  label: t('profile.period'),
                  cell: ({ validFrom, validTo }) => <Period part={{ validFrom, validTo }} today={today} />,
                },
              ]}
            />
          )}
        </Section>
        <Purposes />
        <Section id="language" title={t('profile.language')}>
          <IntentForm intent="language" form={chosen} submit={t('profile.saveLanguage')} variant="secondary">
            <SelectField
              label={t('profile.languageLead')}
              name="language"
              defaultValue={person.language}
              error={chosen.problem('language')}
            >
              {languages.map((code) => (
                <option key={code} value={code} lang={code}>
                  {languageNames[code]}
                </option>
              ))}
            </SelectField>
          </IntentForm>
        </Section>
        <Section id="take-along" title={t('profile.takeAlong')}>
          <Paragraph>{t('profile.takeAlongLead')}</Paragraph>
          <div>
            <Button asChild variant="secondary">
              <a href="/my-data.json" download>
                {t('profile.download')}
              </a>
            </Button>
          </div>
        </Section>
        <Section id="erase" title={t('profile.erase')}>
          <Paragraph>{t('profile.eraseLead')}</Paragraph>
          <IntentForm intent="erase" form={erase} submit={t('profile.eraseButton')} isDanger>
            <ConfirmField label={t('profile.eraseConfirm')} name="confirmed" error={erase.problem('confirmed')} />
          </IntentForm>
        </Section>
      </div>
    </div>
  )
}

function Stored({ person }: { person: Route.ComponentProps['loaderData']['person'] }) {
  const { t, language } = useTexts()
  const nothing = t('profile.notStored')
  return (
    <Section id="stored" title={t('profile.stored')}>
      {person.synthetic && <Alert>{t('profile.synthetic')}</Alert>}
      <dl className="facts">
        <dt>{t('profile.name')}</dt>
        <dd>{person.name}</dd>
        <dt>{t('profile.email')}</dt>
        <dd>{person.email ?? nothing}</dd>
        <dt>{t('profile.eppn')}</dt>
        <dd>{person.eppn ?? nothing}</dd>
        <dt>{t('profile.identity')}</dt>
        <dd>{person.issuer ? `${person.subject} (${person.issuer})` : nothing}</dd>
        <dt>{t('profile.affiliations')}</dt>
        <dd>{person.affiliations.join(', ') || nothing}</dd>
        <dt>{t('profile.since')}</dt>
        <dd>{dayAndTime(person.createdAt, language)}</dd>
        <dt>{t('profile.lastSignedIn')}</dt>
        <dd>{person.lastSignedInAt ? dayAndTime(person.lastSignedInAt, language) : nothing}</dd>
      </dl>
    </Section>
  )
}

function Purposes() {
  const { t } = useTexts()
  return (
    <Section id="why" title={t('profile.why')}>
      <DataTable
        labelledBy="why"
        rows={kinds}
        keyOf={(kind) => kind}
        columns={[
          { label: t('profile.what'), cell: (kind) => t(`profile.data.${kind}`) },
          { label: t('profile.purpose'), cell: (kind) => t(`profile.data.${kind}.why`) },
          { label: t('profile.until'), cell: (kind) => t(`profile.data.${kind}.until`) },
        ]}
      />
    </Section>
  )
}
