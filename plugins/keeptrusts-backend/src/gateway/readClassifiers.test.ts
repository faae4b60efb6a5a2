import { ConfigReader } from '@backstage/config';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { readClassifiers } from './readClassifiers';

const folder = temporaryFolder();

const read = (directory?: string) =>
  readClassifiers(new ConfigReader({ keeptrusts: { models: { directory } } }));

describe('keeptrusts.models.directory', () => {
  it('is where models are looked for', () => {
    mkdirSync(join(folder, 'half'));
    writeFileSync(join(folder, 'half', 'config.json'), '{}');
    const fault = 'The model "half" has no model.onnx or onnx/model.onnx.';
    expect(() => read(folder).facts('half')).toThrow(fault);
  });

  it('need not be set: then there are no models', () => {
    expect(() => read().facts('half')).toThrow(
      'the host has no directory of models',
    );
  });

  it('has to be there', () => {
    expect(() => read(join(folder, 'absent'))).toThrow(
      /"keeptrusts.models.directory" in the app-config names .*absent, which is not a folder/,
    );
  });
});
