import { getTemplate, type Configuration } from '@keeptrusts/contract/api';
import { type KeeptrustsApi } from '../../api/KeeptrustsApi';
import { orHidden } from '../../loading/orHidden';

/** The policy tier that the catalog expects, beside the one in force. */
export interface TierCheck {
  expected?: string;
  /** Null for a configuration that was made from no template; undefined when it is not known. */
  actual?: string | null;
  isAsExpected: boolean;
}

/** @param configuration - the one in force, when there is one and the person may see it */
export async function checkTier(
  api: KeeptrustsApi,
  expected: string | undefined,
  configuration: Configuration | undefined,
): Promise<TierCheck> {
  const actual = configuration?.template_id;
  const isAsExpected =
    Boolean(expected && actual) &&
    (expected === actual || (await isAliasOf(api, expected!, actual!)));
  return { expected, actual, isAsExpected };
}

/** A template can be named by an alias in the catalog. */
async function isAliasOf(
  api: KeeptrustsApi,
  name: string,
  templateId: string,
): Promise<boolean> {
  const params = { id: name };
  const template = await orHidden(api.call(getTemplate, { params }));
  return template?.id === templateId;
}
