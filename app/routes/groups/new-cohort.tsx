import { Button, Heading } from '@digdir/designsystemet-react'
import { data, Form, Link, redirect } from 'react-router'
import { unitsToCoordinate } from '#app/features/groups/cohort.policy.ts'
import { listOpenTerms } from '#app/features/groups/cohort.queries.server.ts'
import { cohortKinds } from '#app/features/groups/cohort.ts'
import { newCohortForm } from '#app/features/groups/cohort-form.ts'
import { createCohort } from '#app/features/groups/create-cohort.server.ts'
import { useTermName } from '#app/features/groups/term-name.ts'
import { listUnits } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { Options, SelectField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/new-cohort'
import { openGroups } from './groups.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today, language } = openGroups(request, context)
  const own = unitsToCoordinate(viewer)
  const [units, terms] = await Promise.all([listUnits(db, language, today), listOpenTerms(db, today)])
  return {
    units: units
      .filter(({ id, endedOn }) => own.has(id) && (endedOn === null || endedOn > today))
      .map(({ id, name }) => ({ id, name })),
    terms,
  }
}

/** Beside which field a refusal stands. */
const fields = {
  'groups.cohort.notYours': 'unitId',
  'groups.cohort.noTerm': 'termId',
  'groups.cohort.termOver': 'termId',
  'groups.cohort.keptTooLong': 'keptUntil',
  'groups.cohort.keptTooShort': 'keptUntil',
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, clock, language } = openGroups(request, context)
  const read = readForm(newCohortForm, await formOf(request))
  if (!read.ok) return data(read.state, { status: 422 })
  const outcome = await createCohort(db, viewer, read.value, clock)
  if (!outcome.ok) return data(refusedForm(read.values, outcome.refusal, fields), { status: 422 })
  return redirect(`${hrefOf('cohort', language, { id: outcome.value })}?done=created`, 303)
}

export default function NewCohort({ loaderData: { units, terms }, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const termName = useTermName()
  const form = useFormState(actionData, '')
  return (
    <div className="wide">
      <title>{`${t('groups.new')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Link to={hrefOf('cohorts', language)}>{t('groups.back')}</Link>
        <Heading level={1} data-size="lg">
          {t('groups.new')}
        </Heading>
      </header>
      <Form method="post" className="form">
        <WholeProblem text={form.whole} />
        <TextField label={t('groups.name')} description={t('groups.nameHint')} {...form.field('name')} />
        <SelectField label={t('groups.kind')} {...form.field('kind', 'course')}>
          {cohortKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`groups.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('groups.unit')} {...form.field('unitId', units.length === 1 ? units[0]!.id : '')}>
          <option value="">{t('groups.choose')}</option>
          <Options of={units} />
        </SelectField>
        <SelectField label={t('groups.term')} {...form.field('termId', terms[0]?.id ?? '')}>
          <Options of={terms.map((term) => ({ id: term.id, name: termName(term) }))} />
        </SelectField>
        <TextField
          type="date"
          label={t('groups.keptUntil')}
          description={t('groups.keptUntilHint')}
          {...form.field('keptUntil')}
        />
        <Button type="submit">{t('groups.create')}</Button>
      </Form>
    </div>
  )
}
