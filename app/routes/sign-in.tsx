import '#app/features/organisation/organisation.css'
import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { data, redirect } from 'react-router'
import { listDemoIdentities } from '#app/features/organisation/demo-identities.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { clientAddressContext, samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import { mayRedirectTo } from '#app/platform/sign-in/hand-over.ts'
import { FEIDE_ISSUER, redirectUriOf } from '#app/platform/sign-in/identity-provider.ts'
import { beginSignIn } from '#app/platform/sign-in/openid.server.ts'
import { safeReturnTo } from '#app/platform/sign-in/return-to.ts'
import { cookie } from '#app/platform/sign-in/session.server.ts'
import { attemptSeconds, startAttempt } from '#app/platform/sign-in/sign-in-attempt.server.ts'
import { isSignInProblem, type SignInProblem } from '#app/platform/sign-in/sign-in-problem.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/sign-in'

/** A whole lecture hall may share one address. */
const LIMIT = { form: 'sign-in', uses: 100, windowSeconds: 60 }

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock, identityProvider } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const language = languageOf(request)
  const { searchParams } = new URL(request.url)
  const problem = searchParams.get('problem')
  return {
    returnTo: safeReturnTo(searchParams.get('returnTo')),
    problem: isSignInProblem(problem) ? problem : null,
    erased: searchParams.has('erased') && !viewer.isSignedIn,
    signedInAs: viewer.name,
    provider: identityProvider && !identityProvider.isDemo ? nameOfProvider(identityProvider.issuer) : null,
    identities: identityProvider?.isDemo
      ? await listDemoIdentities(db, identityProvider.issuer, language, clock.today())
      : null,
  }
}

const nameOfProvider = (issuer: string) => (issuer === FEIDE_ISSUER ? 'Feide' : new URL(issuer).host)

export async function action({ request, context }: Route.ActionArgs) {
  const { db, settings, realNow, log, identityProvider } = context.get(samspelContext)
  if (!identityProvider) throw data(null, { status: 404 })
  const wait = await waitSeconds(db, LIMIT, context.get(clientAddressContext), realNow())
  if (wait > 0)
    return data(
      { problem: 'tooMany' as const, onwardTo: null },
      { status: 429, headers: { 'retry-after': String(wait) } },
    )
  const form = await formOf(request)
  const identity = form.get('identity')
  const returnTo = safeReturnTo(form.get('returnTo')) ?? hrefOf('front', languageOf(request))
  try {
    const { url, ...secrets } = await beginSignIn(
      identityProvider,
      redirectUriOf(settings.publicUrl),
      identityProvider.isDemo && typeof identity === 'string' ? identity : undefined,
    )
    const token = await startAttempt(db, { ...secrets, returnTo }, realNow())
    const headers = { 'set-cookie': cookie(settings.publicUrl, 'sign-in', token, attemptSeconds) }
    if (mayRedirectTo(url, settings.publicUrl)) return redirect(url.href, { status: 303, headers })
    return data({ problem: null, onwardTo: url.href }, { headers: { ...headers, 'cache-control': 'no-store' } })
  } catch (error) {
    log.warn({ err: error }, 'sign-in did not begin')
    return data({ problem: 'provider' as const, onwardTo: null }, { status: 502 })
  }
}

/** When to try again goes with the answer itself. */
export const headers = ({ actionHeaders }: Route.HeadersArgs) => actionHeaders

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  const { identities, provider, returnTo, signedInAs, erased } = loaderData
  if (actionData?.onwardTo) return <Onward to={actionData.onwardTo} provider={provider ?? ''} />
  const problem = actionData?.problem ?? loaderData.problem
  return (
    <div className="wide">
      <title>{`${t('signIn.title')} – ${t('product.name')}`}</title>
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {t('signIn.title')}
        </Heading>
        <Paragraph className="lead">
          {t(identities ? 'signIn.demoLead' : provider ? 'signIn.lead' : 'signIn.noneLead')}
        </Paragraph>
      </div>
      <div className="stack">
        {problem && <Problem problem={problem} />}
        {erased && <Alert data-color="success">{t('signIn.erased')}</Alert>}
        {signedInAs && <Paragraph>{t('signIn.already', { name: signedInAs })}</Paragraph>}
        {identities && <Identities identities={identities} returnTo={returnTo} />}
        {provider && (
          <form method="post">
            <ReturnTo value={returnTo} />
            <Button type="submit">{t('signIn.through', { provider })}</Button>
          </form>
        )}
        {!identities && !provider && <Alert data-color="warning">{t('signIn.none')}</Alert>}
      </div>
    </div>
  )
}

/** Goes on to the provider by itself: a redirect after a form may not leave us (see hand-over.ts). */
function Onward({ to, provider }: { to: string; provider: string }) {
  const { t } = useTexts()
  return (
    <div className="wide">
      <title>{`${t('signIn.title')} – ${t('product.name')}`}</title>
      <meta httpEquiv="refresh" content={`0;url=${to}`} />
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {t('signIn.title')}
        </Heading>
        <Paragraph>
          <a href={to}>{t('signIn.through', { provider })}</a>
        </Paragraph>
      </div>
    </div>
  )
}

function Problem({ problem }: { problem: SignInProblem }) {
  const { t } = useTexts()
  return (
    <Alert data-color={problem === 'cancelled' ? 'info' : 'danger'} role="alert">
      <Heading level={2} data-size="xs">
        {t(`signIn.problem.${problem}`)}
      </Heading>
      <Paragraph>{t(`signIn.problem.${problem}.advice`)}</Paragraph>
    </Alert>
  )
}

const ReturnTo = ({ value }: { value: string | null }) => value && <input type="hidden" name="returnTo" value={value} />

type Identity = NonNullable<Route.ComponentProps['loaderData']['identities']>[number]

function Identities({ identities, returnTo }: { identities: readonly Identity[]; returnTo: string | null }) {
  const { t } = useTexts()
  return (
    <ul className="identity-grid">
      {identities.map(({ subject, roles: [first, ...others] }) => (
        <li key={subject} className="panel stack" data-gap="sm">
          <Heading level={2} data-size="xs">
            {first ? t(`org.role.${first.role}`) : t('signIn.noRole')}
          </Heading>
          {first && <p className="muted">{first.unit}</p>}
          {first && <p>{t(`org.may.${first.role}`)}</p>}
          {others.length > 0 && (
            <p className="cluster">
              {others.map(({ role, unit }) => (
                <Tag key={role + unit} data-size="sm">
                  {t('signIn.alsoRole', { role: t(`org.role.${role}`).toLowerCase() })}
                </Tag>
              ))}
            </p>
          )}
          <form method="post">
            <ReturnTo value={returnTo} />
            <Button type="submit" name="identity" value={subject} variant="secondary" data-size="sm">
              {t('signIn.as')}
              {first && <span className="visually-hidden">{`: ${t(`org.role.${first.role}`)}, ${first.unit}`}</span>}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
