import { sql } from 'kysely'
import { organisationEn } from '#app/features/organisation/organisation.en.ts'
import { organisationNb } from '#app/features/organisation/organisation.nb.ts'
import { organisationNn } from '#app/features/organisation/organisation.nn.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { FIRST_NAMES } from '#app/platform/texts/first-names.ts'
import type { KnownNames } from '#app/platform/texts/personal-data.ts'

/**
 * What the people of a case are called, by name, address and user name: the asker, and everyone who has written in it;
 * and which words tell of nobody.
 */
export async function listPeopleOfCase(db: DbOrTx, caseId: string): Promise<KnownNames> {
  const [{ rows }, noNames] = await Promise.all([
    sql<{ called: string | null }>`
      with present as (
        select asker_person_id as id from support_case where id = ${caseId}
        union select author_id from case_message where case_id = ${caseId}
        union select handler_id from support_case where id = ${caseId})
      select unnest(array[name, email, split_part(eppn, '@', 1)]) as called from person join present using (id)
      union select unnest(array[asker_name, asker_email]) from support_case where id = ${caseId}
      union select author_name from case_message where case_id = ${caseId}`.execute(db),
    readWordsOfNobody(db),
  ])
  return { called: rows.flatMap(({ called }) => (called ? [called] : [])), noNames }
}

const roles = [organisationNb, organisationNn, organisationEn].flatMap((texts) =>
  Object.entries(texts).flatMap(([key, text]) => (key.startsWith('org.role.') ? [text] : [])),
)

/** The words of units, roles and places, in lower case; never a first name, which a unit may be named after. */
async function readWordsOfNobody(db: DbOrTx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string | null }>`
    select unnest(array[name, short_name]) as name from unit_name union select name from campus`.execute(db)
  const words = [...roles, ...rows.map(({ name }) => name ?? '')]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
  return new Set(words).difference(FIRST_NAMES)
}
