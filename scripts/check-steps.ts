import { bin, runSteps, type Step } from './steps.ts'

// The longest first, so that two at a time end together.
const steps: Step[] = [
  { name: 'database files follow the migrations', command: ['scripts/generate-database-files.ts', '--check'] },
  { name: 'types', command: ['node_modules/ts7/bin/tsc', '--noEmit', '-p', '.'] },
  {
    name: 'direction of imports',
    command: [bin('depcruise'), 'app', 'db', 'server', 'scripts', 'test', 'e2e', 'bench', 'packages'],
  },
  { name: 'unused files, exports and packages', command: [bin('knip')] },
  { name: 'kernels follow their sources', command: ['packages/grouping/scripts/build-kernels.ts', '--check'] },
  {
    name: 'JSON Schema of grouping problems follows the types',
    command: ['packages/grouping/scripts/build-schema.ts', '--check'],
  },
  {
    name: 'pictures of grouping criteria follow the engine',
    command: ['packages/grouping/scripts/draw-criteria.ts', '--check'],
  },
  {
    name: 'reference of the grouping package has no gap',
    command: [bin('typedoc'), '--options', 'packages/grouping/typedoc.json', '--emit', 'none'],
  },
  { name: 'texts in three languages', command: ['scripts/check-texts.ts'] },
]

/** Everything that can be said of the code without running the product. */
export async function runCheckSteps() {
  // Neither can share its time: the compiler reads what typegen writes; biome uses both cores by itself.
  const first: Step[] = [
    {
      name: 'formatting and lint',
      command: [bin('biome'), 'ci', '--colors=off', '--error-on-warnings', '--diagnostic-level=warn'],
    },
    { name: 'types of routes', command: [bin('react-router'), 'typegen'] },
  ]
  const failed = [...(await runSteps(first, 2)), ...(await runSteps(steps, 2))]
  return { failed, passed: first.length + steps.length - failed.length }
}
