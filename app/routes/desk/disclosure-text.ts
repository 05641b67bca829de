import { data } from 'react-router'
import { disclosureText } from '#app/features/cases/disclosure/disclosure-text.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { isLanguage } from '#app/platform/texts/languages.ts'
import type { Route } from './+types/disclosure-text'
import { openDisclosure } from './open-disclosure.server.ts'

/** A copy for disclosure as a text file. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const { language } = params
  if (!isLanguage(language)) throw data(null, { status: 404 })
  const viewer = context.get(viewerContext)
  const copy = await openDisclosure({ db, viewer, today: clock.today() }, params.id, language)
  return new Response(disclosureText(copy, language), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${copy.reference}.txt"`,
    },
  })
}
