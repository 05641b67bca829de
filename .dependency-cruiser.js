/**
 * Which way imports go: routes → features → platform. ARCHITECTURE.md tells why.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform would serve another product as well. The request context alone carries who looks.',
      severity: 'error',
      from: { path: '^app/platform/', pathNot: '^app/platform/context\\.ts$' },
      to: { path: '^app/', pathNot: '^app/platform/' },
    },
    {
      name: 'context-knows-the-viewer-alone',
      comment: 'See platform-knows-no-feature.',
      severity: 'error',
      from: { path: '^app/platform/context\\.ts$' },
      to: { path: '^app/', pathNot: '^app/(platform/|features/organisation/viewer\\.ts$)' },
    },
    {
      name: 'feature-knows-no-other-feature',
      comment: 'A route or a use case in app/use-cases composes features; organisation is the base of all.',
      severity: 'error',
      from: { path: '^app/features/([^/]+)/' },
      to: { path: '^app/features/', pathNot: '^app/features/($1|organisation)/' },
    },
    {
      name: 'feature-knows-no-route',
      comment: 'Routes import features. The list of addresses is open to all who make links.',
      severity: 'error',
      from: { path: '^app/(features|ui|use-cases)/' },
      to: { path: '^app/(routes/|routes\\.ts|root\\.tsx|entry\\.|access\\.server\\.ts)' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'Shared components are given what they show. Types of who looks come through app/pages.ts.',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '^app/(features|use-cases)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'feature-knows-no-use-case',
      comment: 'A use case in app/use-cases stands above the features that it composes.',
      severity: 'error',
      from: { path: '^app/(features|platform)/' },
      to: { path: '^app/use-cases/' },
    },
    {
      name: 'route-has-no-sql',
      comment: 'Queries stand in *.queries.server.ts of a feature.',
      severity: 'error',
      from: { path: '^app/routes/', pathNot: '^app/routes/health\\.ts$' },
      to: { path: 'node_modules/(kysely|pg)/' },
    },
    {
      name: 'browser-gets-no-server-file',
      comment: 'What the browser runs imports no *.server.ts. Routes may: the build takes loaders and actions out.',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot: ['\\.server\\.tsx?$', '^app/routes/', '^app/root\\.tsx$', '\\.test\\.tsx?$'],
      },
      to: { path: '\\.server\\.tsx?$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'package-knows-nothing-of-ours',
      comment: 'The engines stand alone.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^(app|db|server|test|e2e|bench|scripts|packages)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'core-of-a-package-is-pure',
      comment: 'No files, threads or clocks in src/core: what it needs of these comes in as an argument.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/core/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(node:|packages/[^/]+/src/node/)|^[a-z_]+$',
        pathNot: 'node_modules/',
        dependencyTypesNot: ['npm'],
      },
    },
    {
      name: 'product-knows-no-test',
      comment: 'Tests and their helpers are not part of the product.',
      severity: 'error',
      from: { path: '^(app|db|server|packages)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(test|e2e|bench)/|\\.test\\.tsx?$' },
    },
    {
      name: 'product-needs-no-development-package',
      comment:
        'A package that runs in production is a dependency. The build and the types of routes are made at the start.',
      severity: 'error',
      from: {
        path: '^(app|db|server)/',
        pathNot: ['\\.test\\.tsx?$', '^app/routes\\.ts$', '^server/(build|dev)\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\+types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\+types/|^(build|data|node_modules/\\.)' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
}
