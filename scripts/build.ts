import { buildWhenChanged } from '../server/build.ts'

// Before tests that serve pages, so that no two of them build at once.

await buildWhenChanged()
