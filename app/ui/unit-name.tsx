import { Link } from 'react-router'
import type { UnitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { langOf, useTexts } from './texts.tsx'

/** A unit by name, in the language that the name is in, as a link to its page. */
export function UnitName({ unit }: { unit: Pick<UnitLink, 'name' | 'language' | 'slug'> }) {
  const { language } = useTexts()
  return (
    <Link to={hrefOf('unit', language, { slug: unit.slug })} lang={langOf(unit.language, language)}>
      {unit.name}
    </Link>
  )
}
