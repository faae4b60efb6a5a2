/**
 * Brings the tables of `docs/policies` and of the README up to date with the settings of the kinds. What people wrote around
 * them stays. Format the pages with Prettier afterwards.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { phasesOf } = require('../src/chain/phasesOf');
const tables = require('../src/kinds/kindTables');
const { builtInKinds } = require('../src/kinds/registry');
const { lintPolicyConfig } = require('../src/lint/lintPolicyConfig');

const folder = join(__dirname, '../../../docs/policies');
const someTable = /(?:^\|.*\|\n)+/m;

function edit(path, change) {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Replaces the first table behind a heading. */
function withTable(page, heading, table) {
  const start = page.indexOf(heading);
  if (start < 0) throw new Error(`A page has no "${heading.trim()}".`);
  const rest = page
    .slice(start)
    .replace(someTable, () => tables.toMarkdown(table));
  return page.slice(0, start) + rest;
}

/** Where the policy of the page's first example looks. */
function phasesIn(page) {
  const [, yaml] = /```yaml\n([^]*?)```/.exec(page);
  return phasesOf(lintPolicyConfig(yaml).config.policies[0].effects);
}

const kinds = builtInKinds.kinds.map(name => builtInKinds.byKind(name));
for (const kind of kinds) {
  edit(join(folder, `${kind.kind}.md`), page => {
    const facts = tables.factsTable(kind, phasesIn(page));
    return withTable(
      withTable(page, '# ', facts),
      '\n## Settings\n',
      tables.settingsTable(kind),
    );
  });
}
edit(join(folder, 'index.md'), page =>
  withTable(
    withTable(page, '\n## Kinds\n', tables.kindsTable(kinds, '')),
    '\n## Settings of all kinds\n',
    tables.commonTable(),
  ),
);
edit(join(__dirname, '../README.md'), page =>
  withTable(
    page,
    '\n## Kinds of policy\n',
    tables.kindsTable(kinds, '../../docs/policies/'),
  ),
);
