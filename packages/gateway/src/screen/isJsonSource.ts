/** True for texts that hold JSON themselves, which redaction has to leave valid: a tool call's arguments. */
export function isJsonSource(path: readonly (string | number)[]): boolean {
  return path[path.length - 1] === 'arguments';
}
