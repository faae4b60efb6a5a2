import { type DigitGroups } from './DigitGroups';
import { type Standing } from './standings';

/** Judges a number by its digits. */
type Judge = (number: DigitGroups) => Standing | undefined;

/** Numbers without a trunk prefix, by the lengths of their groups. */
export const shapes: Readonly<Record<string, Judge>> = {
  // North America, and others who write alike; spaces alone are also how health services write.
  '3-3-4': () => 'certain',
  '1-3-3-4': ({ groups }) =>
    /^[178]$/.test(groups[0]) ? 'certain' : undefined,
  // Russia, Turkey, Ukraine.
  '3-3-2-2': () => 'certain',
  '1-3-3-2-2': ({ groups }) =>
    /^[178]$/.test(groups[0]) ? 'certain' : undefined,
  // Brazil.
  '2-5-4': starting(/^[1-9]\d9/, 'certain'),
  // Brazil, Mexico, Argentina.
  '2-4-4': starting(/^[1-9][1-9][2-9]/, 'likely'),
  // Spain.
  '3-2-2-2': starting(/^[6-9]/, 'likely'),
  '2-3-2-2': starting(/^[1-9]\d[1-9]/, 'likely'),
  // Spain, Portugal, Poland, Czechia.
  '3-3-3': starting(/^[2-9]/, 'listed'),
  '2-3-4': starting(/^[1-9]\d[2-9]/, 'listed'),
  // China.
  '3-4-4': starting(/^1[3-9]/, 'likely'),
  // India.
  '5-5': starting(/^[6-9]/, 'likely'),
  '3-3-5': starting(/^[6-9]/, 'listed'),
  // Italian mobiles, Greece.
  '3-7': starting(/^(?:3[2-9]|2[1-8]|69)/, 'likely'),
  '3-3-2-3': starting(/^3[2-9]/, 'listed'),
  '3-6': starting(/^3[2-9]/, 'listed'),
  // Australian business numbers.
  '4-3-3': starting(/^1[38]00/, 'certain'),
  // Chile.
  '1-4-4': starting(/^[29]/, 'listed'),
};

function starting(digits: RegExp, judged: Standing): Judge {
  return ({ groups, gaps }) => {
    const isUsual = judged !== 'listed' || new Set(gaps.slice(1)).size === 1;
    return isUsual && digits.test(groups.join('')) ? judged : 'doubtful';
  };
}
