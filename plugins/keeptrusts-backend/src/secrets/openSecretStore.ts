import { type RootConfigService } from '@backstage/backend-plugin-api';
import { type SecretStore } from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { type Knex } from 'knex';
import { type Extensions } from '../extensions/Extensions';
import { DatabaseSecretStore } from './DatabaseSecretStore';
import { readSealingKey } from './readSealingKey';
import { SecretBox } from './SecretBox';

/** The store of a module, or the plugin's own if there is a key to seal with; undefined when there is none. */
export function openSecretStore(
  knex: Knex,
  config: RootConfigService,
  { secretStore }: Extensions,
): SecretStore | undefined {
  if (secretStore) return secretStore;
  const key = readSealingKey(config);
  return key && new DatabaseSecretStore(knex, new SecretBox(key));
}
