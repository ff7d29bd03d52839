/**
 * The arrows of docs/architecture.md: web → domain ← api, and features that stay at home.
 * One rule covers every future feature ($1 is the feature that the importing file lies in).
 */
const tests = '\\.test\\.tsx?$|/testing/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-stands-alone',
      comment: 'Rules import nothing but rules: no package, not even Node. Take what you need as an argument.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: tests },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'domain-features-meet-at-their-index',
      comment: 'Another feature is used through its index.ts, which says what it offers.',
      severity: 'error',
      from: { path: '^packages/domain/src/([^/]+)/' },
      to: {
        path: '^packages/domain/src/[^/]+/',
        pathNot: '^packages/domain/src/($1/|[^/]+/index\\.ts$)',
      },
    },
    {
      name: 'domain-is-used-through-its-index',
      comment: 'Import @inntak/domain/<feature>, not a file inside it.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^packages/domain/', pathNot: '^packages/domain/(src/[^/]+|testing)/index\\.ts$' },
    },
    {
      name: 'apps-do-not-meet',
      comment: 'Web and API meet in the GraphQL schema, and both know the domain; nothing else crosses.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'api-rows-stay-home',
      comment: "A feature's tables and queries are its own. Ask through its command or function.",
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: `^apps/api/src/platform/database/|${tests}` },
      to: { path: '\\.(row|rows|repository|queries)\\.ts$', pathNot: '^apps/api/src/($1|platform)/' },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform carries the features. Only the list of entities and the schema name them.',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: `^apps/api/src/platform/database/entities\\.ts$|${tests}` },
      to: { path: '^apps/api/src/[^/]+/', pathNot: '^apps/api/src/platform/' },
    },
    {
      name: 'web-features-meet-in-app',
      comment: 'A page that combines features lies in app/; what two features draw lies in ui/.',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+)/', pathNot: `^apps/web/src/app/|${tests}` },
      to: { path: '^apps/web/src/([^/]+)/', pathNot: '^apps/web/src/($1|ui|lib|gql)/' },
    },
    {
      name: 'web-foundations-know-no-feature',
      comment: 'ui, lib and gql are used by features, never the other way round.',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|lib|gql)/', pathNot: tests },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(ui|lib|gql)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'declared-packages-only',
      comment: "The package is not in this workspace package's package.json.",
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'everything-resolves',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(raw|url|inline)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache)/|graphql-(env|cache)\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
