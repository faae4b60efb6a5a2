/** Why a text is not taken as JSON. */
type JsonFault =
  | 'not_json'
  | 'duplicate_key'
  | 'number_out_of_range'
  | 'nested_too_deep';

export type StrictJson =
  | { readonly value: unknown; readonly fault?: undefined }
  | { readonly fault: JsonFault };

const maxDepth = 64;

/**
 * Parses JSON that every reader understands the same (RFC 8259, 4 and 6; I-JSON, RFC 7493, 2.2 and 2.3):
 * no key twice in an object, of which readers take the first, the last or both, and no number beyond the
 * range of a double. Deep nesting is refused, since walks through the value are recursive.
 */
export function parseStrictJson(source: string): StrictJson {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { fault: 'not_json' };
  }
  const fault = findFault(value, 0);
  if (fault) return { fault };
  return countKeysOfSource(source) > countKeysOfValue(value)
    ? { fault: 'duplicate_key' }
    : { value };
}

function findFault(value: unknown, depth: number): JsonFault | undefined {
  if (depth > maxDepth) return 'nested_too_deep';
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : 'number_out_of_range';
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const fault = findFault(inner, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

/** Keys of a valid JSON text: the strings that a colon follows. */
function countKeysOfSource(source: string): number {
  let count = 0;
  for (let at = source.indexOf('"'); at >= 0; at = source.indexOf('"', at)) {
    at = endOfString(source, at);
    while (isBlank(source.charCodeAt(at))) at++;
    if (source[at] === ':') count++;
  }
  return count;
}

function countKeysOfValue(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce<number>((sum, each) => sum + countKeysOfValue(each), own);
}

/** Index behind the closing quote of the string that begins at `start`. */
function endOfString(source: string, start: number): number {
  let at = start + 1;
  while (source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
