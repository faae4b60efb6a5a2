/** Splits names as code writes them; `.` and ends of lines stay; a question is answered. */
const asciiToken = /[.!](?=\s)|\n|[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
/** The same for all scripts; those without spaces by the words that are known, or else by the character. */
const token =
  /[.!](?=\s)|\n|電話番号|携帯電話|電話|携帯|連絡先|手机号|手机|手機|电话|信用卡|クレジットカード|カード|マイナンバー|個人番号|身份证|身份證|身分證|護照|护照|パスポート|旅券|注文番号|注文|伝票|订单号|订单|快递|전화번호|전화|휴대폰|연락처|주민등록번호|주민번호|여권|주문번호|주문|송장|카드|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu;

/**
 * The words of a text in their order, as they are written but for their accents; names in code are several words. Between
 * them stand the ends of sentences (`.`, `!`) and of lines.
 */
export function wordsOf(text: string): string[] {
  const words = isAscii(text)
    ? text.match(asciiToken)
    : withoutAccents(text).match(token);
  return words ?? [];
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text);
}

/** Letters that do not decompose, in either case; `foldText` knows more, and also undoes quotes, which part words. */
const strokes: Readonly<Record<string, string>> = {
  ...{ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ß: 'ss', đ: 'd', ı: 'i', æ: 'ae' },
};

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[øØłŁßđıæ]/g, letter => strokes[letter]);
}
