import { ConfigReader } from '@backstage/config';
import { Classifiers } from '@keeptrusts/gateway';
import { builtInKinds } from '@keeptrusts/policy';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { readMandatory } from './readMandatory';

const folder = temporaryFolder();

const read = (mandatory?: unknown) =>
  readMandatory(
    new ConfigReader({ keeptrusts: { templates: { mandatory } } } as never),
    builtInKinds,
    new Classifiers(),
  );

function readFile(yaml: string) {
  const file = join(folder, 'baseline.yaml');
  writeFileSync(file, yaml);
  return read({ file });
}

describe('readMandatory', () => {
  it('gives nothing when nothing is configured', () => {
    expect(read()).toBeUndefined();
  });

  it('gives a template, by its alias too', () => {
    const { templateId, baseline } = read('hipaa-compliant')!;
    expect(templateId).toBe('healthcare-compliant');
    expect(baseline.policies.length).toBeGreaterThan(0);
  });

  it('gives a file, and what it has to reach', () => {
    process.env.MODERATION_KEY = 'x';
    const { templateId, baseline, ...reached } = readFile(
      'policies: [{ name: guard, type: external, action: block, provider: webhook, endpoint: "https://guard.example.com:8443/v1", secret_key_ref: { env: MODERATION_KEY } }]',
    )!;
    delete process.env.MODERATION_KEY;
    expect(templateId).toBeUndefined();
    expect(baseline.policies).toMatchObject([{ name: 'baseline/guard' }]);
    expect(reached).toEqual({
      hosts: ['guard.example.com:8443'],
      variables: ['MODERATION_KEY'],
    });
  });

  it.each([
    [
      'tier-9',
      /the template "tier-9", which does not exist. There are: .*tier-1/,
    ],
    [{ file: '/nowhere.yaml' }, /\/nowhere.yaml, which cannot be read/],
    [{ path: 'x' }, /has to be the name of a template, or \{ file: <path> \}/],
    [7, /has to be the name of a template/],
  ])('says what is wrong: %j', (mandatory, message) => {
    expect(() => read(mandatory)).toThrow(message);
  });

  it.each([
    ['policies: []', /faulty:\n- .*baseline.yaml:1:1 No policy is in force/],
    ['policies: [{ type: lg }]', /baseline.yaml:1:20 There is no policy kind/],
    [
      'policies: [{ type: external, action: block, provider: webhook, endpoint: "https://guard.example.com", secret_key_ref: { env: NOT_SET_HERE } }]',
      /NOT_SET_HERE, which is not set/,
    ],
    [
      'policies: [{ type: external, action: block, provider: onnx, model: guard }]',
      /The model "guard" cannot be found: the host has no directory of models/,
    ],
  ])('says what is wrong with a file: %s', (yaml, message) => {
    expect(() => readFile(yaml)).toThrow(message);
  });
});
