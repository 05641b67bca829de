import { data } from 'react-router'
import { listRoutingModels, readRoutingSettings } from '#app/features/cases/routing/routing-model.queries.server.ts'
import { setThreshold } from '#app/features/cases/routing/set-threshold.server.ts'
import { thresholdForm } from '#app/features/cases/routing/threshold.ts'
import { canAdministerUnit } from '#app/features/organisation/unit.policy.ts'
import { findInstitutionId } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { longDay } from '#app/ui/dates.ts'
import { TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/routing'
import { AdminFrame } from './admin-frame.tsx'
import { doneAt } from './asked.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { db } = context.get(samspelContext)
  if (!canAdministerUnit(context.get(viewerContext), await findInstitutionId(db))) throw data(null, { status: 403 })
  const { model, threshold } = await readRoutingSettings(db)
  const models = (await listRoutingModels(db)).map(({ learnedAt, usedFrom, ...rest }) => ({
    ...rest,
    learnedOn: dayOf(learnedAt),
    usedFrom: usedFrom && dayOf(usedFrom),
  }))
  return { threshold, ownThreshold: model.threshold, models }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, clock } = context.get(samspelContext)
  const read = readForm(thresholdForm, await formOf(request))
  if (!read.ok) return data(read.state, 422)
  const set = await setThreshold(db, context.get(viewerContext), read.value.percent, clock.now())
  if (!set.ok) return data(refusedForm(read.values, set.refusal), 403)
  return doneAt(hrefOf('adminRouting', languageOf(request)), 'thresholdChanged')
}

type Models = Route.ComponentProps['loaderData']['models']

export default function Routing({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { threshold, ownThreshold, models } = loaderData
  const form = useFormState(actionData, 'threshold')
  const percent = percentIn(language)
  return (
    <AdminFrame title={t('admin.nav.adminRouting')} lead={<p className="lead">{t('admin.routing.lead')}</p>}>
      <Section id="threshold" title={t('admin.routing.threshold')}>
        <p>{t('admin.routing.thresholdNow', { percent: percent(threshold) })}</p>
        <IntentForm intent="threshold" form={form} submit={t('admin.routing.save')}>
          <TextField
            label={t('admin.routing.field')}
            description={t('admin.routing.thresholdOwn', { percent: percent(ownThreshold) })}
            {...form.field('percent', threshold === ownThreshold ? '' : String(Math.round(100 * threshold)))}
            inputMode="numeric"
          />
        </IntentForm>
      </Section>
      <Section id="models" title={t('admin.routing.models')}>
        <p>{t('admin.routing.how')}</p>
        {models.length === 0 ? <p className="empty">{t('admin.routing.none')}</p> : <ModelTable models={models} />}
      </Section>
    </AdminFrame>
  )
}

function ModelTable({ models }: { models: Models }) {
  const { t, language } = useTexts()
  const percent = percentIn(language)
  const number = (value: number) => value.toFixed(3).replace('.', language === 'en' ? '.' : ',')
  type Model = Models[number]
  const both = (model: Model, say: (worth: Model['measured']['present']['all']) => string) =>
    `${say(model.measured.present.all)} → ${say(model.measured.learned.all)}`
  return (
    <DataTable
      labelledBy="models"
      rows={models}
      keyOf={({ id }) => id}
      columns={[
        { label: t('admin.routing.learned'), cell: ({ learnedOn }) => longDay(learnedOn, language), kind: 'unbroken' },
        { label: t('admin.routing.corrections'), cell: ({ corrections }) => corrections, kind: 'number' },
        { label: t('admin.routing.brier'), cell: (one) => both(one, ({ brier }) => number(brier)), kind: 'unbroken' },
        {
          label: t('admin.routing.calibration'),
          cell: (one) => both(one, ({ calibrationError }) => percent(calibrationError)),
          kind: 'unbroken',
        },
        {
          label: t('admin.routing.straight'),
          cell: (one) => both(one, ({ straight }) => percent(straight.share)),
          kind: 'unbroken',
        },
        {
          label: t('admin.routing.right'),
          cell: (one) => both(one, ({ straight }) => percent(straight.right)),
          kind: 'unbroken',
        },
        {
          label: t('admin.routing.used'),
          cell: ({ usedFrom }) =>
            usedFrom ? t('admin.routing.usedYes', { day: longDay(usedFrom, language) }) : t('admin.routing.usedNo'),
        },
      ]}
    />
  )
}

/** Whole numbers: the figures rest on some hundred requests. */
const percentIn = (language: string) => (share: number) =>
  language === 'en' ? `${Math.round(100 * share)}%` : `${Math.round(100 * share)} %`
