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

/** True when some name is among the names of both patterns. */
export function overlap(a: string, b: string): boolean {
  // Whether the rest of `a` from each place on, the end included, can be met by what is left of `b`.
  let rests = Array.from({ length: a.length + 1 }, (_, at) =>
    /^\**$/.test(a.slice(at)),
  );
  for (const char of b.split('').reverse()) {
    rests = restsWith(char, a, rests);
  }
  return rests[0];
}

/** The same with one more character of the other pattern in front. */
function restsWith(char: string, a: string, rests: boolean[]): boolean[] {
  const more: boolean[] = [];
  for (let at = a.length; at >= 0; at--) {
    const next = at < a.length && more[at + 1];
    if (char === '*') {
      // It stands for nothing, or takes one more of `a`.
      more[at] = rests[at] || next;
    } else if (a[at] === '*') {
      more[at] = next || rests[at];
    } else {
      more[at] = a[at] === char && rests[at + 1];
    }
  }
  return more;
}
