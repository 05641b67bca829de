import { Button, Details, Heading, Paragraph, Table, Tag } from '@digdir/designsystemet-react'
import { data, Link } from 'react-router'
import { listOpenParticipations } from '#app/features/catalogue/unit-participations.queries.server.ts'
import { changeUnit } from '#app/features/organisation/change-unit.server.ts'
import { giveMembership } from '#app/features/organisation/give-membership.server.ts'
import {
  changeUnitForm,
  endUnitForm,
  giveRoleInUnitForm,
  renameUnitForm,
} from '#app/features/organisation/organisation-forms.ts'
import { listMembersOf } from '#app/features/organisation/person.queries.server.ts'
import { renameUnit } from '#app/features/organisation/rename-unit.server.ts'
import { canAdministerUnit } from '#app/features/organisation/unit.policy.ts'
import {
  findUnit,
  listCampuses,
  listPartIds,
  listSuccessors,
  listUnitNames,
  listUnits,
} from '#app/features/organisation/unit.queries.server.ts'
import { MOST_SUCCESSORS } from '#app/features/organisation/unit.ts'
import { hrefOf } from '#app/pages.ts'
import { addDays } from '#app/platform/clock.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { type FormState, readForm, refusedForm } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { ConfirmField } from '#app/ui/confirm-field.tsx'
import { longDay } from '#app/ui/dates.ts'
import { SelectField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { endUnit } from '#app/use-cases/end-unit.server.ts'
import type { Route } from './+types/unit'
import { AdminFrame, Section, WholeProblem } from './admin-frame.tsx'
import { doneAt, idIn, scopeOf } from './asked.server.ts'
import { FactFields, NameFields, RoleFields, UnitSelect } from './unit-fields.tsx'
import { flat, treeOf } from './unit-tree.ts'

// One page over 300 lines: everything that can be done with one unit, each part a form and its answer.

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const language = languageOf(request)
  const today = clock.today()
  const id = idIn(params.id)
  const unit = await findUnit(db, id, language, today)
  if (!unit) throw data(null, { status: 404 })
  if (!canAdministerUnit(viewer, id)) throw data(null, { status: 403 })
  const scope = await scopeOf(db, viewer)
  const living = (await listUnits(db, language, today)).filter((other) => other.endedOn === null)
  const parts = await listPartIds(db, id)
  const all = flat(treeOf(living))
  return {
    today,
    unit,
    names: await listUnitNames(db, id),
    members: await listMembersOf(db, id, today),
    participations: await listOpenParticipations(db, id, today, language),
    successors: await listSuccessors(db, id, language, today),
    campuses: await listCampuses(db),
    // The present parent is a choice even where it is not the viewer's: leaving it be is no move.
    parents: all.filter(
      (other) => !parts.has(other.id) && (scope === null || scope.has(other.id) || other.id === unit.parentId),
    ),
    // A task may pass to any unit: it is only proposed.
    others: all.filter((other) => other.id !== id),
  }
}

const fields = {
  'org.unit.fsCodeTaken': 'fsCode',
  'org.unit.needsParent': 'parentId',
  'org.unit.ownPart': 'parentId',
  'org.unit.parentEnded': 'parentId',
  'org.unit.laterName': 'from',
  'org.unit.beforeFounding': 'lastDay',
  'org.unit.needsSuccessor': 'successor1',
  'org.unit.successorNotThere': 'successor1',
  'org.person.nameNeeded': 'name',
  'org.membership.overlaps': 'role',
  'org.membership.unitNotThere': 'validFrom',
  'org.membership.endsBeforeStart': 'lastDay',
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, clock } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const id = idIn(params.id)
  const form = await request.formData()
  const here = hrefOf('adminUnit', languageOf(request), { id })
  switch (form.get('intent')) {
    case 'rename': {
      const read = readForm(renameUnitForm, form)
      if (!read.ok) return data(read.state, 422)
      const renamed = await renameUnit(db, viewer, id, read.value, clock)
      return renamed.ok ? doneAt(here, 'unitRenamed') : data(refusedForm(read.values, renamed.refusal, fields), 422)
    }
    case 'change': {
      const read = readForm(changeUnitForm, form)
      if (!read.ok) return data(read.state, 422)
      const changed = await changeUnit(db, viewer, id, read.value, clock)
      return changed.ok ? doneAt(here, 'unitChanged') : data(refusedForm(read.values, changed.refusal, fields), 422)
    }
    case 'role': {
      const read = readForm(giveRoleInUnitForm, form)
      if (!read.ok) return data(read.state, 422)
      const { eppn, name, ...membership } = read.value
      const given = await giveMembership(db, viewer, { eppn, name }, { unitId: id, ...membership }, clock)
      return given.ok ? doneAt(here, 'roleGiven') : data(refusedForm(read.values, given.refusal, fields), 422)
    }
    case 'end': {
      const read = readForm(endUnitForm, form)
      if (!read.ok) return data(read.state, 422)
      const ended = await endUnit(db, viewer, { unitId: id, ...read.value }, clock)
      return ended.ok ? doneAt(here, 'unitEnded') : data(refusedForm(read.values, ended.refusal, fields), 422)
    }
    default:
      throw data(null, { status: 400 })
  }
}

export default function Unit({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { unit, successors } = loaderData
  const back = actionData as FormState | undefined
  return (
    <AdminFrame
      title={unit.name}
      lead={
        <p className="cluster">
          <span className="muted">{t(`org.unitType.${unit.type}`)}</span>
          {unit.endedOn && (
            <Tag data-color="warning">
              {t('admin.unit.endedOn', { day: longDay(addDays(unit.endedOn, -1), language) })}
            </Tag>
          )}
        </p>
      }
    >
      {successors.length > 0 && (
        <p>
          {t('admin.unit.successors')}{' '}
          {successors.map(({ id, name }) => (
            <Link key={id} to={hrefOf('adminUnit', language, { id })}>
              {name}{' '}
            </Link>
          ))}
        </p>
      )}
      <Members {...loaderData} back={back} />
      <Names {...loaderData} back={back} />
      <Facts {...loaderData} back={back} />
      {unit.endedOn === null && unit.type !== 'institution' && <End {...loaderData} back={back} />}
    </AdminFrame>
  )
}

type PartProps = Route.ComponentProps['loaderData'] & { back: FormState | undefined }

function Members({ members, unit, today, back }: PartProps) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'role')
  return (
    <Section id="members" title={t('admin.unit.members')}>
      {members.length === 0 ? (
        <p className="empty">{t('admin.unit.noMembers')}</p>
      ) : (
        <Table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('profile.name')}</th>
              <th scope="col">{t('profile.role')}</th>
              <th scope="col">{t('admin.firstDay')}</th>
              <th scope="col">{t('admin.lastDay')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <Link to={hrefOf('adminPerson', language, { id: member.personId })}>{member.name}</Link>
                </th>
                <td>{t(`org.role.${member.role}`)}</td>
                <td>{longDay(member.validFrom, language)}</td>
                <td>{member.validTo ? longDay(addDays(member.validTo, -1), language) : t('admin.noEnd')}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {unit.endedOn === null && (
        <Details defaultOpen={form.isBack} className="admin-fold">
          <Details.Summary>{t('admin.role.give')}</Details.Summary>
          <Details.Content>
            <form method="post" className="form">
              <input type="hidden" name="intent" value="role" />
              <WholeProblem text={form.whole} />
              <TextField
                label={t('profile.eppn')}
                description={t('admin.person.eppnHint')}
                name="eppn"
                required
                autoComplete="off"
                defaultValue={form.value('eppn')}
                error={form.problem('eppn')}
              />
              <TextField
                label={t('admin.person.nameIfNew')}
                name="name"
                autoComplete="off"
                defaultValue={form.value('name')}
                error={form.problem('name')}
              />
              <RoleFields form={form} today={today} />
              <Button type="submit">{t('admin.role.give')}</Button>
            </form>
          </Details.Content>
        </Details>
      )}
    </Section>
  )
}

function Names({ names, unit, today, back }: PartProps) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'rename')
  const latest = names.filter((name) => name.validFrom === names[0]?.validFrom)
  const before = Object.fromEntries(latest.map((name) => [name.language, name.name]))
  return (
    <Section id="names" title={t('admin.unit.names')}>
      <Table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('profile.name')}</th>
            <th scope="col">{t('profile.language')}</th>
            <th scope="col">{t('admin.firstDay')}</th>
            <th scope="col">{t('admin.lastDay')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name.language + name.validFrom}>
              <th scope="row" lang={name.language}>
                {name.name}
                {name.shortName && ` (${name.shortName})`}
              </th>
              <td>{t(`admin.language.${name.language as 'nb'}`)}</td>
              <td>{longDay(name.validFrom, language)}</td>
              <td>{name.validTo ? longDay(addDays(name.validTo, -1), language) : t('admin.noEnd')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {unit.endedOn === null && (
        <Details defaultOpen={form.isBack} className="admin-fold">
          <Details.Summary>{t('admin.unit.rename')}</Details.Summary>
          <Details.Content>
            <form method="post" className="form">
              <input type="hidden" name="intent" value="rename" />
              <WholeProblem text={form.whole} />
              <NameFields form={form} before={{ ...before, shortName: latest[0]?.shortName ?? null }} />
              <TextField
                label={t('admin.unit.renameFrom')}
                description={t('admin.unit.renameFromHint')}
                name="from"
                type="date"
                required
                defaultValue={form.value('from', today)}
                error={form.problem('from')}
              />
              <Button type="submit">{t('admin.unit.rename')}</Button>
            </form>
          </Details.Content>
        </Details>
      )}
    </Section>
  )
}

function Facts({ unit, parents, campuses, back }: PartProps) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'change')
  const nothing = t('profile.notStored')
  return (
    <Section id="facts" title={t('admin.unit.facts')}>
      <dl className="facts">
        <dt>{t('admin.unit.parent')}</dt>
        <dd>{unit.parentId ? unit.parentName : t('admin.none')}</dd>
        <dt>{t('admin.unit.foundedOn')}</dt>
        <dd>{longDay(unit.foundedOn, language)}</dd>
        <dt>{t('admin.unit.fsCode')}</dt>
        <dd>{unit.fsCode ?? nothing}</dd>
        <dt>{t('admin.unit.campus')}</dt>
        <dd>{unit.campus ?? nothing}</dd>
        <dt>{t('admin.unit.website')}</dt>
        <dd>{unit.website ? <a href={unit.website}>{unit.website}</a> : nothing}</dd>
      </dl>
      <Details defaultOpen={form.isBack} className="admin-fold">
        <Details.Summary>{t('admin.unit.change')}</Details.Summary>
        <Details.Content>
          <form method="post" className="form">
            <input type="hidden" name="intent" value="change" />
            <WholeProblem text={form.whole} />
            {unit.type !== 'institution' && (
              <UnitSelect
                form={form}
                name="parentId"
                label={t('admin.unit.parent')}
                units={parents}
                empty={t('admin.choose')}
                before={unit.parentId}
              />
            )}
            <FactFields form={form} campuses={campuses} before={unit} />
            <Button type="submit">{t('admin.save')}</Button>
          </form>
        </Details.Content>
      </Details>
    </Section>
  )
}

function End({ participations, others, back }: PartProps) {
  const { t } = useTexts()
  const form = useFormState(back, 'end')
  const slots = Array.from({ length: MOST_SUCCESSORS }, (_, index) => `successor${index + 1}`)
  const chosen = others.filter(({ id }) => slots.some((slot) => form.value(slot) === id))
  const divides = back?.problems.form === 'org.unit.divideFirst' || chosen.length > 1
  return (
    <Section id="end" title={t('admin.unit.end')}>
      <Paragraph>{t('admin.unit.endLead')}</Paragraph>
      {participations.length > 0 && (
        <Paragraph>{t('admin.unit.answersFor', { count: participations.length })}</Paragraph>
      )}
      <Details defaultOpen={form.isBack} className="admin-fold">
        <Details.Summary>{t('admin.unit.end')}</Details.Summary>
        <Details.Content>
          <form method="post" className="form">
            <input type="hidden" name="intent" value="end" />
            <WholeProblem text={form.whole} />
            <TextField
              label={t('admin.lastDay')}
              name="lastDay"
              type="date"
              required
              defaultValue={form.value('lastDay')}
              error={form.problem('lastDay')}
            />
            {slots.map((slot, index) => (
              <UnitSelect
                key={slot}
                form={form}
                name={slot}
                label={t('admin.unit.successor', { number: index + 1 })}
                units={others}
                empty={t('admin.none')}
              />
            ))}
            {divides && (
              <fieldset className="stack">
                <legend>
                  <Heading level={3} data-size="xs">
                    {t('admin.unit.divide')}
                  </Heading>
                </legend>
                {participations.map(({ id, title, role }) => (
                  <SelectField
                    key={id}
                    label={`${title} (${t(`catalogue.role.${role as 'accountable'}`)})`}
                    name={`part.${id}`}
                    defaultValue={form.value(`part.${id}`)}
                  >
                    <option value="">{t('admin.choose')}</option>
                    {chosen.map((unit) => (
                      <option key={unit.id} value={unit.id}>
                        {unit.name}
                      </option>
                    ))}
                  </SelectField>
                ))}
              </fieldset>
            )}
            <ConfirmField label={t('admin.unit.endConfirm')} name="confirmed" error={form.problem('confirmed')} />
            <Button type="submit" data-color="danger">
              {t('admin.unit.end')}
            </Button>
          </form>
        </Details.Content>
      </Details>
    </Section>
  )
}
