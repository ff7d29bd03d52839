/**
 * A file and what it imports, as dependency-cruiser lists them.
 *
 * @typedef {{ source: string, dependencies: { resolved: string }[] }} Module
 */

const notDrawn = /\.test\.tsx?$|\/testing\/|^apps\/e2e\//;
const foundations = { api: ['platform'], web: ['app', 'ui', 'lib', 'gql'] };
const starting = 'main';

/**
 * Draws the imports between the parts of the project, and between the features of the domain, as two Mermaid pictures.
 *
 * @param {Module[]} modules
 */
export function draw(modules) {
  const own = modules.filter(({ source }) => /^(?:apps|packages)\//.test(source) && !notDrawn.test(source));
  const parts = arrowsBetween(own, partOf);
  const features = arrowsBetween(own, featureOfDomain);
  return [
    'Who imports whom. "features" stands for every folder that is named after a thing of the domain.',
    mermaid('LR', parts.arrows, [
      subgraph('web', 'apps/web', parts.names),
      subgraph('domain', 'packages/domain', parts.names),
      subgraph('api', 'apps/api', parts.names),
    ]),
    'Inside the domain, features meet at their `index.ts`:',
    mermaid(
      'TD',
      features.arrows,
      features.names.map((name) => `  ${id(name)}["${name}"]`),
    ),
  ].join('\n\n');
}

/** @param {Module[]} modules @param {(path: string) => string | undefined} nameOf */
function arrowsBetween(modules, nameOf) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @type {Set<string>} */
  const arrows = new Set();
  for (const { source, dependencies } of modules) {
    const from = nameOf(source);
    if (!from) continue;
    names.add(from);
    for (const { resolved } of dependencies) {
      const to = nameOf(resolved);
      if (to && to !== from && !notDrawn.test(resolved)) arrows.add(`  ${id(from)} --> ${id(to)}`);
    }
  }
  return { names: [...names].sort(), arrows: [...arrows].sort() };
}

/** @param {string} path @returns {string | undefined} such as web/ui, api/features, domain/features */
function partOf(path) {
  const [, app, folder] = /^(?:apps|packages)\/(\w+)\/src\/(?:([^/]+)\/)?/.exec(path) ?? [];
  if (!app) return undefined;
  const kept = foundations[/** @type {keyof typeof foundations} */ (app)] ?? [];
  if (folder === undefined) return `${app}/${starting}`;
  return `${app}/${kept.includes(folder) ? folder : 'features'}`;
}

/** @param {string} path */
const featureOfDomain = (path) => /^packages\/domain\/src\/([^/]+)\//.exec(path)?.[1];

/** @param {string} app @param {string} title @param {string[]} names */
function subgraph(app, title, names) {
  const inside = names.filter((name) => name.startsWith(`${app}/`));
  return [
    `  subgraph ${app}["${title}"]`,
    ...inside.map((name) => `    ${id(name)}["${name.split('/')[1]}"]`),
    '  end',
  ].join('\n');
}

/** @param {string} direction @param {string[]} arrows @param {string[]} nodes */
const mermaid = (direction, arrows, nodes) =>
  ['```mermaid', `flowchart ${direction}`, ...nodes, ...arrows, '```'].join('\n');

/** What Mermaid takes as a name for a node. @param {string} name */
const id = (name) => name.replace(/\W/g, '_');
