import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { data, Link } from 'react-router'
import { endMembership } from '#app/features/organisation/end-membership.server.ts'
import { giveMembership } from '#app/features/organisation/give-membership.server.ts'
import { linkPerson } from '#app/features/organisation/link-person.server.ts'
import {
  confirmForm,
  endMembershipForm,
  giveRoleToPersonForm,
  linkPersonForm,
} from '#app/features/organisation/organisation-forms.ts'
import { canErasePerson, canRelinkPerson, canSeePerson } from '#app/features/organisation/person.policy.ts'
import { findPerson, listMembershipsOf } from '#app/features/organisation/person.queries.server.ts'
import { canAdministerUnit } from '#app/features/organisation/unit.policy.ts'
import { findInstitutionId, listUnits } from '#app/features/organisation/unit.queries.server.ts'
import { auditHref, hrefOf } from '#app/pages.ts'
import { addDays } from '#app/platform/clock.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { type FormState, formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { ConfirmField } from '#app/ui/confirm-field.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { dayAndTime, longDay } from '#app/ui/dates.ts'
import { TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm, IntentForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { erasePerson } from '#app/use-cases/erase-person.server.ts'
import type { Route } from './+types/person'
import { AdminFrame, LastDay } from './admin-frame.tsx'
import { doneAt, idIn, scopeOf } from './asked.server.ts'
import { EppnField, RoleFields, UnitSelect } from './unit-fields.tsx'
import { flat, treeOf } from './unit-tree.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const language = languageOf(request)
  const today = clock.today()
  const person = await findPerson(db, idIn(params.id), today)
  if (!person) throw data(null, { status: 404 })
  const institutionId = await findInstitutionId(db)
  if (!canSeePerson(viewer, person, institutionId)) throw data(null, { status: 403 })
  const scope = await scopeOf(db, viewer)
  const living = (await listUnits(db, language, today)).filter(({ endedOn }) => endedOn === null)
  const memberships = await listMembershipsOf(db, person.id, language, today)
  return {
    today,
    person,
    memberships: memberships.map((membership) => ({
      ...membership,
      isOver: membership.validTo !== null && membership.validTo <= today,
      mayEnd: canAdministerUnit(viewer, membership.unitId),
    })),
    mayRelink: person.erasedAt === null && canRelinkPerson(viewer, person, institutionId),
    mayErase: person.erasedAt === null && canErasePerson(viewer, person, institutionId),
    units: flat(treeOf(living.filter(({ id }) => scope === null || scope.has(id)))),
  }
}

const fields = {
  'org.person.eppnTaken': 'eppn',
  'org.membership.overlaps': 'role',
  'org.membership.unitNotThere': 'unitId',
  'org.membership.endsBeforeStart': 'lastDay',
  'org.membership.endsEarlier': 'lastDay',
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, clock } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const personId = idIn(params.id)
  const form = await formOf(request)
  const here = hrefOf('adminPerson', languageOf(request), { id: personId })
  switch (form.get('intent')) {
    case 'role': {
      const read = readForm(giveRoleToPersonForm, form)
      if (!read.ok) return data(read.state, 422)
      const given = await giveMembership(db, viewer, { personId }, read.value, clock)
      return given.ok ? doneAt(here, 'roleGiven') : data(refusedForm(read.values, given.refusal, fields), 422)
    }
    case 'end': {
      const read = readForm(endMembershipForm, form)
      if (!read.ok) return data(read.state, 422)
      const { membershipId, when, lastDay } = read.value
      const endsOn = when === 'now' || lastDay === null ? clock.today() : addDays(lastDay, 1)
      const ended = await endMembership(db, viewer, membershipId, endsOn, clock)
      return ended.ok ? doneAt(here, 'roleEnded') : data(refusedForm(read.values, ended.refusal, fields), 422)
    }
    case 'link': {
      const read = readForm(linkPersonForm, form)
      if (!read.ok) return data(read.state, 422)
      const linked = await linkPerson(db, viewer, personId, read.value.eppn, clock)
      return linked.ok ? doneAt(here, 'personLinked') : data(refusedForm(read.values, linked.refusal, fields), 422)
    }
    case 'erase': {
      const read = readForm(confirmForm, form)
      if (!read.ok) return data(read.state, 422)
      const erased = await erasePerson(db, viewer, personId, clock)
      return erased.ok
        ? doneAt(hrefOf('adminPeople', languageOf(request)), 'personErased')
        : data(refusedForm(read.values, erased.refusal, fields), 422)
    }
    default:
      throw data(null, { status: 400 })
  }
}

export default function Person({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { person, mayRelink, mayErase } = loaderData
  const back = actionData as FormState | undefined
  const nothing = t('profile.notStored')
  return (
    <AdminFrame title={person.erasedAt ? t('org.person.erased') : person.name}>
      {person.synthetic && <Alert>{t('profile.synthetic')}</Alert>}
      <Section id="stored" title={t('admin.person.stored')}>
        <dl className="facts">
          <dt>{t('profile.eppn')}</dt>
          <dd>{person.eppn ?? nothing}</dd>
          <dt>{t('profile.email')}</dt>
          <dd>{person.email ?? nothing}</dd>
          <dt>{t('profile.affiliations')}</dt>
          <dd>{person.affiliations.join(', ') || nothing}</dd>
          <dt>{t('admin.people.signedIn')}</dt>
          <dd>{t(person.issuer ? 'admin.yes' : 'admin.notYet')}</dd>
          <dt>{t('profile.since')}</dt>
          <dd>{dayAndTime(person.createdAt, language)}</dd>
        </dl>
        <p>
          <Link to={auditHref(language, 'person', person.id)}>{t('admin.person.audit')}</Link>
        </p>
      </Section>
      <Roles {...loaderData} back={back} />
      {mayRelink && <LinkForm {...loaderData} back={back} />}
      {mayErase && <Erase back={back} />}
    </AdminFrame>
  )
}

type PartProps = Route.ComponentProps['loaderData'] & { back: FormState | undefined }

function Roles({ memberships, person, units, today, back }: PartProps) {
  const { t, language } = useTexts()
  const give = useFormState(back, 'role')
  const end = useFormState(back, 'end')
  return (
    <Section id="roles" title={t('admin.person.roles')}>
      <WholeProblem text={end.whole} />
      {memberships.length === 0 ? (
        <p className="empty">{t('admin.person.noRoles')}</p>
      ) : (
        <DataTable
          labelledBy="roles"
          rows={memberships}
          keyOf={({ id }) => id}
          columns={[
            { label: t('profile.role'), cell: ({ role }) => t(`org.role.${role}`) },
            { label: t('profile.unit'), cell: ({ unit }) => unit },
            { label: t('admin.firstDay'), kind: 'unbroken', cell: ({ validFrom }) => longDay(validFrom, language) },
            {
              label: t('admin.lastDay'),
              cell: (membership) =>
                membership.isOver || !membership.mayEnd ? (
                  <LastDay validTo={membership.validTo} />
                ) : (
                  <EndForm membership={membership} form={end} />
                ),
            },
          ]}
        />
      )}
      {person.erasedAt === null && (
        <FoldedForm intent="role" form={give} submit={t('admin.role.give')}>
          <UnitSelect form={give} name="unitId" label={t('profile.unit')} units={units} empty={t('admin.choose')} />
          <RoleFields form={give} today={today} />
        </FoldedForm>
      )}
    </Section>
  )
}

interface EndFormProps {
  membership: PartProps['memberships'][number]
  form: ReturnType<typeof useFormState>
}

function EndForm({ membership, form }: EndFormProps) {
  const { t } = useTexts()
  const mine = form.value('membershipId') === membership.id
  const before = membership.validTo ? addDays(membership.validTo, -1) : ''
  const what = { role: t(`org.role.${membership.role}`), unit: membership.unit }
  return (
    <form method="post">
      <input type="hidden" name="intent" value="end" />
      <input type="hidden" name="membershipId" value={membership.id} />
      <TextField
        label={<span className="visually-hidden">{t('admin.role.lastDayOf', what)}</span>}
        name="lastDay"
        type="date"
        defaultValue={mine ? form.value('lastDay', before) : before}
        error={mine ? form.problem('lastDay') : undefined}
      />
      <Button type="submit" name="when" value="later" variant="secondary" data-size="sm">
        {t('admin.role.saveLastDay')}
      </Button>
      <Button type="submit" name="when" value="now" variant="secondary" data-color="danger" data-size="sm">
        {t('admin.role.endNow')}
      </Button>
    </form>
  )
}

function LinkForm({ person, back }: PartProps) {
  const { t } = useTexts()
  const form = useFormState(back, 'link')
  return (
    <Section id="link" title={t('admin.person.link')}>
      <Paragraph>{t('admin.person.linkLead')}</Paragraph>
      <IntentForm intent="link" form={form} submit={t('admin.person.link')} variant="secondary">
        <EppnField form={form} before={person.eppn} />
      </IntentForm>
    </Section>
  )
}

function Erase({ back }: { back: FormState | undefined }) {
  const { t } = useTexts()
  const form = useFormState(back, 'erase')
  return (
    <Section id="erase" title={t('admin.person.erase')}>
      <Paragraph>{t('admin.person.eraseLead')}</Paragraph>
      <IntentForm intent="erase" form={form} submit={t('admin.person.erase')} isDanger>
        <ConfirmField label={t('admin.person.eraseConfirm')} name="confirmed" error={form.problem('confirmed')} />
      </IntentForm>
    </Section>
  )
}
