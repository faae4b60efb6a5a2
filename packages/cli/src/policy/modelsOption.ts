import { InvalidArgumentError, Option } from 'commander';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** `--models`: the directory in whose folders the models of policies lie. */
export function modelsOption(): Option {
  return new Option('--models <folder>', 'where the models of policies lie')
    .env('KEEPTRUSTS_MODELS')
    .argParser(toFolder);
}

/** Undefined for the value of a variable that is set to nothing. */
function toFolder(path: string): string | undefined {
  if (path === '') return undefined;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) throw new InvalidArgumentError('There is no such folder.');
  return resolve(path);
}
