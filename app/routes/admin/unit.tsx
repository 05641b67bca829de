import { Tag } from '@digdir/designsystemet-react'
import { data, Link } from 'react-router'
import { findIntakeUnitId } from '#app/features/cases/asking/asking.queries.server.ts'
import { chooseIntake } from '#app/features/cases/desk-settings/choose-intake.server.ts'
import { canChooseIntake } from '#app/features/cases/desk-settings/unit-desk.policy.ts'
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
  findInstitutionId,
  findUnit,
  listCampuses,
  listPartIds,
  listSuccessors,
  listUnitNames,
  listUnits,
} from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { addDays } from '#app/platform/clock.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { type FormState, formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { endUnit } from '#app/use-cases/end-unit.server.ts'
import type { Route } from './+types/unit'
import { AdminFrame } from './admin-frame.tsx'
import { doneAt, idIn, scopeOf } from './asked.server.ts'
import { Intake } from './unit-intake.tsx'
import { End, Facts, Members, Names } from './unit-parts.tsx'
import { flat, treeOf } from './unit-tree.ts'

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
  const intakeId = await findIntakeUnitId(db)
  const intake = intakeId === null ? undefined : await findUnit(db, intakeId, language, today)
  return {
    today,
    unit,
    intake: intake ? { id: intake.id, name: intake.name } : null,
    choosesIntake: canChooseIntake(viewer, await findInstitutionId(db)),
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
  'org.unit.campusNotThere': 'campusId',
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
  const { db, clock, jobs } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const id = idIn(params.id)
  const form = await formOf(request)
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
      const changed = await changeUnit(db, viewer, id, read.value.facts, read.value.seen, clock)
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
      const ended = await endUnit(db, viewer, { unitId: id, ...read.value }, clock, jobs)
      return ended.ok ? doneAt(here, 'unitEnded') : data(refusedForm(read.values, ended.refusal, fields), 422)
    }
    case 'intake': {
      const chosen = await chooseIntake(db, viewer, id, clock)
      return chosen.ok ? doneAt(here, 'intakeChosen') : data(refusedForm({ intent: 'intake' }, chosen.refusal), 422)
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
      {loaderData.choosesIntake && unit.endedOn === null && <Intake {...loaderData} back={back} />}
      {unit.endedOn === null && unit.type !== 'institution' && <End {...loaderData} back={back} />}
    </AdminFrame>
  )
}
