import { data } from 'react-router'
import { canChangeCaseTypes } from '#app/features/cases/case.policy.ts'
import { acknowledgeArchive } from '#app/features/cases/retention/acknowledge-archive.server.ts'
import { changeCaseType } from '#app/features/cases/retention/change-case-type.server.ts'
import { type CaseTypeRow, listCaseTypes } from '#app/features/cases/retention/retention.queries.server.ts'
import { findInstitutionId } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { type FormState, formOf, refusedForm } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { CheckField, TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/case-types'
import { AdminFrame } from './admin-frame.tsx'
import { doneAt } from './asked.server.ts'

const REFERENCE = /S-\d{4}-\d{6,}/gu

/** How long cases are kept, by type. */
export async function loader({ context }: Route.LoaderArgs) {
  const { db } = context.get(samspelContext)
  if (!canChangeCaseTypes(context.get(viewerContext), await findInstitutionId(db))) throw data(null, { status: 403 })
  return { types: await listCaseTypes(db) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, clock } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const institutionId = await findInstitutionId(db)
  if (!canChangeCaseTypes(viewer, institutionId)) throw data(null, { status: 403 })
  const form = await formOf(request)
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const here = hrefOf('caseTypes', languageOf(request))
  const [intent, key = ''] = (values.intent ?? '').split(' ')
  if (intent === 'type') {
    const change = {
      key,
      keepMonths: Number(values.keepMonths || Number.NaN),
      needsArchive: values.needsArchive !== undefined,
      seen: Number(values.version),
    }
    const outcome = await changeCaseType(db, viewer, institutionId, change, clock.now())
    if (outcome.ok) return doneAt(here, 'caseTypeChanged')
    return data(refusedForm(values, outcome.refusal, { 'caseType.monthsWrong': 'keepMonths' }), 422)
  }
  if (intent !== 'archive') throw data(null, { status: 400 })
  const references = values.references?.match(REFERENCE) ?? []
  if (references.length === 0)
    return data(refusedForm(values, 'caseType.referencesMissing', { 'caseType.referencesMissing': 'references' }), 422)
  const outcome = await acknowledgeArchive(db, viewer.personId, references, clock.now())
  const unknown = outcome.ok ? outcome.value.unknown : references
  if (unknown.length === 0) return doneAt(here, 'caseArchived')
  // Those that are known are acknowledged; the others stay in the field.
  const left = { ...values, references: unknown.join('\n'), unknown: unknown.join(', ') }
  return data(refusedForm(left, 'caseType.notFound', { 'caseType.notFound': 'unknown' }), 422)
}

export default function CaseTypes({ loaderData: { types }, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  const form = useFormState(actionData, 'archive')
  const unknown = form.value('unknown')
  return (
    <AdminFrame title={t('caseType.page')} lead={<p className="lead">{t('caseType.lead')}</p>}>
      {types.map((type) => (
        <CaseTypeForm key={type.key} type={type} actionData={actionData} />
      ))}
      <Section id="archive" title={t('caseType.archive')}>
        <IntentForm intent="archive" form={form} submit={t('caseType.acknowledge')} variant="secondary">
          <TextArea
            label={t('caseType.references')}
            description={t('caseType.archiveLead')}
            name="references"
            rows={4}
            defaultValue={form.value('references')}
            error={unknown ? t('caseType.unknown', { references: unknown }) : form.problem('references')}
          />
        </IntentForm>
      </Section>
    </AdminFrame>
  )
}

function CaseTypeForm({ type, actionData }: { type: CaseTypeRow; actionData: FormState | undefined }) {
  const { t } = useTexts()
  const intent = `type ${type.key}`
  const form = useFormState(actionData, intent)
  const needsArchive = form.isBack ? form.value('needsArchive') !== '' : type.needsArchive
  return (
    <Section id={type.key} title={t(`caseType.${type.key}`)}>
      {type.restricted && <p>{t('caseType.isRestricted')}</p>}
      {type.awaitArchive > 0 && <p>{t('caseType.awaitArchive', { count: type.awaitArchive })}</p>}
      <IntentForm intent={intent} form={form} submit={t('admin.save')}>
        <input type="hidden" name="version" value={type.version} />
        <TextField
          label={t('caseType.keepMonths')}
          {...form.field('keepMonths', String(type.keepMonths))}
          inputMode="numeric"
        />
        <CheckField label={t('caseType.needsArchive')} name="needsArchive" defaultChecked={needsArchive} />
      </IntentForm>
    </Section>
  )
}
