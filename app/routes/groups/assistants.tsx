import { Alert } from '@digdir/designsystemet-react'
import { data, redirect, useSearchParams } from 'react-router'
import type { CohortRefusal } from '#app/features/groups/cohort.ts'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { listedNames } from '#app/features/groups/listed-names.ts'
import { useGroupName } from '#app/features/groups/proposal/group-name.ts'
import { ownNameOf } from '#app/features/groups/publishing/study-group.ts'
import { mostGroupsOf } from '#app/features/groups/term/assistants/assign-assistants.ts'
import { assignGroups } from '#app/features/groups/term/assistants/assign-groups.server.ts'
import {
  findHoursPerGroup,
  listAssistants,
  listAssistedGroups,
} from '#app/features/groups/term/assistants/assistant.queries.server.ts'
import type { AssistantRefusal } from '#app/features/groups/term/assistants/assistant.ts'
import {
  assignForm,
  assistantHoursForm,
  newAssistantForm,
} from '#app/features/groups/term/assistants/assistant-form.ts'
import { AssistantTable, hoursText } from '#app/features/groups/term/assistants/assistant-table.tsx'
import { AssistedGroups } from '#app/features/groups/term/assistants/assisted-groups.tsx'
import { changeAssistants } from '#app/features/groups/term/assistants/change-assistants.server.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { CheckField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/assistants'
import { openCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort } = await openCohort(request, context, params.id)
  const [assistants, groups, hoursPerGroup] = await Promise.all([
    listAssistants(db, cohort.id),
    listAssistedGroups(db, cohort.id),
    findHoursPerGroup(db, cohort.id),
  ])
  return { cohort: { id: cohort.id, name: cohort.name }, assistants, groups, hoursPerGroup }
}

const fields = { 'groups.assistants.nameTaken': 'name', 'groups.assistants.eppnTaken': 'eppn' }

type Result = Outcome<CohortRefusal | AssistantRefusal>

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, clock, cohort, language } = await openCohort(request, context, params.id)
  const form = await formOf(request)
  const intent = form.get('intent')
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const settle = (result: Result) =>
    result.ok
      ? redirect(`${hrefOf('cohortAssistants', language, { id: cohort.id })}?done`, 303)
      : data(refusedForm(values, result.refusal, fields), { status: 422 })
  const change = (one: Parameters<typeof changeAssistants>[3]) => changeAssistants(db, viewer, cohort.id, one, clock)
  const assign = (one: Parameters<typeof assignGroups>[3]) => assignGroups(db, viewer, cohort.id, one, clock)
  if (intent === 'add') {
    const read = readForm(newAssistantForm, form)
    return read.ok ? settle(await change({ kind: 'added', ...read.value })) : data(read.state, { status: 422 })
  }
  if (intent === 'hours') {
    const read = readForm(assistantHoursForm, form)
    return read.ok ? settle(await change({ kind: 'hours', ...read.value })) : data(read.state, { status: 422 })
  }
  if (intent === 'assign') {
    const read = readForm(assignForm, form)
    if (!read.ok) return data(read.state, { status: 422 })
    const { hoursPerGroup, anew } = read.value
    return settle(await assign({ kind: 'hours', hoursPerGroup, anew: anew === 'yes' }))
  }
  if (intent === 'remove') return settle(await change({ kind: 'removed', id: values.id ?? '' }))
  if (intent === 'hand') return settle(await assign({ kind: 'hand', assistantOf: changedByHand(values) }))
  throw data(null, { status: 400 })
}

/** Groups whose assistant was chosen anew: what others have changed meanwhile in the rest stands. */
function changedByHand(values: Record<string, string>): Map<string, string | null> {
  const changed = Object.entries(values).flatMap(([name, value]): [string, string | null][] => {
    const id = name.replace(/^assistant\./, '')
    if (id === name || value === values[`was.${id}`] || !isUuid(id)) return []
    return [[id, value || null]]
  })
  return new Map(changed)
}

export default function CohortAssistants({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const { cohort, assistants, groups, hoursPerGroup } = loaderData
  const add = useFormState(actionData, 'add')
  const assign = useFormState(actionData, 'assign')
  const hand = useFormState(actionData, 'hand')
  const remove = useFormState(actionData, 'remove')
  const refusal = hand.whole ?? remove.whole
  return (
    <CohortPage
      cohort={cohort}
      coordinates
      title={t('groups.assistants.page')}
      messages={
        refusal ? (
          <Alert data-color="danger" role="alert">
            {refusal}
          </Alert>
        ) : (
          search.has('done') &&
          !actionData && (
            <Alert data-color="success" role="status">
              {t('groups.assistants.done')}
            </Alert>
          )
        )
      }
    >
      <Section id="assistants" title={t('groups.assistants.page')}>
        <p>{t('groups.assistants.lead')}</p>
        {assistants.length === 0 ? (
          <p>{t('groups.assistants.none')}</p>
        ) : (
          <AssistantTable
            labelledBy="assistants"
            assistants={assistants}
            groups={groups}
            hoursPerGroup={hoursPerGroup}
            state={actionData}
          />
        )}
      </Section>
      <Section id="add" title={t('groups.assistants.add')}>
        <IntentForm intent="add" form={add} submit={t('groups.assistants.add')} variant="secondary">
          <TextField label={t('groups.assistants.name')} autoComplete="off" {...add.field('name')} />
          <TextField
            label={t('groups.assistants.eppn')}
            description={t('groups.assistants.eppnHint')}
            autoComplete="off"
            {...add.field('eppn')}
          />
          <TextField
            label={t('groups.assistants.hours')}
            description={t('groups.assistants.hoursHint')}
            inputMode="decimal"
            {...add.field('hours')}
          />
        </IntentForm>
      </Section>
      {groups.length === 0 && <p>{t('groups.assistants.noGroups')}</p>}
      {groups.length > 0 && assistants.length > 0 && (
        <>
          <Section id="assign" title={t('groups.assistants.assign')}>
            <p>{t('groups.assistants.assignLead')}</p>
            <IntentForm intent="assign" form={assign} submit={t('groups.assistants.assign')}>
              <TextField
                label={t('groups.assistants.perGroup')}
                inputMode="decimal"
                {...assign.field('hoursPerGroup', hoursText(hoursPerGroup, language))}
              />
              <CheckField
                name="anew"
                value="yes"
                defaultChecked={assign.value('anew') === 'yes'}
                label={t('groups.assistants.anew')}
              />
            </IntentForm>
          </Section>
          <Section id="groups" title={t('groups.assistants.groups')}>
            <Standing {...loaderData} />
            <AssistedGroups labelledBy="groups" assistants={assistants} groups={groups} />
          </Section>
        </>
      )}
    </CohortPage>
  )
}

/** Groups that nobody follows, or what time is left. */
function Standing({ assistants, groups, hoursPerGroup }: Route.ComponentProps['loaderData']) {
  const { t } = useTexts()
  const nameOf = useGroupName()
  const left = groups.filter(({ assistant }) => assistant === null)
  if (left.length > 0)
    return (
      <Alert data-color="warning">
        {t('groups.assistants.left', {
          count: left.length,
          names: listedNames(left.map((group) => nameOf({ ...group, name: ownNameOf(group) }))),
        })}
      </Alert>
    )
  const room = assistants.map(
    (one) => mostGroupsOf(one, hoursPerGroup) - groups.filter(({ assistant }) => assistant === one.id).length,
  )
  const count = room.reduce((sum, each) => sum + Math.max(0, each), 0)
  return count > 0 && <p>{t('groups.assistants.spare', { count })}</p>
}
