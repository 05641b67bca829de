import { Alert, Button, Details } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { data, Link, redirect, useRevalidator } from 'react-router'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { listSourceCohorts } from '#app/features/groups/company/company.queries.server.ts'
import { InheritForm } from '#app/features/groups/company/inherit-form.tsx'
import { AlternativesView } from '#app/features/groups/forming/alternatives-view.tsx'
import { readCohortFacts } from '#app/features/groups/forming/cohort-facts.queries.server.ts'
import { conflictsOf, type RuleConflict } from '#app/features/groups/forming/conflicts.ts'
import { findLatestFormation } from '#app/features/groups/forming/formation.queries.server.ts'
import type { Formation } from '#app/features/groups/forming/formation.ts'
import { FormationProgress } from '#app/features/groups/forming/formation-progress.tsx'
import { groundOf, presetKeys, presets } from '#app/features/groups/forming/presets.ts'
import { readinessOf } from '#app/features/groups/forming/readiness.ts'
import { type NamedReadiness, ReadinessView } from '#app/features/groups/forming/readiness-view.tsx'
import { type FormationSettings, ruleKeys } from '#app/features/groups/forming/settings.ts'
import {
  type FormValues,
  readSettingsForm,
  valuesOfSettings,
  type WrongFields,
} from '#app/features/groups/forming/settings-form.ts'
import { SettingsForm } from '#app/features/groups/forming/settings-form.tsx'
import { startFormation } from '#app/features/groups/forming/start-formation.server.ts'
import { stopFormation } from '#app/features/groups/forming/stop-formation.server.ts'
import { useCohortChanges } from '#app/features/groups/live/use-cohort-changes.ts'
import { chooseMending } from '#app/features/groups/proposal/choose-mending.server.ts'
import { findDraft, hasDraft } from '#app/features/groups/proposal/draft.queries.server.ts'
import { startDraft } from '#app/features/groups/proposal/start-draft.server.ts'
import { namesOfStudents } from '#app/features/groups/roster/student.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { formOf } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/forming'
import { openCohort } from './groups.server.ts'
import '#app/features/groups/forming/forming.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, viewer } = await openCohort(request, context, params.id)
  const asked = new URL(request.url).searchParams.get('preset')
  const preset = presetKeys.find((key) => key === asked) ?? null
  const [formation, replaces, sources] = await Promise.all([
    findLatestFormation(db, cohort.id),
    hasDraft(db, cohort.id),
    listSourceCohorts(db, viewer, cohort),
  ])
  const settings = preset ? presets[preset] : (formation?.settings ?? presets.firstYear)
  return {
    cohort: { id: cohort.id, name: cohort.name },
    formation: formation && {
      ...formation,
      alternatives: formation.alternatives.map((one) => ({ ...one, groups: [] })),
    },
    preset,
    replaces,
    sources,
    values: valuesOfSettings(settings),
    // While a search goes on the page is asked for each second, and shows none of it.
    look: isGoing(formation) ? null : await lookAtFacts(db, cohort.id, settings, !preset && isBroken(formation)),
  }
}

const isGoing = (formation: Pick<Formation, 'state'> | undefined) =>
  formation?.state === 'waiting' || formation?.state === 'running'

/** Whatever was found breaks some requirement: then it is told which cannot hold. */
function isBroken(formation: Formation | undefined) {
  const found = formation?.alternatives ?? []
  return found.length > 0 && found.every(({ worth }) => worth.rules.some(({ broken }) => broken > 0))
}

/** @param looksForConflicts it takes some tenths of a second: only when somebody asks, or a search has failed */
async function lookAtFacts(db: DbOrTx, cohortId: string, settings: FormationSettings, looksForConflicts = false) {
  const facts = await readCohortFacts(db, cohortId)
  const readiness = readinessOf(facts, settings)
  const found: RuleConflict[] = looksForConflicts ? conflictsOf(facts, settings, () => performance.now() / 1000) : []
  const told = [...readiness.isolated, ...found.flatMap(({ students }) => students)]
  const names = await namesOfStudents(db, cohortId, [...new Set(told)])
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '')
  const isKnown = (rule: (typeof ruleKeys)[number]) => {
    const ground = groundOf[rule]
    if (ground?.roster && facts.students.some(({ qualities }) => qualities[ground.roster!])) return true
    return !ground || facts.questions.some(({ key }) => key === ground.question)
  }
  const said: NamedReadiness = {
    ...readiness,
    isolated: named(readiness.isolated),
    conflicts: found.map(({ rules, students }) => ({ rules, names: named(students) })),
  }
  return { readiness: said, borne: ruleKeys.filter(isKnown) }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock, language } = await openCohort(request, context, params.id)
  const form = await formOf(request)
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const page = hrefOf('cohortForming', language, { id: cohort.id })
  const failed = (problem: string, typed?: { values: FormValues; wrong: WrongFields }) =>
    data({ problem, look: null, values: null, wrong: {}, ...typed }, { status: 422 })
  if (values.intent === 'stop') {
    const outcome = await stopFormation(db, viewer, cohort.id, clock)
    return outcome.ok ? redirect(page, 303) : failed(outcome.refusal)
  }
  if (values.intent === 'use') {
    const from = { formationId: values.formation ?? '', number: Number(values.number) }
    if (!isUuid(from.formationId)) return failed('groups.draft.noAlternative')
    const replaces = values.replaces === 'yes'
    const outcome = await startDraft(db, viewer, cohort.id, { from, replaces }, clock)
    return outcome.ok ? redirect(hrefOf('cohortDraft', language, { id: cohort.id }), 303) : failed(outcome.refusal)
  }
  if (values.intent === 'inherit') {
    if (!isUuid(values.from ?? '')) return failed('groups.draft.noSource')
    const formation = await findLatestFormation(db, cohort.id)
    const from = { inherits: values.from ?? '', settings: formation?.settings ?? presets.programme }
    const outcome = await startDraft(db, viewer, cohort.id, { from, replaces: values.replaces === 'yes' }, clock)
    return outcome.ok ? redirect(hrefOf('cohortDraft', language, { id: cohort.id }), 303) : failed(outcome.refusal)
  }
  if (values.intent === 'mend') {
    const draft = await findDraft(db, cohort.id)
    if (!draft) return failed('groups.draft.notThere')
    const wanted = { settings: draft.settings, mendsVersion: draft.version }
    const outcome = await startFormation(db, viewer, cohort.id, wanted, clock)
    return outcome.ok ? redirect(page, 303) : failed(outcome.refusal)
  }
  if (values.intent === 'useMending') {
    const chosen = { formationId: values.formation ?? '', number: Number(values.number) }
    const outcome = isUuid(chosen.formationId) ? await chooseMending(db, viewer, cohort.id, chosen, clock) : null
    if (outcome?.ok) return redirect(hrefOf('cohortDraft', language, { id: cohort.id }), 303)
    return failed(outcome?.refusal ?? 'groups.draft.noAlternative')
  }
  const read = readSettingsForm(values)
  if ('wrong' in read) return failed('groups.forming.badForm', { values, wrong: read.wrong })
  const { settings } = read
  if (values.intent === 'check')
    return { problem: null, values, wrong: {}, look: await lookAtFacts(db, cohort.id, settings, true) }
  const outcome = await startFormation(db, viewer, cohort.id, { settings }, clock)
  return outcome.ok ? redirect(page, 303) : failed(outcome.refusal, { values, wrong: {} })
}

export default function Forming({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { cohort, formation, preset, replaces, sources } = loaderData
  const { revalidate } = useRevalidator()
  const goes = isGoing(formation)
  useCohortChanges(cohort.id, revalidate, goes)
  useRevalidationAtEnd(goes, revalidate)
  const look = actionData?.look ?? loaderData.look
  const hasConflicts = (look?.readiness.conflicts.length ?? 0) > 0
  const form = look && (
    <SettingsForm
      values={actionData?.values ?? loaderData.values}
      wrong={actionData?.wrong ?? {}}
      preset={preset}
      borne={new Set(look.borne)}
    >
      <ReadinessView readiness={look.readiness} />
    </SettingsForm>
  )
  return (
    <CohortPage
      cohort={cohort}
      coordinates
      title={t('groups.forming.page')}
      messages={
        actionData?.problem && (
          <Alert data-color="danger" role="alert">
            {t(actionData.problem as 'groups.forming.badForm')}
          </Alert>
        )
      }
    >
      {look?.readiness.students === 0 ? (
        <div className="empty">
          <p>{t('groups.forming.noStudents')}</p>
          <Button asChild>
            <Link to={hrefOf('cohortRoster', language, { id: cohort.id })}>{t('groups.roster.add')}</Link>
          </Button>
        </div>
      ) : formation && goes ? (
        <FormationProgress formation={formation} page={hrefOf('cohortForming', language, { id: cohort.id })} />
      ) : formation ? (
        <>
          <AlternativesView formation={formation} replaces={replaces} />
          <Details className="fold" defaultOpen={preset !== null || actionData !== undefined || hasConflicts}>
            <Details.Summary>{t('groups.forming.again')}</Details.Summary>
            <Details.Content>{form}</Details.Content>
          </Details>
        </>
      ) : (
        <>
          <p className="lead">{t('groups.forming.lead')}</p>
          {form}
        </>
      )}
      {!goes && <InheritForm sources={sources} replaces={replaces} />}
    </CohortPage>
  )
}

/** An announcement may be lost with the connection: a search that goes on is looked at now and then all the same. */
function useRevalidationAtEnd(isGoing: boolean, revalidate: () => void) {
  useEffect(() => {
    if (!isGoing) return
    const timer = window.setInterval(revalidate, 5000)
    return () => window.clearInterval(timer)
  }, [isGoing, revalidate])
}
