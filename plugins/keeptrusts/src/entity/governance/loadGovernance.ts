import { type Entity } from '@backstage/catalog-model';
import {
  getConfiguration,
  type Configuration,
  type Token,
} from '@keeptrusts/contract/api';
import { type KeeptrustsApi } from '../../api/KeeptrustsApi';
import { orHidden } from '../../loading/orHidden';
import { countVerdicts, type VerdictCount } from '../countVerdicts';
import { loadEntityKeys, type EntityKeys } from '../loadEntityKeys';
import { readAnnotations } from '../readAnnotations';
import { checkTier, type TierCheck } from './checkTier';

/** How an entity's use of AI is governed. */
export interface Governance {
  main: Token;
  keys: readonly Token[];
  /** What the entity names, when only other keys were found. */
  missing?: string;
  /** Undefined when there is none, or the person may not see it. */
  configuration?: Configuration;
  tier: TierCheck;
  /** Undefined when the person may not see exchanges. */
  verdicts?: VerdictCount[];
}

type WithoutKeys = Exclude<EntityKeys, { kind: 'some' }>;
export type GovernanceStatus = WithoutKeys | ({ kind: 'some' } & Governance);

const window30d = '30d';

export async function loadGovernance(
  api: KeeptrustsApi,
  entity: Entity,
): Promise<GovernanceStatus> {
  const found = await loadEntityKeys(api, entity);
  if (found.kind !== 'some') return found;
  const { main, keys, missing } = found;
  const [configuration, verdicts] = await Promise.all([
    configurationOf(api, main),
    orHidden(countVerdicts(api, keys, window30d)),
  ]);
  const { tier: expected } = readAnnotations(entity);
  const tier = await checkTier(api, expected, configuration);
  return {
    kind: 'some',
    main,
    keys,
    missing,
    configuration,
    tier,
    verdicts,
  };
}

async function configurationOf(
  api: KeeptrustsApi,
  { configuration_id }: Token,
): Promise<Configuration | undefined> {
  if (!configuration_id) return undefined;
  const params = { id: configuration_id };
  return orHidden(api.call(getConfiguration, { params }));
}
