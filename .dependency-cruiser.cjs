/**
 * Which room may import from which. Imports go one way:
 *
 *   contract ← policy ← gateway ← cli, plugins/keeptrusts-backend
 *   contract ← plugins/keeptrusts-common ← the other plugins
 */
const TEST =
  '\\.test\\.tsx?$|/__testUtils__/|/setupTests\\.ts$|^plugins/[^/]+/dev/';
const ROOMS = '^(packages|plugins)/';

/** `room` may import from itself and, of this repository, from `allowed` only; `but` names files that may more. */
function room(path, allowed, but) {
  return {
    name: `${path.split('/').pop()}-imports-downward`,
    severity: 'error',
    from: { path: `^${path}/`, ...(but && { pathNot: but }) },
    to: {
      path: ROOMS,
      pathNot: [path, ...allowed].map(each => `^${each}/`),
    },
  };
}

const { contract, policy, gateway, common, node } = {
  contract: 'packages/contract',
  policy: 'packages/policy',
  gateway: 'packages/gateway',
  common: 'plugins/keeptrusts-common',
  node: 'plugins/keeptrusts-node',
};

module.exports = {
  forbidden: [
    room(contract, []),
    room(policy, [contract]),
    room(gateway, [contract, policy]),
    room('packages/cli', [contract, policy, gateway]),
    room('packages/bench', [
      contract,
      policy,
      gateway,
      'packages/cli',
      'plugins/keeptrusts-backend',
    ]),
    room(common, [contract]),
    room(node, [contract, policy, gateway, common]),
    room('plugins/keeptrusts-backend', [
      contract,
      policy,
      gateway,
      common,
      node,
    ]),
    room('plugins/keeptrusts', [contract, common]),
    // Its tests run against the real control plane.
    room(
      'plugins/scaffolder-backend-module-keeptrusts',
      [contract, common],
      TEST,
    ),
    room('plugins/catalog-backend-module-keeptrusts', [contract, common]),
    {
      name: 'engine-without-a-host',
      comment:
        'These packages run without Backstage, Express and SQL: a host brings those.',
      severity: 'error',
      from: { path: '^packages/(contract|policy|gateway|cli)/src/' },
      to: {
        path: '(^|node_modules/)(@backstage/|express(/|$)|knex(/|$))',
      },
    },
    {
      name: 'front-end-without-a-backend',
      comment: 'The front end reaches the backend over HTTP only.',
      severity: 'error',
      from: { path: '^(packages/app|plugins/keeptrusts)/' },
      to: {
        path: '^packages/backend/|^plugins/[^/]*(-backend|-node)(-|/)|(^|node_modules/)@backstage/(backend-|plugin-[^/]*-(backend|node)(-|/|$))',
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: ROOMS },
      to: { circular: true },
    },
    {
      name: 'no-development-dependencies-in-sources',
      comment:
        'What sources import has to be there when the package is installed.',
      severity: 'error',
      from: { path: `${ROOMS}[^/]+/src/`, pathNot: TEST },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['npm-peer'],
        pathNot: '/@backstage/cli/asset-types/', // types of images, for the compiler
      },
    },
    {
      name: 'no-tests-in-sources',
      severity: 'error',
      from: { path: ROOMS, pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'tools-stand-alone',
      comment: 'They run before anything is installed.',
      severity: 'error',
      from: { path: '^tools/' },
      to: {
        dependencyTypesNot: ['core', 'local'],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: `${ROOMS}|^tools/` },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: `${ROOMS}[^/]+/(dist|coverage)/` },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
