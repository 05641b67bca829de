import { Heading } from '@digdir/designsystemet-react'
import { data, Link, redirect, useLocation } from 'react-router'
import { frameOf } from '#app/access.server.ts'
import { canDeleteOwn } from '#app/features/cases/asking/asker.ts'
import { deleteOwnCase } from '#app/features/cases/asking/change-own-case.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { ConfirmField } from '#app/ui/confirm-field.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/delete-case'
import { goOnward, openOwnCase, signInFirst } from './own-case.server.ts'

/** The asker has a closed case of theirs deleted for good. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  // After it is gone there is nothing to look up; the page says so to whoever asks.
  if (searchParams.has('deleted')) return { gone: true as const }
  const { found, onward, isVisitor } = await openOwnCase(request, context, params.id, canDeleteOwn)
  if (isVisitor) throw signInFirst(request)
  if (onward) throw goOnward(request, onward)
  if (!found) throw data(null, { status: 404 })
  return { gone: false as const, id: found.id, reference: found.reference, subject: found.subject }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, clock } = context.get(samspelContext)
  const form = await formOf(request)
  const { asker, found, isVisitor } = await openOwnCase(request, context, params.id, canDeleteOwn)
  if (isVisitor) throw data({ ...frameOf(context), sent: [] }, { status: 401 })
  if (!found) throw data(null, { status: 404 })
  const refuse = (problems: Record<string, string>) => data({ intent: 'delete', values: {}, problems }, { status: 422 })
  if (form.get('confirmed') !== 'yes') return refuse({ confirmed: 'retention.mustConfirm' })
  const outcome = await deleteOwnCase(db, asker, found.id, clock.now())
  if (!outcome.ok) return refuse({ form: outcome.refusal })
  return redirect(`${hrefOf('deleteCase', languageOf(request), { id: params.id })}?deleted`, 303)
}

export default function DeleteCase({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  // With the key that the page was opened by.
  const { search } = useLocation()
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
          <Link to={hrefOf('front', language)}>{t('error.home')}</Link>
        </>
      ) : (
        <>
          <p className="lead">{loaderData.subject}</p>
          <p>{t('retention.lead')}</p>
          <IntentForm intent="delete" form={form} submit={t('retention.button')} isDanger>
            <ConfirmField label={t('retention.confirm')} name="confirmed" error={form.problem('confirmed')} />
          </IntentForm>
          <p>
            <Link to={{ pathname: hrefOf('myCase', language, { id: loaderData.id }), search }}>
              {t('retention.keep')}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
