import { join } from 'node:path'
import type { ServerBuild } from 'react-router'
import { buildWhenChanged } from './build.ts'
import { givenEnvironment } from './fast-react.ts'
import { run } from './run.ts'

/** Builds the pages when their sources have changed, and serves them until a signal comes. */
export const startPages = () =>
  run(async () => {
    await buildWhenChanged()
    const build = (await import(join(import.meta.dirname, '../build/server/index.js'))) as ServerBuild
    return { mode: 'production', loadBuild: async () => build, close: async () => {} }
  }, givenEnvironment)
