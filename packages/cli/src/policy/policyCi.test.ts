import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { kt, program, run } from '../__testUtils__/kt';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

jest.setTimeout(60_000);

const root = join(__dirname, '../../../..');
const example = join(root, 'examples/policy-ci');
const workflow = '.github/workflows/ai-policy-check.yml';

/** What a workflow says, as far as it can run without GitHub. */
interface Workflow {
  jobs: { validate: { steps: { name?: string; run?: string }[] } };
}

const { jobs } = parse(
  readFileSync(join(example, workflow), 'utf8'),
) as Workflow;
const steps = jobs.validate.steps.filter(
  ({ name, run: command }) => command && name !== 'Install kt CLI',
);

const folder = temporaryFolder();
const repository = join(folder.path, 'repository');

beforeEach(() => cpSync(example, repository, { recursive: true }));
// What the step that installs it would have put there.
chmodSync(
  folder.write(
    'kt',
    `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
  ),
  0o755,
);

/** Runs the steps one after the other, as the runner does, up to the first that fails. */
async function runSteps() {
  const path = [folder.path, process.env.PATH].join(delimiter);
  const done: { name?: string; code: number | null; stdout: string }[] = [];
  for (const { name, run: command } of steps) {
    const { code, stdout } = await run('bash', ['-e', '-c', command!], {
      cwd: repository,
      env: { PATH: path, OPENAI_API_KEY: undefined },
    });
    done.push({ name, code, stdout });
    if (code !== 0) break;
  }
  return done;
}

function change(file: string, from: string, to: string): void {
  const path = join(repository, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('the workflow of examples/policy-ci', () => {
  it('passes, and only warns of the secret that CI does not have', async () => {
    const done = await runSteps();
    expect(done.map(({ name, code }) => [name, code])).toEqual([
      ['Validate policy config', 0],
      ['Test policies', 0],
    ]);
    const said = done.map(({ stdout }) => stdout).join('');
    expect(said.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^::warning .*title=undefined-secret::/),
    ]);
  });

  it('stops at a faulty policy, at its line', async () => {
    change('policy-config.yaml', 'pii_redaction', 'pii_redaktion');
    const [lint, ...more] = await runSteps();
    expect(more).toEqual([]);
    expect(lint.code).toBe(1);
    expect(lint.stdout).toMatch(
      /^::error file=policy-config\.yaml,line=\d+,col=11,title=unknown-kind::.*pii_redaction/m,
    );
  });

  it('stops when policies no longer do what the tests say', async () => {
    change('policy-config.yaml', '[email, phone]', '[email]');
    const [lint, test] = await runSteps();
    expect(lint.code).toBe(0);
    expect(test.code).toBe(1);
    expect(test.stdout).toMatch(
      /^::error file=policy-config\.test\.yaml,line=\d+,col=11,title=policy test%3A addresses are masked/m,
    );
  });
});

describe('the documented tests', () => {
  it.each(['packages/cli/README.md', 'docs/test-policies.md'])(
    'of %s pass',
    async document => {
      const page = readFileSync(join(root, document), 'utf8');
      const [, cases] = /```yaml\n(tests:\n[^]*?)```/.exec(page)!;
      const { code, stdout } = await kt([
        ...['policy', 'test', '--file', join(example, 'policy-config.yaml')],
        ...['--cases', folder.write('documented.test.yaml', cases)],
      ]);
      expect(stdout).toMatch(/2 tests: 2 ok, 0 failed\.\n$/);
      expect(code).toBe(0);
    },
  );
});
