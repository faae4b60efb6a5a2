import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { diagnose, explain, installationProblem, Problem } from './problem.mjs';

const fixtures = new URL('__fixtures__/', import.meta.url);
const registry = 'https://registry.example/';

/** A fixture is what a program really printed; its name begins with the cause. */
for (const file of readdirSync(fixtures)) {
  const [cause, ...printedBy] = file.replace('.txt', '').split('.');
  test(`finds "${cause}" in what ${printedBy} printed`, () => {
    const { name, sentence } = diagnose(
      readFileSync(new URL(file, fixtures), 'utf8'),
      registry,
    );
    assert.equal(name, cause);
    assert.doesNotMatch(sentence, /undefined|\n/);
  });
}

test('names the package that a registry does not have', () => {
  const output = readFileSync(
    new URL('package-missing.yarn-version.txt', fixtures),
    'utf8',
  );
  assert.match(
    diagnose(output, registry).sentence,
    /registry https:\/\/registry\.example\/ does not have is-number@npm:7\.99\.0:/,
  );
});

test('knows no cause for what was never seen', () => {
  assert.equal(diagnose('TypeError: x is not a function'), undefined);
  const { message } = installationProblem('Node', 'strange', {
    registry,
    log: { path: 'install.log' },
  });
  assert.equal(
    message,
    'Node could not be installed, for a reason not known here.\nDetails: install.log',
  );
});

test('explains a problem by its sentence and a fault without its stack', () => {
  assert.equal(explain(new Problem('Buy a disk.')), 'Buy a disk.');
  assert.match(
    explain(new Error("EROFS: read-only file system, access '/clone'")),
    /^Writing into this clone is not permitted/,
  );
  assert.match(explain(new TypeError('odd')), /^odd \(KEEPTRUSTS_DEBUG=1/);
});
