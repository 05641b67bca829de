import { data } from 'react-router'
import { findTermPage } from '#app/features/catalogue/find-term-page.server.ts'
import { TermPage } from '#app/features/catalogue/term-page.tsx'
import { samspelContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import type { Route } from './+types/situation'
import { settleAddress } from './right-address.ts'

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const language = languageOf(request)
  const page = await findTermPage(db, 'situation', params.slug, language, clock.today())
  if (!page) throw data(null, { status: 404 })
  const { addresses, ...shown } = page
  return { ...shown, alternates: settleAddress('situation', language, new URL(request.url), params.slug, addresses) }
}

export default function Situation({ loaderData }: Route.ComponentProps) {
  return <TermPage {...loaderData} />
}
