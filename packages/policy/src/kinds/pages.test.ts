import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phasesOf } from '../chain/phasesOf';
import { type PolicyConfigEntry } from '../config/PolicyConfig';
import { lintPolicyConfig } from '../lint/lintPolicyConfig';
import {
  commonTable,
  factsTable,
  kindsTable,
  settingsTable,
  tablesOf,
  toMarkdown,
  type Table,
} from './kindTables';
import { builtInKinds } from './registry';

const directory = join(__dirname, '../../../../docs/policies');
const read = (name: string) =>
  readFileSync(join(directory, `${name}.md`), 'utf8');
const kindOf = (name: string) => builtInKinds.byKind(name)!;

/** The section of a page below a heading. */
function section(page: string, heading: string): string {
  return page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** As it comes out of a page again, so that two tables can be compared cell by cell. */
const written = (table: Table) => tablesOf(toMarkdown(table))[0];

/** The policies of the example: one in a list, and the same in a chain. */
function examplesOf(page: string): PolicyConfigEntry[] {
  const blocks = [...section(page, 'Example').matchAll(/```yaml\n([^]*?)```/g)];
  expect(blocks).toHaveLength(2);
  return blocks.map(([, yaml]) => {
    const { faults, config } = lintPolicyConfig(yaml);
    expect(faults).toEqual([]);
    expect(config?.policies).toHaveLength(1);
    return config!.policies[0];
  });
}

// What differs is in the tables of kindTables.ts: write the page anew with scripts/writePolicyPages.cjs.
describe('docs/policies', () => {
  it('has a page for each kind, and no other', () => {
    const pages = readdirSync(directory).map(file => file.replace('.md', ''));
    expect(pages.sort()).toEqual(['index', ...builtInKinds.kinds].sort());
  });

  it('lists every kind, and the settings that all take', () => {
    const page = read('index');
    const kinds = builtInKinds.kinds.map(kindOf);
    const [listed] = tablesOf(section(page, 'Kinds'));
    const [common] = tablesOf(section(page, 'Settings of all kinds'));
    expect(listed).toEqual(written(kindsTable(kinds, '')));
    expect(common).toEqual(written(commonTable()));
  });

  it('shows nothing that lint would refuse', () => {
    const blocks = [...read('index').matchAll(/```yaml\n([^]*?)```/g)];
    expect(blocks).toHaveLength(3);
    for (const [, yaml] of blocks) {
      expect(lintPolicyConfig(yaml).faults).toEqual([]);
    }
  });

  it('is what the README of the package leads to', () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
    const kinds = builtInKinds.kinds.map(kindOf);
    const [listed] = tablesOf(section(readme, 'Kinds of policy'));
    expect(listed).toEqual(written(kindsTable(kinds, '../../docs/policies/')));
  });

  it('is in the menu as a whole', () => {
    const menu = readFileSync(join(directory, '../../mkdocs.yml'), 'utf8');
    for (const name of builtInKinds.kinds) {
      expect(menu).toContain(`      - ${name}: policies/${name}.md\n`);
    }
  });
});

describe.each(builtInKinds.kinds)('the page of %s', name => {
  const page = () => read(name);

  it('names it, its types, phases and actions', () => {
    const [example] = examplesOf(page());
    const [facts] = tablesOf(page());
    expect(page()).toMatch(new RegExp(`^# ${name}\n\n[A-Z][^\n]*\\.\n`));
    expect(facts).toEqual(
      written(factsTable(kindOf(name), phasesOf(example.effects))),
    );
  });

  it('has its settings as they are', () => {
    const [settings] = tablesOf(section(page(), 'Settings'));
    expect(settings).toEqual(written(settingsTable(kindOf(name))));
  });

  it('has one example in both shapes', () => {
    const [inList, inChain] = examplesOf(page());
    expect(inList.kind.kind).toBe(name);
    expect(inChain).toMatchObject({
      kind: { kind: name },
      settings: inList.settings,
      action: inList.action,
    });
  });

  it.each([
    'When to use it',
    'What a caller sees',
    'What it cannot do',
    'Cost',
  ])('says something about: %s', heading => {
    expect(section(page(), heading).trim()).toMatch(/^[A-Z0-9`].{3}/);
  });
});
