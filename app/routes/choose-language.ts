import { redirect } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import type { Route } from './+types/choose-language'

export const loader = ({ request }: Route.LoaderArgs) =>
  redirect(hrefOf('front', languageOf(request)), { headers: { vary: 'Accept-Language' } })
