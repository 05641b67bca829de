import './fast-react.ts'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// `npm start`: serves the pages as they were built. What follows is loaded only after the cache is on, which keeps what
// was compiled for the next start; where its folder cannot be written, nothing is kept.
enableCompileCache(join(import.meta.dirname, '../build/compile-cache'))
const { startPages } = await import('./start-pages.ts')
await startPages()
