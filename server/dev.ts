import type { ServerBuild } from 'react-router'
import { createServer as createVite } from 'vite'
import { run } from './run.ts'

// `npm run dev`: pages come from Vite and change as their files do. Node starts all anew when a file in server/, db/ or
// app/platform/ changes (--watch-path; --watch alone would see the files that Vite writes for itself).

await run(async (server) => {
  const vite = await createVite({ server: { middlewareMode: { server }, hmr: { server } }, appType: 'custom' })
  return {
    mode: 'development',
    loadBuild: () =>
      vite.ssrLoadModule('virtual:react-router/server-build') as Promise<unknown> as Promise<ServerBuild>,
    middleware: vite.middlewares,
    close: () => vite.close(),
  }
})
