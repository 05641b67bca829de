import { data } from 'react-router'
import { findTermPage } from '#app/features/catalogue/find-term-page.server.ts'
import { TermPage } from '#app/features/catalogue/term-page.tsx'
import { samspelContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import type { Route } from './+types/target-group'
import { settleAddress } from './right-address.ts'

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const language = languageOf(request)
  const page = await findTermPage(db, 'target_group', params.slug, language, clock.today())
  if (!page) throw data(null, { status: 404 })
  const { addresses, ...shown } = page
  return { ...shown, alternates: settleAddress('targetGroup', language, new URL(request.url), params.slug, addresses) }
}

export default function TargetGroup({ loaderData }: Route.ComponentProps) {
  return <TermPage {...loaderData} />
}
