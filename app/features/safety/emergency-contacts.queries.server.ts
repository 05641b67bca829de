import { sql } from 'kysely'
import { hrefOf } from '#app/pages.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { fallbackOrder, type Language } from '#app/platform/texts/languages.ts'

export interface EmergencyContact {
  id: string
  /** As it is written for people: "116 117". */
  phone: string | null
  /** A page to open: at another site, or the published service's own page here. */
  href: string | null
  name: string
  description: string
  /** Of the name and the description: the reader's language, or the nearest that there is. */
  language: Language
}

/** A contact whose address is `service:KEY` is a service of the catalogue; it is left out while that is not published. */
const SERVICE_PREFIX = 'service:'

/** Whom to turn to when there is danger to life, the most urgent first. */
export async function listEmergencyContacts(db: DbOrTx, language: Language): Promise<EmergencyContact[]> {
  const order = sql.join(fallbackOrder[language].map((each) => sql.lit(each)))
  const contacts = await db
    .selectFrom('emergencyContact')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('emergencyContactText')
          .selectAll()
          .whereRef('emergencyContactText.contactId', '=', 'emergencyContact.id')
          .orderBy(sql`array_position(array[${order}], emergency_contact_text.language)`)
          .limit(1)
          .as('words'),
      (join) => join.onTrue(),
    )
    .select(['emergencyContact.id', 'emergencyContact.phone', 'emergencyContact.url'])
    .select(['words.name', 'words.description', 'words.language'])
    .orderBy('emergencyContact.position')
    .execute()
  const slugByKey = await findServiceSlugs(
    db,
    language,
    contacts.flatMap(({ url }) => keyOf(url) ?? []),
  )
  return contacts.flatMap(({ url, language: textLanguage, ...contact }) => {
    const key = keyOf(url)
    const slug = key && slugByKey.get(key)
    const href = slug ? hrefOf('service', language, { slug }) : key ? null : url
    if (!contact.phone && !href) return []
    return [{ ...contact, href, language: textLanguage as Language }]
  })
}

const keyOf = (url: string | null) => (url?.startsWith(SERVICE_PREFIX) ? url.slice(SERVICE_PREFIX.length) : null)

async function findServiceSlugs(db: DbOrTx, language: Language, keys: string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('service')
    .innerJoin('serviceSlug', 'serviceSlug.serviceId', 'service.id')
    .where('service.key', 'in', keys)
    .where('service.state', '=', 'published')
    .where('serviceSlug.current', '=', true)
    .select(['service.key', 'serviceSlug.slug', 'serviceSlug.language'])
    .execute()
  const slugByKey = new Map<string, string>()
  for (const nearest of [...fallbackOrder[language]].reverse()) {
    for (const row of rows) if (row.language === nearest && row.key) slugByKey.set(row.key, row.slug)
  }
  return slugByKey
}
