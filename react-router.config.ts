import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  // Else each page is searched for links whose pages a browser may want to know of, and asks for them.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
