import { isLoopbackName } from '#app/platform/http/loopback.ts'
import { isLoopback, type Settings } from '#app/platform/settings.ts'

export const FEIDE_ISSUER = 'https://auth.dataporten.no'
export const DEMO_CLIENT_ID = 'samspel'
export const DEMO_PROVIDER_PATH = '/demo-provider'

/** Who tells us who somebody is. */
export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** The demonstration's own, where a reader chooses whom to be. */
  isDemo: boolean
}

export const demoIssuerOf = (publicUrl: string) => publicUrl + DEMO_PROVIDER_PATH

/** Where the provider sends people back to; registered with it, letter by letter. */
export const redirectUriOf = (publicUrl: string) => `${publicUrl}/auth/callback`

/**
 * Whether the demonstration's provider, where anybody is whom they like, may run at all: only where readers sit at this
 * very machine. Behind a proxy the server listens on loopback as well, but readers come by the public address.
 */
const mayRunDemoProvider = ({ oidc, environment, host, publicUrl }: Settings) =>
  oidc === undefined && environment !== 'production' && isLoopback(host) && isLoopbackName(new URL(publicUrl).hostname)

/**
 * The provider of an installation, or null when nobody can sign in there.
 *
 * @param demoSecret what the demonstration's provider and we share while this process lives
 */
export function identityProviderOf(settings: Settings, isDemo: boolean, demoSecret: string): IdentityProvider | null {
  if (settings.oidc) return { ...settings.oidc, isDemo: false }
  if (!isDemo || !mayRunDemoProvider(settings)) return null
  return { issuer: demoIssuerOf(settings.publicUrl), clientId: DEMO_CLIENT_ID, clientSecret: demoSecret, isDemo: true }
}
