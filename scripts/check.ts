import { runCheckSteps } from './check-steps.ts'

// `npm run check`: the quick part of `npm test`.

const startedAt = performance.now()
const { failed, passed } = await runCheckSteps()
console.log(`${passed} passed, ${failed.length} failed, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
process.exitCode = failed.length === 0 ? 0 : 1
