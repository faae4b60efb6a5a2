import { type Config } from '@backstage/config';
import { Classifiers } from '@keeptrusts/gateway';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

const key = 'keeptrusts.models.directory';

/**
 * The models that policies can name, from `keeptrusts.models.directory`; none when that is not set.
 *
 * @throws Error when there is no such directory
 */
export function readClassifiers(config: Config): Classifiers {
  const configured = config.getOptionalString(key);
  if (configured === undefined) return new Classifiers();
  const directory = resolve(configured);
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `"${key}" in the app-config names ${directory}, which is not a folder`,
    );
  }
  return new Classifiers(directory);
}
