import { Alert } from '@digdir/designsystemet-react'
import { data, redirect, useSearchParams } from 'react-router'
import { canCoordinate } from '#app/features/groups/cohort.policy.ts'
import { findCohort } from '#app/features/groups/cohort.queries.server.ts'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { listCoordinators } from '#app/features/groups/coordinators/coordinator.queries.server.ts'
import type { Coordinator } from '#app/features/groups/coordinators/coordinator.ts'
import { coordinatorForm } from '#app/features/groups/coordinators/coordinator-form.ts'
import { nameCoordinator } from '#app/features/groups/coordinators/name-coordinator.server.ts'
import { removeCoordinator } from '#app/features/groups/coordinators/remove-coordinator.server.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { ButtonForm, IntentForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/coordinators'
import { openCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort } = await openCohort(request, context, params.id)
  return { cohort: { id: cohort.id, name: cohort.name }, coordinators: await listCoordinators(db, cohort.id) }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, cohort, clock, language } = await openCohort(request, context, params.id)
  const form = await formOf(request)
  const page = hrefOf('cohortCoordinators', language, { id: cohort.id })
  if (form.get('intent') === 'remove') {
    const personId = String(form.get('personId'))
    const outcome = isUuid(personId)
      ? await removeCoordinator(db, viewer, cohort.id, personId, clock)
      : ({ ok: false, refusal: 'groups.coordinator.notThere' } as const)
    if (!outcome.ok) return data(refusedForm({ intent: 'remove' }, outcome.refusal), { status: 422 })
    const after = await findCohort(db, cohort.id)
    const stays = after && canCoordinate(viewer, after)
    return redirect(stays ? `${page}?done=removed` : hrefOf('cohorts', language), 303)
  }
  const read = readForm(coordinatorForm, form)
  if (!read.ok) return data(read.state, { status: 422 })
  const outcome = await nameCoordinator(db, viewer, cohort.id, read.value.person, clock)
  if (!outcome.ok) return data(refusedForm(read.values, outcome.refusal, besideField), { status: 422 })
  return redirect(`${page}?done=named`, 303)
}

const besideField = {
  'groups.coordinator.unknown': 'person',
  'groups.coordinator.several': 'person',
  'groups.coordinator.isStudent': 'person',
  'groups.coordinator.already': 'person',
}

export default function Coordinators({ loaderData: { cohort, coordinators }, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const done = search.get('done')
  const naming = useFormState(actionData, 'name')
  const removing = useFormState(actionData, 'remove')
  return (
    <CohortPage
      cohort={cohort}
      coordinates
      title={t('groups.coordinator.page')}
      messages={
        <>
          <WholeProblem text={removing.whole} />
          {!actionData && (done === 'named' || done === 'removed') && (
            <Alert data-color="success" role="status">
              {t(`groups.coordinator.${done}`)}
            </Alert>
          )}
        </>
      }
    >
      <Section id="coordinators" title={t('groups.coordinator.page')}>
        <p>{t('groups.coordinator.lead')}</p>
        <DataTable
          labelledBy="coordinators"
          rows={coordinators}
          keyOf={({ personId }) => personId}
          columns={[
            { label: t('groups.field.name'), cell: ({ name }) => name },
            { label: t('profile.eppn'), cell: ({ eppn }) => eppn },
            ...(coordinators.length > 1
              ? [
                  {
                    label: t('groups.coordinator.remove'),
                    cell: ({ personId, name }: Coordinator) => (
                      <ButtonForm intent="remove" label={t('groups.coordinator.remove')} of={name}>
                        <input type="hidden" name="personId" value={personId} />
                      </ButtonForm>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section id="name-coordinator" title={t('groups.coordinator.name')}>
        <IntentForm intent="name" form={naming} submit={t('groups.coordinator.give')}>
          <TextField
            label={t('groups.coordinator.person')}
            description={t('groups.coordinator.personHint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            {...naming.field('person')}
          />
        </IntentForm>
      </Section>
    </CohortPage>
  )
}
