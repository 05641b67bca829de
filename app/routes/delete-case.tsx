import { Heading } from '@digdir/designsystemet-react'
import { data, Link, redirect } from 'react-router'
import { canDeleteAsAsker } from '#app/features/cases/case.policy.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { deleteCaseAsAsked } from '#app/features/cases/retention/delete-case.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { ConfirmField } from '#app/ui/confirm-field.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/delete-case'

/** The asker has a closed case of theirs deleted for good. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  // After it is gone there is nothing to look up; the page says so to whoever asks.
  if (new URL(request.url).searchParams.has('deleted')) return { gone: true as const }
  const { db } = context.get(samspelContext)
  const found = isUuid(params.id) ? await findCase(db, params.id) : undefined
  if (!found || !canDeleteAsAsker(context.get(viewerContext), found)) throw data(null, { status: 404 })
  return { gone: false as const, reference: found.reference, subject: found.subject }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, clock } = context.get(samspelContext)
  if (!isUuid(params.id)) throw data(null, { status: 404 })
  const form = await formOf(request)
  const intent = 'delete'
  if (form.get('confirmed') !== 'yes')
    return data({ intent, values: {}, problems: { confirmed: 'retention.mustConfirm' } }, { status: 422 })
  const outcome = await deleteCaseAsAsked(db, context.get(viewerContext), params.id, clock.now())
  if (outcome.ok) return redirect(`${hrefOf('deleteCase', languageOf(request), { id: params.id })}?deleted`, 303)
  if (outcome.refusal === 'retention.notFound') throw data(null, { status: 404 })
  return data({ intent, values: {}, problems: { form: outcome.refusal } }, { status: 422 })
}

export default function DeleteCase({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const form = useFormState(actionData, 'delete')
  const title = loaderData.gone ? t('retention.doneTitle') : t('retention.page', { reference: loaderData.reference })
  return (
    <div className="narrow stack" data-gap="lg">
      <title>{`${title} – ${t('product.name')}`}</title>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      {loaderData.gone ? (
        <>
          <p role="status">{t('retention.done')}</p>
          <Link to={hrefOf('front', language)}>{t('product.name')}</Link>
        </>
      ) : (
        <>
          <p className="lead">{loaderData.subject}</p>
          <p>{t('retention.lead')}</p>
          <IntentForm intent="delete" form={form} submit={t('retention.button')} isDanger>
            <ConfirmField label={t('retention.confirm')} name="confirmed" error={form.problem('confirmed')} />
          </IntentForm>
        </>
      )}
    </div>
  )
}
