import './fast-react.ts'
import { join } from 'node:path'
import type { ServerBuild } from 'react-router'
import { buildWhenChanged } from './build.ts'
import { givenEnvironment } from './fast-react.ts'
import { run } from './run.ts'

// `npm start`: serves the pages as they were built.

await run(async () => {
  await buildWhenChanged()
  const build = (await import(join(import.meta.dirname, '../build/server/index.js'))) as ServerBuild
  return { mode: 'production', loadBuild: async () => build, close: async () => {} }
}, givenEnvironment)
