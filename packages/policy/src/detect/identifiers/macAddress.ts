import { type Recogniser } from '../../text/Recogniser';
import { openOf } from '../openOf';
import { notInWord } from './edges';

const pair = '[0-9A-Fa-f]{2}';
const source = `${notInWord}(?<![:._-])(?:${pair}(?::${pair}){5}|${pair}(?:-${pair}){5}|[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4})`;

/** Hardware addresses (IEEE 802, EUI-48): six pairs with colons or dashes, or three groups of four with dots. */
export const macAddress: Recogniser = {
  category: 'mac_address',
  trigger: '[:-][0-9A-Fa-f]{2}[:-][0-9A-Fa-f]{2}[:-]|\\.[0-9A-Fa-f]{4}\\.',
  pattern: new RegExp(`${source}(?![A-Za-z0-9:_-])`, 'g'),
  open: openOf(source),
  // Three groups of nothing but digits, or six pairs such as a date and a time have, are no address.
  confirm: candidate =>
    /^[\d.]+$/.test(candidate) || /^(?:\d\d-){5}\d\d$/.test(candidate)
      ? 0
      : candidate.length,
};
