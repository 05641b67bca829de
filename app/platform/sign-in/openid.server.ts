import * as openid from 'openid-client'
import { fetchAffiliations } from './feide-groups.server.ts'
import { FEIDE_ISSUER, type IdentityProvider } from './identity-provider.ts'
import type { SignInAttempt } from './sign-in-attempt.server.ts'

export const EPPN_CLAIM = 'https://n.feide.no/claims/eduPersonPrincipalName'

const FEIDE_SCOPE = 'openid userinfo-name userid-feide email groups-org'
const SCOPE = 'openid profile email'
const DISCOVERY_LIVES_MS = 60 * 60 * 1000

/** What a provider says about the one who signs in. */
export interface Identity {
  issuer: string
  subject: string
  name: string
  email: string | null
  /** eduPersonPrincipalName, in lower case. */
  eppn: string | null
  /** What the person is at their institution; null when the provider was not asked or did not answer. */
  affiliations: string[] | null
  idToken: string | null
}

const configurations = new Map<string, { found: Promise<openid.Configuration>; at: number }>()

/** The provider's addresses and keys, asked for once an hour. */
function configurationOf({ issuer, clientId, clientSecret }: IdentityProvider): Promise<openid.Configuration> {
  const key = JSON.stringify([issuer, clientId, clientSecret])
  const kept = configurations.get(key)
  if (kept && Date.now() - kept.at < DISCOVERY_LIVES_MS) return kept.found
  const plain = new URL(issuer).protocol === 'http:' ? [openid.allowInsecureRequests] : []
  const found = openid.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute: plain, timeout: 10 })
  configurations.set(key, { found, at: Date.now() })
  // What failed is asked for again the next time.
  found.catch(() => configurations.delete(key))
  return found
}

/** Code flow with PKCE S256, state and nonce: where to send the browser, and what to remember until it is back. */
export async function beginSignIn(provider: IdentityProvider, redirectUri: string, loginHint?: string) {
  const configuration = await configurationOf(provider)
  const codeVerifier = openid.randomPKCECodeVerifier()
  const state = openid.randomState()
  const nonce = openid.randomNonce()
  const url = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: provider.issuer === FEIDE_ISSUER ? FEIDE_SCOPE : SCOPE,
    code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...(loginHint ? { login_hint: loginHint } : {}),
  })
  return { url, state, nonce, codeVerifier }
}

/**
 * Turns what the provider sent back into who the person is.
 *
 * @param currentUrl the address that the browser was sent to, as the provider knows it
 * @throws openid.AuthorizationResponseError when the provider says no, or the person does; another error when
 *   something in the answer is not as it must be
 */
export async function finishSignIn(
  provider: IdentityProvider,
  currentUrl: URL,
  attempt: Omit<SignInAttempt, 'returnTo'>,
): Promise<Identity> {
  const configuration = await configurationOf(provider)
  const tokens = await openid.authorizationCodeGrant(configuration, currentUrl, {
    pkceCodeVerifier: attempt.codeVerifier,
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()!
  const told = configuration.serverMetadata().userinfo_endpoint
    ? { ...claims, ...(await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)) }
    : claims
  const eppn = textOf(told[EPPN_CLAIM])?.toLowerCase() ?? null
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: textOf(told.name) ?? eppn ?? claims.sub,
    email: textOf(told.email),
    eppn,
    affiliations:
      provider.issuer === FEIDE_ISSUER ? await fetchAffiliations(tokens.access_token).catch(() => null) : null,
    idToken: tokens.id_token ?? null,
  }
}

const textOf = (claim: unknown) => (typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : null)

/** Where to end the session at the provider too; null where it has no such place, or cannot be asked now. */
export async function findEndSessionUrl(
  provider: IdentityProvider,
  idToken: string,
  returnUrl: string,
): Promise<string | null> {
  try {
    const configuration = await configurationOf(provider)
    if (!configuration.serverMetadata().end_session_endpoint) return null
    return openid.buildEndSessionUrl(configuration, { id_token_hint: idToken, post_logout_redirect_uri: returnUrl })
      .href
  } catch {
    return null
  }
}

/** Whether the person turned back at the provider, rather than something being wrong. */
export const wasCancelled = (error: unknown) =>
  error instanceof openid.AuthorizationResponseError && error.error === 'access_denied'
