/**
 * How every Jest project turns TypeScript into what Node runs. Transpiles only: types are the `types` stage's job.
 *
 * @param {{ react?: boolean, decorators?: boolean }} [needs] `react`: JSX with the automatic runtime.
 *   `decorators`: legacy decorators with emitted metadata, which type-graphql and TypeORM read at run time.
 */
export function swcTransform({ react = false, decorators = false } = {}) {
  const transform = {
    ...(react ? { react: { runtime: 'automatic' } } : {}),
    ...(decorators ? { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false } : {}),
  };
  const jsc = { target: 'es2024', transform };
  return {
    '\\.tsx?$': ['@swc/jest', { jsc: { ...jsc, parser: { syntax: 'typescript', tsx: react, decorators } } }],
    '\\.m?js$': ['@swc/jest', { jsc: { ...jsc, parser: { syntax: 'ecmascript' } } }],
  };
}

/**
 * Packages are CommonJS to Jest unless they are named here: those that publish ES modules only are transpiled.
 * Written for pnpm's layout, where a package lies at `node_modules/.pnpm/<name@version>/node_modules/<name>/`.
 *
 * @param {string[]} packages names (a scope such as `@tanstack` covers all its packages)
 */
export function transformOnly(packages) {
  return [`/node_modules/(?!\\.pnpm/|(?:${packages.join('|')})/)`];
}
