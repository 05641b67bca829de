import { z } from 'zod'

/** @see https://docs.feide.no/reference/apis/groups_api/group_types/he_organization.html */
const GROUPS_URL = 'https://groups-api.dataporten.no/groups/me/groups'
const LONGEST_WAIT_MS = 5_000

const group = z.object({
  id: z.string(),
  type: z.string(),
  membership: z
    .object({
      affiliation: z.union([z.array(z.string()), z.string()]).optional(),
      primaryAffiliation: z.string().optional(),
    })
    .optional(),
})

/** What the person is at their institution: employee, student, faculty. Sorted, each once. */
export function affiliationsIn(groups: unknown): string[] {
  const organisations = z
    .array(z.unknown())
    .parse(groups)
    .flatMap((entry) => {
      const parsed = group.safeParse(entry)
      return parsed.success && parsed.data.type === 'fc:org' ? [parsed.data.membership] : []
    })
  const said = organisations
    .flatMap((membership) => [membership?.affiliation ?? [], membership?.primaryAffiliation ?? []])
    .flat()
  // Everyone is a member: it tells nothing.
  return [...new Set(said)].filter((affiliation) => affiliation !== 'member').sort()
}

/**
 * Asks Feide's group API who the bearer of an access token is at their institution.
 *
 * @throws Error when it does not answer within five seconds, or answers with something else than groups
 */
export async function fetchAffiliations(accessToken: string, fetchFrom: typeof fetch = fetch): Promise<string[]> {
  const response = await fetchFrom(GROUPS_URL, {
    headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' },
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  })
  if (!response.ok) throw new Error(`The group API answered ${response.status}`)
  return affiliationsIn(await response.json())
}
