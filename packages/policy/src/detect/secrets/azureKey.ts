import { type Recogniser } from '../../text/Recogniser';
import { openOf } from '../openOf';

const clientSecret =
  '(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}';
const accountKey =
  '(?<=(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/]{40,86}={1,2}';
const signature = '(?<=[?&]sig=)[A-Za-z0-9%+/]{43,64}={0,2}';
const source = [clientSecret, accountKey, signature].join('|');

/** Azure: client secrets of Entra ID, keys of storage accounts and buses, signatures of shared access. */
export const azureKey: Recogniser = {
  category: 'azure_key',
  // From the signs on, of which there are few.
  trigger: '[~=](?<=\\dQ~|A(?:ccount|ccess)Key=|[?&]sig=)',
  pattern: new RegExp(source, 'g'),
  open: openOf(source),
};
