import { defineConfig } from 'vitest/config'

// Three kinds of tests. `unit`: pure, beside the code. `integration`: `*.server.test.ts`, on a real PostgreSQL.
// `e2e`: e2e/*.test.ts, in a real browser against a server that the run starts.

const integration = '{app,db,scripts,server,test}/**/*.server.test.ts'

export default defineConfig({
  test: {
    environment: 'node',
    // Two cores, and one file more, for while the others wait for their databases and browsers.
    maxWorkers: 3,
    // Files share a worker's modules: loading these anew for each takes longer than most of the tests.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    env: { NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,db,scripts,server,test,bench,packages}/**/*.test.{ts,tsx}'],
          exclude: [integration, 'node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          // React renders as in production, at twice the speed.
          env: { NODE_ENV: 'production' },
          include: [integration],
          globalSetup: 'test/start-database.ts',
          // Ends what hangs; three files at once on two cores may be slow without being wrong.
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/*.test.ts'],
          globalSetup: 'e2e/start-server.ts',
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
