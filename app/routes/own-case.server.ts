import { type RouterContextProvider, redirect } from 'react-router'
import type { Asker } from '#app/features/cases/asking/asker.ts'
import { findKeyCase } from '#app/features/cases/asking/find-key-case.server.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import type { Case } from '#app/features/cases/case.ts'
import { findSurvivor } from '#app/features/cases/links/link.queries.server.ts'
import { haveSameAsker } from '#app/features/cases/links/link.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
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
  const onward = found && !own ? await findOnward(db, asker, found) : undefined
  return { asker, found: own, onward, key, isVisitor: !asker.viewer.isSignedIn && key === null }
}

/**
 * Where a case that was merged has gone on, for whoever holds a key of it: keys go along, and the addresses that they
 * were mailed in stay. Only to the case that the key opens, and of one and the same asker.
 */
async function findOnward(db: Db, { keyCaseId }: Asker, merged: Case): Promise<Case | undefined> {
  if (keyCaseId === null || merged.closedAs !== 'merged') return undefined
  if ((await findSurvivor(db, merged.id))?.id !== keyCaseId) return undefined
  const survivor = await findCase(db, keyCaseId)
  return survivor && haveSameAsker(merged, survivor) ? survivor : undefined
}

/** The page of the case that goes on, by the same key; asked for anew also after a form. */
export function goOnward(request: Request, { id }: Case) {
  const address = hrefOf('myCase', languageOf(request), { id }) + new URL(request.url).search
  return redirect(address, request.method === 'GET' ? 302 : 303)
}

/** Whatever the address, a visitor is asked to sign in: it tells nothing of what is there. */
export function signInFirst(request: Request) {
  const returnTo = encodeURIComponent(new URL(request.url).pathname.replace(/\.data$/, ''))
  return redirect(`${hrefOf('signIn', languageOf(request))}?returnTo=${returnTo}`)
}
