import { type Recogniser } from '../../../text/Recogniser';
import { NearLandmarks } from '../../NearLandmarks';
import { openOf } from '../../openOf';
import { notInWord, wordEnds } from '../edges';
import { isBase58Check } from './isBase58Check';
import { isBech32 } from './isBech32';
import { isEthereumAddress } from './isEthereumAddress';

const base58 = '[1-9A-HJ-NP-Za-km-z]';
const ethereum = '0[xX][0-9A-Fa-f]{40}';
const bech32 =
  '(?:(?:bc|tb|ltc)1[02-9ac-hj-np-z]{11,71}|(?:BC|TB|LTC)1[02-9AC-HJ-NP-Z]{11,71}|addr1[02-9ac-hj-np-z]{50,98})';
const source = `${notInWord}(?:${ethereum}|${bech32}|[13LMDTX]${base58}{25,34})`;

/**
 * Addresses of Bitcoin and its kin (Base58Check; Bech32, BIP 173 and 350) and of Ethereum (EIP-55), where they have
 * check digits only with valid ones.
 */
export const cryptoAddress: Recogniser = {
  category: 'crypto_address',
  trigger: ['run'],
  pattern: new NearLandmarks(
    { kinds: ['run'], before: 0 },
    new RegExp(`${source}${wordEnds}`, 'g'),
  ),
  open: openOf(source),
  confirm: candidate => (isAddress(candidate) ? candidate.length : 0),
};

function isAddress(candidate: string): boolean {
  if (/^0x/i.test(candidate)) return isEthereumAddress(candidate);
  if (/^(?:bc|tb|ltc|addr)1/i.test(candidate)) return isBech32(candidate);
  return isBase58Check(candidate);
}
