import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Log } from '#app/platform/log.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { createStore, openKeys } from './demo-provider-store.server.ts'
import { DEMO_CLIENT_ID, DEMO_PROVIDER_PATH, demoIssuerOf, redirectUriOf } from './identity-provider.ts'
import { EPPN_CLAIM } from './openid.server.ts'

const TEN_MINUTES = 10 * 60
const HALF_A_DAY = 12 * 60 * 60
const SESSION_COOKIE = 'samspel-demo-provider'
const INTERACTION = /^\/interaction\/[\w-]+$/

export interface DemoIdentity {
  name: string
  email: string | null
  eppn: string | null
}

interface DemoProviderOptions {
  publicUrl: string
  clientSecret: string
  db: Db
  realNow: () => Date
  log: Log
  findIdentity(subject: string): Promise<DemoIdentity | undefined>
}

/**
 * An OpenID provider that believes whoever asks: the sign-in page chose one of the demonstration's roles, and says so
 * as `login_hint`. It has no password and no page of its own. `identityProviderOf` says where it may run.
 *
 * @returns what handles the requests below `/demo-provider`
 */
export async function createDemoProvider(options: DemoProviderOptions): Promise<RequestListener> {
  const provider = new Provider(demoIssuerOf(options.publicUrl), await configurationOf(options))
  provider.proxy = options.publicUrl.startsWith('https:')
  const warn = (_ctx: unknown, error: Error) => options.log.warn({ err: error }, 'demonstration’s provider')
  provider
    .on('server_error', warn)
    .on('authorization.error', warn)
    .on('grant.error', warn)
    .on('end_session.error', warn)
  const handle = provider.callback()
  return (request, response) => {
    Object.assign(request, { originalUrl: request.url })
    request.url = (request.url ?? '').slice(DEMO_PROVIDER_PATH.length) || '/'
    const [path = '/'] = request.url.split('?')
    if (INTERACTION.test(path)) return void believe(provider, options, request, response)
    if (path === '/auth' || path.startsWith('/auth/')) forgetSession(request)
    return void handle(request, response)
  }
}

/** Whoever was chosen before is no hint of whom to be now, so each choice begins without a session. */
function forgetSession(request: IncomingMessage) {
  const kept = (request.headers.cookie ?? '').split(/;\s*/).filter((pair) => !pair.startsWith(SESSION_COOKIE))
  request.headers.cookie = kept.join('; ')
}

/** Where another provider would ask for a password. */
async function believe(
  provider: Provider,
  { findIdentity, publicUrl, log }: DemoProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
) {
  try {
    const { params } = await provider.interactionDetails(request, response)
    const subject = String(params.login_hint ?? '')
    const known = await findIdentity(subject)
    const result = known
      ? { login: { accountId: subject, remember: false } }
      : { error: 'access_denied', error_description: 'no such identity' }
    await provider.interactionFinished(request, response, result)
  } catch (error) {
    log.warn({ err: error }, 'demonstration’s provider')
    response.writeHead(303, { location: problemUrl(publicUrl) }).end()
  }
}

const problemUrl = (publicUrl: string) => `${publicUrl}/auth/callback?error=server_error`

async function configurationOf({
  publicUrl,
  clientSecret,
  db,
  realNow,
  findIdentity,
}: DemoProviderOptions): Promise<Configuration> {
  const { jwks, cookieKeys } = await openKeys(db)
  return {
    adapter: createStore(db, realNow),
    jwks,
    clients: [
      {
        client_id: DEMO_CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [redirectUriOf(publicUrl)],
        post_logout_redirect_uris: languages.map((language) => `${publicUrl}/${language}`),
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: {
      names: { session: SESSION_COOKIE, interaction: 'samspel-demo-interaction', resume: 'samspel-demo-resume' },
      keys: cookieKeys,
    },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', EPPN_CLAIM], email: ['email'] },
    findAccount: async (_ctx, subject) => {
      const identity = await findIdentity(subject)
      if (!identity) return undefined
      const { name, email, eppn } = identity
      return {
        accountId: subject,
        claims: () => ({ sub: subject, name, email: email ?? undefined, [EPPN_CLAIM]: eppn ?? undefined }),
      }
    },
    loadExistingGrant,
    interactions: { url: (_ctx, { uid }) => `${DEMO_PROVIDER_PATH}/interaction/${uid}` },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource } },
    renderError: (ctx) => ctx.redirect(problemUrl(publicUrl)),
    ttl: {
      AccessToken: TEN_MINUTES,
      AuthorizationCode: 60,
      Grant: HALF_A_DAY,
      IdToken: HALF_A_DAY,
      Interaction: TEN_MINUTES,
      Session: HALF_A_DAY,
    },
  }
}

/** Nobody is asked for consent to tell Samspel a role's name. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! })
  grant.addOIDCScope('openid profile email')
  await grant.save()
  return grant
}

/** Our own "sign out" was the question: a token of the session's own person needs no second one. */
async function logoutSource(ctx: KoaContextWithOIDC, form: string) {
  const { session, entities } = ctx.oidc
  const hint = entities.IdTokenHint as { payload?: { sub?: string } } | undefined
  const returnUrl = session?.state?.postLogoutRedirectUri
  if (!session || hint?.payload?.sub !== session.accountId || typeof returnUrl !== 'string') {
    ctx.body = `<!DOCTYPE html><html lang="en"><title>Sign out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Sign out</button></html>`
    return
  }
  await session.destroy()
  ctx.cookies.set(SESSION_COOKIE, null)
  ctx.redirect(returnUrl)
}
