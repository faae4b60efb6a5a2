import { isUtf8 } from 'node:buffer';

/** A text file inside a JSON text, as a data URL (RFC 2397). */
export interface TextFile {
  /** `data:text/csv;base64,` */
  readonly head: string;
  readonly text: string;
}

/** Checked to the end: prose behind such a beginning is read by the model. */
const dataUrl = /^(data:[^,]{0,100};base64,)[\w+/-]*={0,2}$/;
/** So many characters of base64 tell a text from a picture, whatever type it claims to have. */
const probeLength = 1024;
// eslint-disable-next-line no-control-regex
const control = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/;

/** The file that a text is: with its own text, or as `binary`; undefined for a text that is no file. */
export function readFile(value: string): TextFile | 'binary' | undefined {
  if (!value.startsWith('data:')) return undefined;
  const head = dataUrl.exec(value)?.[1];
  if (head === undefined) return undefined;
  const probe = decode(value.slice(head.length, head.length + probeLength));
  // The probe may end inside a character.
  if (control.test(probe.toString('latin1')) || !isText(probe)) return 'binary';
  const bytes = decode(value.slice(head.length));
  return isUtf8(bytes) ? { head, text: bytes.toString('utf8') } : 'binary';
}

/** The data URL of a text file. */
export function writeFile({ head, text }: TextFile): string {
  return head + Buffer.from(text).toString('base64');
}

function decode(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

function isText(bytes: Buffer): boolean {
  return [0, 1, 2, 3].some(cut =>
    isUtf8(bytes.subarray(0, bytes.length - cut)),
  );
}
