import { faultCodes } from '@keeptrusts/policy';
import { join } from 'node:path';
import { kt } from '../__testUtils__/kt';
import { ktHere } from '../__testUtils__/ktHere';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

jest.setTimeout(60_000);

const folder = temporaryFolder();

const good = folder.write(
  'good.yaml',
  'policies:\n  - type: pii_detection\n    action: block\n',
);
const faulty = folder.write(
  'faulty.yaml',
  'policies:\n  - type: rate_limit\n    max_requests_per_minute: 1\n    per: teams\n  - type: cost_limit\n    daily_limit: 1\n',
);
const secret = folder.write(
  'secret.yaml',
  'providers:\n  targets:\n    - id: openai\n      provider:\n        secret_key_ref: { env: KT_TEST_KEY }\n',
);

const lint = (...args: string[]) =>
  ktHere(['policy', 'lint', ...args], {
    cwd: folder.path,
    env: { KT_TEST_KEY: undefined },
  });

describe('kt policy lint', () => {
  it('says of a file without faults that it is safe to deploy', async () => {
    expect(await lint('--file', good)).toEqual({
      code: 0,
      stdout: '1 file checked: safe to deploy.\n',
      stderr: '',
    });
  });

  it('shows each fault with its line, a caret under it, and what to write', async () => {
    const { code, stdout, stderr } = await lint('--file', 'faulty.yaml');
    expect(stderr).toBe('');
    expect(stdout).toBe(`\
faulty.yaml:4:10  error  schema
  "policies[0].per" has to be one of configuration, team, key, user.
  4 |     per: teams
    |          ^^^^^
  fix: Did you mean "team"?

faulty.yaml:5:5  error  missing-action
  "cost-limit" does not say what to do about a finding.
  5 |   - type: cost_limit
    |     ^^^^
  fix: action: block  # or warn

1 file checked: 2 errors, 0 warnings.
`);
    expect(code).toBe(1);
  });

  it('looks for models where it is told to, and says how to install what runs them', async () => {
    const file = folder.write(
      'model.yaml',
      'policies:\n  - type: external\n    action: block\n    provider: onnx\n    model: tiny-guard\n',
    );
    const models = join(
      __dirname,
      '../../../gateway/src/classifiers/__fixtures__',
    );
    const unasked = await lint('--file', file);
    expect(unasked.stdout).toContain('safe to deploy');
    const { code, stdout } = await lint('--file', file, '--models', models);
    expect(code).toBe(0);
    expect(stdout).toContain('model.yaml:5:12  warning  unusable-model');
    expect(stdout).toContain(
      'The model "tiny-guard" needs onnxruntime-node, which is not installed: run npm install onnxruntime-node',
    );
    const nowhere = await lint('--file', file, '--models', 'nowhere');
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain('There is no such folder.');
  });

  it('puts the caret under the fault in lines with tabs, and cuts long lines', async () => {
    const long = 'x'.repeat(400);
    const { stdout } = await kt(['policy', 'lint', '-'], {
      input: `{"pack":\t{"name":\t7, "description": "${long}"}}\n`,
    });
    const [, , source, caret] = stdout.split('\n');
    expect(source).toMatch(/^ {2}1 \| \{"pack":\t\{"name":\t7, .*…$/);
    expect(caret).toBe(`    | ${' '.repeat(8)}\t${' '.repeat(8)}\t^`);
    expect(source.length).toBeLessThan(130);
  });

  it('shows the place at fault far to the right of a long line', async () => {
    const long = 'x'.repeat(400);
    const { stdout } = await kt(['policy', 'lint', '-'], {
      input: `{"pack": {"description": "${long}", "name": 7, "version": "${long}"}}\n`,
    });
    const [, , source, caret] = stdout.split('\n');
    expect(source).toMatch(/^ {2}1 \| …x+", "name": 7, .*…$/);
    expect(source[caret.indexOf('^')]).toBe('7');
  });

  it('checks the other files when one cannot be read', async () => {
    const { code, stdout, stderr } = await lint(
      'missing.yaml',
      ...['--file', 'faulty.yaml', good],
    );
    expect(stdout).toContain('2 files checked: 2 errors, 0 warnings.');
    expect(stderr).toBe(
      'missing.yaml cannot be read: there is no such file.\n',
    );
    expect(code).toBe(2);
  });

  it('reads a file once that is named twice, standard input too', async () => {
    const { code, stdout } = await kt(
      ['policy', 'lint', '-f', '-', good, good, '-'],
      { input: 'policies: [{ type: lg }]\n' },
    );
    expect(stdout).toContain('2 files checked: 1 error, 0 warnings.');
    expect(code).toBe(1);
  });

  it('ends with 1 for a faulty file, and with 2 for one that cannot be read', async () => {
    expect((await lint('--file', faulty)).code).toBe(1);
    const missing = await lint('--file', 'missing.yaml');
    expect(missing).toEqual({
      code: 2,
      stdout: '',
      stderr: 'missing.yaml cannot be read: there is no such file.\n',
    });
    const directory = await lint('--file', folder.path);
    expect(directory.code).toBe(2);
    expect(directory.stderr).toContain('it is a folder');
  });

  it('checks several files, in the order in which they were named', async () => {
    const { code, stdout } = await lint('--file', good, faulty, '--', secret);
    expect(code).toBe(1);
    expect(stdout).toMatch(/faulty\.yaml[^]*secret\.yaml/);
    expect(stdout).toMatch(/3 files checked: 2 errors, 1 warning\.\n$/);
  });

  it('checks standard input', async () => {
    const { code, stdout } = await kt(['policy', 'lint', '--file', '-'], {
      input: 'policies:\n  - type: lg\n',
    });
    expect(code).toBe(1);
    expect(stdout).toContain('standard input:2:11  error  unknown-kind');
  });

  it('warns of a secret that is not set here, and lets it pass', async () => {
    const { code, stdout } = await lint(secret);
    expect(code).toBe(0);
    expect(stdout).toContain('secret.yaml:5:32  warning  undefined-secret');
    expect(stdout).toContain('fix: export KT_TEST_KEY=…');
  });

  it('does not warn of a secret that is set', async () => {
    const { stdout } = await kt(['policy', 'lint', secret], {
      env: { KT_TEST_KEY: 'x' },
    });
    expect(stdout).toBe('1 file checked: safe to deploy.\n');
  });

  it('knows what models cost', async () => {
    const target = (model: string) =>
      `providers:\n  targets:\n    - { id: openai, provider: openai, model: ${model} }\n`;
    const check = (model: string) =>
      kt(['policy', 'lint', '-'], { input: target(model) });
    expect((await check('gpt-4o')).stdout).toContain('safe to deploy');
    expect((await check('gpt-0')).stdout).toContain('unpriced-model');
  });

  it('lets no warning pass when it is strict', async () => {
    expect((await lint('--strict', secret)).code).toBe(1);
    expect((await lint('--strict', good)).code).toBe(0);
  });

  it('reports to programs as JSON', async () => {
    const { code, stdout } = await lint(
      '--format',
      'json',
      good,
      'faulty.yaml',
    );
    expect(code).toBe(1);
    const { files } = JSON.parse(stdout);
    expect(files).toMatchObject([
      { file: good, faults: [] },
      {
        file: 'faulty.yaml',
        faults: [
          {
            code: 'schema',
            severity: 'error',
            path: 'policies[0].per',
            line: 4,
            column: 10,
            length: 5,
            suggestion: 'Did you mean "team"?',
          },
          { code: 'missing-action', line: 5 },
        ],
      },
    ]);
    for (const { code: faultCode } of files[1].faults) {
      expect(Object.keys(faultCodes)).toContain(faultCode);
    }
  });

  it('reports to GitHub as annotations', async () => {
    const { code, stdout } = await lint(
      ...['--format', 'github', 'faulty.yaml', secret],
    );
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '::error file=faulty.yaml,line=4,col=10,title=schema::"policies[0].per" has to be one of configuration, team, key, user.%0Afix: Did you mean "team"?',
      '::error file=faulty.yaml,line=5,col=5,title=missing-action::"cost-limit" does not say what to do about a finding.%0Afix: action: block  # or warn',
    ]);
    expect(stdout).toMatch(/^::warning file=.*secret\.yaml,line=5/m);
  });

  it('says nothing to GitHub when there is nothing to say', async () => {
    expect(await lint('--format', 'github', good)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('takes each file by itself or by a pattern', async () => {
    const each = await lint('--file', good, '--file', 'faulty.yaml');
    expect(each.stdout).toContain('2 files checked: 2 errors');
    const pattern = await lint('--file', '{good,faulty}.yaml');
    expect(pattern.stdout).toBe(each.stdout);
    expect((await lint('*.yml')).stderr).toContain('*.yml cannot be read');
  });

  it('checks tests, with the policies of the file that they are beside', async () => {
    folder.write(
      'good.test.yaml',
      'tests:\n  - name: a\n    input: b\n    expect: { policy: pii-detectr }\n',
    );
    const { code, stdout } = await lint('good.test.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('good.test.yaml:4:23  error  unknown-policy');
    expect(stdout).toContain('fix: Did you mean "pii-detector"?');
  });
});

describe('kt policy lint --baseline', () => {
  const baseline = folder.write(
    'baseline.yaml',
    'policies:\n  - type: cost_limit\n    action: block\n    daily_limit: 5\n',
  );
  const team = folder.write(
    'team.yaml',
    'policies:\n  - type: cost_limit\n    action: block\n    daily_limit: 50\n',
  );

  it('tells of what would be looser, at its line', async () => {
    const { code, stdout } = await lint(
      ...['--baseline', 'baseline.yaml', 'team.yaml', good],
    );
    expect(code).toBe(0);
    expect(stdout).toBe(`\
team.yaml:4:18  warning  looser-than-baseline
  "cost-limit" sets daily_limit to 50, but "baseline/cost-limit" keeps it at 5.
  4 |     daily_limit: 50
    |                  ^^
  fix: daily_limit: 5

3 files checked: 0 errors, 1 warning.
`);
    expect((await lint('--strict', '--baseline', baseline, team)).code).toBe(1);
  });

  it('tells of faults of the baseline itself, and checks it alone', async () => {
    const { code, stdout } = await lint(
      ...['--baseline', 'faulty.yaml', 'faulty.yaml', '--format', 'github'],
    );
    expect(code).toBe(1);
    expect(stdout.match(/file=faulty\.yaml,line=4/g)).toHaveLength(1);
    expect((await lint('--baseline', baseline)).stdout).toBe(
      '1 file checked: safe to deploy.\n',
    );
  });

  it('checks nothing without the baseline that it is given', async () => {
    expect(await lint('--baseline', 'missing.yaml', team)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'missing.yaml cannot be read: there is no such file.\n',
    });
  });

  it('lets tests expect policies of the baseline', async () => {
    folder.write(
      'team.test.yaml',
      'tests:\n  - name: a\n    input: b\n    expect: { policy: baseline/cost-limit }\n',
    );
    expect((await lint('--baseline', baseline, 'team.test.yaml')).code).toBe(0);
    expect((await lint('team.test.yaml')).code).toBe(1);
  });
});

describe('kt policy schema', () => {
  it('prints the schema that editors check a policy file with', async () => {
    const { code, stdout } = await ktHere(['policy', 'schema']);
    expect(code).toBe(0);
    const { title, properties } = JSON.parse(stdout);
    expect(title).toBe('policy-config.yaml');
    expect(Object.keys(properties)).toContain('policies');
  });
});
