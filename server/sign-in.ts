import type { RequestListener } from 'node:http'
import { findDemoIdentity, moveDemoIdentities } from '#app/features/organisation/demo-identities.queries.server.ts'
import type { Samspel } from '#app/platform/context.ts'
import { createDemoProvider } from '#app/platform/sign-in/demo-provider.server.ts'
import { isFromThisMachine } from '#app/platform/sign-in/from-this-machine.ts'
import {
  DEMO_PROVIDER_PATH,
  type IdentityProvider,
  identityProviderOf,
} from '#app/platform/sign-in/identity-provider.ts'
import { createToken } from '#app/platform/sign-in/session.server.ts'

const NOT_FROM_HERE =
  'The demonstration lets people choose whom to be only on the machine that it runs on. docs/sign-in.md tells how others sign in.\n'

export interface SignIn {
  /** Null where nobody can sign in. */
  identityProvider: IdentityProvider | null
  /** Answers for the demonstration's provider; passes every other request on. */
  handle(request: Parameters<RequestListener>[0], response: Parameters<RequestListener>[1], next: () => void): void
}

/** Finds out through whom people sign in, and starts the demonstration's own provider where it is that. */
export async function openSignIn({
  settings,
  db,
  realNow,
  log,
  isDemo,
}: Pick<Samspel, 'settings' | 'db' | 'realNow' | 'log' | 'isDemo'>): Promise<SignIn> {
  const identityProvider = identityProviderOf(settings, isDemo, createToken())
  if (!identityProvider?.isDemo) return { identityProvider, handle: (_request, _response, next) => next() }
  const { issuer, clientSecret } = identityProvider
  await moveDemoIdentities(db, issuer)
  const answer = await createDemoProvider({
    publicUrl: settings.publicUrl,
    clientSecret,
    db,
    realNow,
    log,
    findIdentity: (subject) => findDemoIdentity(db, issuer, subject),
  })
  return {
    identityProvider,
    handle: (request, response, next) => {
      if (!request.url?.startsWith(`${DEMO_PROVIDER_PATH}/`)) next()
      else if (isFromThisMachine(request)) answer(request, response)
      else response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(NOT_FROM_HERE)
    },
  }
}
