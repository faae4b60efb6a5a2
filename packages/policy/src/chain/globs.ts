/** True when a name is one of the patterns: exact, or a glob in which `*` stands for anything. */
export function matchesAny(patterns: readonly string[], name: string): boolean {
  for (const pattern of patterns) {
    if (pattern === name || (pattern.includes('*') && matches(pattern, name))) {
      return true;
    }
  }
  return false;
}

/** Linear, whatever the pattern: the earliest place for each part leaves most room for the next. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const last = parts.pop()!;
  const first = parts.shift()!;
  if (name.length < first.length + last.length) return false;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let position = first.length;
  const end = name.length - last.length;
  for (const part of parts) {
    const found = name.indexOf(part, position);
    if (found < 0 || found + part.length > end) return false;
    position = found + part.length;
  }
  return true;
}
