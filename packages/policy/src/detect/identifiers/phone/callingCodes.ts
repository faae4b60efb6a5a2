/**
 * Calling codes (ITU-T E.164, list of assigned country codes) with the fewest and the most digits of a
 * number behind them, as the national numbering plans have it. A code without lengths has 6 to 12.
 */
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  ...{ 1: [10, 10], 7: [10, 10], 20: [8, 10], 27: [9, 9], 30: [10, 10] },
  ...{ 31: [9, 9], 32: [8, 9], 33: [9, 9], 34: [9, 9], 36: [8, 9] },
  ...{ 39: [6, 11], 40: [9, 9], 41: [9, 9], 43: [5, 13], 44: [9, 10] },
  ...{ 45: [8, 8], 46: [7, 10], 47: [8, 8], 48: [9, 9], 49: [5, 12] },
  ...{ 51: [8, 9], 52: [10, 11], 53: [8, 8], 54: [10, 11], 55: [10, 11] },
  ...{ 56: [9, 9], 57: [8, 10], 58: [10, 10], 60: [8, 10], 61: [9, 9] },
  ...{ 62: [8, 12], 63: [8, 10], 64: [8, 10], 65: [8, 8], 66: [8, 9] },
  ...{ 81: [9, 10], 82: [8, 10], 84: [9, 10], 86: [10, 11], 90: [10, 10] },
  ...{ 91: [10, 10], 92: [9, 10], 93: [9, 9], 94: [9, 9], 95: [7, 10] },
  ...{ 98: [10, 10], 212: [9, 9], 213: [8, 9], 216: [8, 8], 234: [8, 10] },
  ...{ 254: [9, 9], 351: [9, 9], 352: [5, 11], 353: [7, 9], 354: [7, 9] },
  ...{ 356: [8, 8], 357: [8, 8], 358: [5, 12], 359: [7, 9], 370: [8, 8] },
  ...{ 371: [8, 8], 372: [7, 8], 380: [9, 9], 385: [8, 9], 386: [8, 8] },
  ...{ 420: [9, 9], 421: [9, 9], 423: [7, 7], 852: [8, 8], 853: [8, 8] },
  ...{ 886: [8, 9], 965: [8, 8], 966: [9, 9], 971: [8, 9], 972: [8, 9] },
};

const assigned =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[05]\d|87\d|88\d|9[679]\d)/;

/**
 * The calling code at the beginning of an international number.
 *
 * @param digits - of the number, without the plus sign
 */
export function callingCode(digits: string): string | undefined {
  return assigned.exec(digits)?.[0];
}

/** True when a number behind a calling code can have this many digits. */
export function isLength(code: string, digits: number): boolean {
  const [fewest, most] = lengths[code] ?? [6, 12];
  return digits >= fewest && digits <= most;
}
