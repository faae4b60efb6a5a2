const han = '\\u4E00-\\u9FFF';
const hangul = '\\uAC00-\\uD7A3';
const arabic = '\\u0621-\\u064A';
const hebrew = '\\u05D0-\\u05EA';
const devanagari = '\\u0900-\\u097F';

/** Source of a name, by the source of the words that introduce it. */
const scripts: readonly { readonly label: string; readonly name: string }[] = [
  {
    label:
      '(?:(?:姓名|名字|氏名|名前|我叫|患者|联系人)[：:は ]{0,2}|(?:收件人|收货人|聯絡人|持卡人|申请人|申請人|担当者|担当|患者名)[：:] ?)',
    name: `[${han}]{2,4}`,
  },
  {
    label: `(?:(?<![${hangul}])(?:저는|제 이름은) |(?:이름|성명|성함|예금주|담당자|고객명)(?:[은는] | ?[:：] ?))`,
    name: `[${hangul}]{2,7}`,
  },
  {
    label: `(?<![${arabic}])(?:اسمي|(?:السيد|السيدة|الأستاذ|الدكتور|الدكتورة)|(?:الاسم|الاسم الكامل|اسم العميل|اسم المريض) ?:) `,
    // A second word that begins with "and" is none of the name.
    name: `[${arabic}]{2,12}(?: (?!و)[${arabic}]{2,12})?`,
  },
  {
    label: `(?<![${hebrew}])(?:שמי|(?:שם|שם מלא|השם) ?:|גברת|ד"ר) `,
    name: `[${hebrew}]{2,12}(?: [${hebrew}]{2,12})?`,
  },
  {
    label: '(?:(?:मेरा नाम|श्री|श्रीमती)|(?:नाम|रोगी) ?:) ',
    // "Is" and "and" are none of the name.
    name: `[${devanagari}]{2,16}(?: (?![हऔ])[${devanagari}]{2,16})?`,
  },
];

/** Source: the words before a name in a script that has no capital letters. */
export const uncasedLabel = `(?:${scripts
  .map(({ label }) => label)
  .join('|')})`;

/** Source: a name in a script that has no capital letters, behind words that introduce it. */
export const uncasedName = `(?:${scripts
  .map(({ label, name }) => `(?<=${label})${name}`)
  .join('|')})`;

const firstOfScript = new RegExp(
  `^[${han}${hangul}${arabic}${hebrew}${devanagari}]`,
);

/** True of a candidate in a script that has no capital letters. */
export function isUncased(candidate: string): boolean {
  return firstOfScript.test(candidate);
}

/** What Korean puts behind a name: "am", "and", "Mr". */
const ending = /(?:입니다|이에요|예요|이고|이며|이라고|라고|님|씨)$/;

/** What somebody says of themselves instead of a name: a Korean, an expert, a student. */
const noName =
  /(?:한국|중국|일본|미국)인$|학생$|전문가$|^(?:정말|이번|이미|지금|아직|이제)/;

/** How many characters of a candidate are a name. Korean joins what follows to the name. */
export function uncasedLength(candidate: string, before: string): number {
  if (!/^[\uAC00-\uD7A3]/.test(candidate)) return candidate.length;
  const name = candidate.replace(ending, '');
  const isSaid = !before.endsWith('저는 ') || name !== candidate;
  const isShort = name.length >= 2 && name.length <= 4;
  return isSaid && isShort && !noName.test(name) ? name.length : 0;
}
