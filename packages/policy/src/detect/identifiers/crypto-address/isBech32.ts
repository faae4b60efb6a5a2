const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the checksum of Bech32 comes to, and of Bech32m. */
const constants = [1, 0x2bc830a3];

/** True of a text in Bech32 or Bech32m with a valid checksum (BIP 173, BIP 350). */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const split = lower.lastIndexOf('1');
  const prefix = [...lower.slice(0, split)].map(each => each.charCodeAt(0));
  const data = [...lower.slice(split + 1)].map(each => alphabet.indexOf(each));
  if (data.length < 6 || data.includes(-1)) return false;
  const expanded = [
    ...prefix.map(code => code >> 5),
    0,
    ...prefix.map(code => code & 31),
  ];
  return constants.includes(polymod([...expanded, ...data]));
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < generators.length; bit++) {
      if ((top >> bit) & 1) check ^= generators[bit];
    }
  }
  return check;
}
