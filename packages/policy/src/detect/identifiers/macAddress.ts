import { type Recogniser } from '../../text/Recogniser';
import { amongDigits, amongFigures } from './amongDigits';
import { openOf } from '../openOf';
import { notInWord } from './edges';

const pair = '[0-9A-Fa-f]{2}';
const begins = `${notInWord}(?<![:._-])`;
const ends = '(?![A-Za-z0-9:_-])';
const pairs = `${begins}(?:${pair}(?::${pair}){5}|${pair}(?:-${pair}){5})`;
const groups = `${begins}[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}`;

/** Hardware addresses (IEEE 802, EUI-48): six pairs with colons or dashes. */
export const macAddress: Recogniser = {
  category: 'mac_address',
  trigger: '[:-](?=[0-9A-Fa-f]{2}[:-][0-9A-Fa-f]{2}[:-])',
  pattern: new RegExp(pairs + ends, 'g'),
  open: openOf(pairs),
  // Six pairs such as a date and a time have are no address.
  confirm: candidate =>
    /^(?:\d\d-){5}\d\d$/.test(candidate) ? 0 : candidate.length,
};

/** Hardware addresses in three groups of four with dots. */
export const dottedMacAddress: Recogniser = {
  category: 'mac_address',
  ...amongFigures(groups + ends),
  open: openOf(groups),
  // Nothing but digits is something else.
  confirm: candidate => (/^[\d.]+$/.test(candidate) ? 0 : candidate.length),
};

const undivided = `${notInWord}[0-9A-Fa-f]{12}`;
const macLabel =
  /(?:\b|_)(?:mac|hw|bssid|ether|ethernet|hardware|physical)(?:[ _-]?addr(?:ess)?)?["']?\s?[:=]?\s?["']?$/i;

/** Hardware addresses in one piece, behind words for them. */
export const undividedMacAddress: Recogniser = {
  category: 'mac_address',
  ...amongDigits(`${undivided}${ends}`),
  open: openOf(undivided),
  confirm: (candidate, before) =>
    macLabel.test(before) ? candidate.length : 0,
};
