import { findOwnPlace } from '#app/features/organisation/local-support.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { LocalSupportChoice } from './local-support-chooser.tsx'

/** What the reader chose in the address, else where a signed-in reader belongs. */
export function chooseLocalSupport(units: LocalSupportChoice['units'], url: URL, viewer: Viewer): LocalSupportChoice {
  const own = findOwnPlace(units, new Set(viewer.memberships.map(({ unitId }) => unitId)))
  return { units, place: url.searchParams.get('place') ?? own?.slug ?? null }
}
