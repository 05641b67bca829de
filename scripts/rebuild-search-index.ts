import { rebuildSearchIndex } from '#app/features/catalogue/search/search-index.server.ts'
import { readSettings } from '#app/platform/settings.ts'
import { openInstallation } from '../server/open-installation.ts'

// npm run search:rebuild: writes the search index again from the published services. Equal texts give equal rows, and an
// index made by older rules is written again at the start without being asked; this is for whoever doubts its rows.

const installation = await openInstallation(readSettings(process.env), () => new Date())
try {
  await installation.db.transaction().execute(rebuildSearchIndex)
  const { services } = await installation.db.selectFrom('searchCollection').select('services').executeTakeFirstOrThrow()
  console.log(`${services} services are indexed.`)
} finally {
  await installation.close()
}
