import { type RouterContextProvider, redirect } from 'react-router'
import type { Asker } from '#app/features/cases/asking/asker.ts'
import { findKeyCase } from '#app/features/cases/asking/find-key-case.server.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import type { Case } from '#app/features/cases/case.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isUuid } from '#app/platform/uuid.ts'

/**
 * Who looks, by sign-in or by the key in the address, and the case if the page is theirs.
 *
 * @param isTheirs the policy of what the page is for
 */
export async function openOwnCase(
  request: Request,
  context: Readonly<RouterContextProvider>,
  id: string,
  isTheirs: (asker: Asker, found: Case) => boolean,
) {
  const { db, realNow } = context.get(samspelContext)
  const key = new URL(request.url).searchParams.get('key')
  const asker: Asker = { viewer: context.get(viewerContext), keyCaseId: await findKeyCase(db, key, realNow()) }
  const found = isUuid(id) ? await findCase(db, id) : undefined
  const own = found && isTheirs(asker, found) ? found : undefined
  return { asker, found: own, key, isVisitor: !asker.viewer.isSignedIn && key === null }
}

/** Whatever the address, a visitor is asked to sign in: it tells nothing of what is there. */
export function signInFirst(request: Request) {
  const returnTo = encodeURIComponent(new URL(request.url).pathname.replace(/\.data$/, ''))
  return redirect(`${hrefOf('signIn', languageOf(request))}?returnTo=${returnTo}`)
}
