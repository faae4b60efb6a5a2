import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InjectionModel } from './InjectionModel';

let model: InjectionModel | undefined;

/** The model that ships with the package, read when it is first needed. */
export function loadModel(): InjectionModel {
  model ??= InjectionModel.parse(readFileSync(modelFile()));
  return model;
}

/** It lies beside the sources and beside the build alike, so the way to it starts at the package. */
export function modelFile(): string {
  const manifest = require.resolve('@keeptrusts/policy/package.json');
  return join(dirname(manifest), 'models', 'prompt-injection.bin');
}
