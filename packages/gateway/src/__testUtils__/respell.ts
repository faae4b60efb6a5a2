/**
 * JSON that means the same and is written otherwise: members in another order, other white space, and some
 * characters as escapes. `next` gives the choices: integers from 0.
 */
export function respell(value: unknown, next: () => number): string {
  const space = () => ['', ' ', '\n', '\t '][next() % 4];
  const wrap = (text: string) => space() + text + space();
  if (typeof value === 'string') return wrap(spell(value, next));
  if (Array.isArray(value)) {
    return wrap(`[${value.map(item => respell(item, next)).join(',')}]`);
  }
  if (typeof value !== 'object' || value === null) {
    return wrap(JSON.stringify(value));
  }
  const members = Object.entries(value).map(
    ([name, member]) => `${wrap(spell(name, next))}:${respell(member, next)}`,
  );
  const turn = next() % (members.length + 1);
  return wrap(
    `{${[...members.slice(turn), ...members.slice(0, turn)].join(',')}}`,
  );
}

function spell(text: string, next: () => number): string {
  const characters = Array.from(text, character =>
    /[a-z@]/.test(character) && next() % 3 === 0
      ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      : JSON.stringify(character).slice(1, -1),
  );
  return `"${characters.join('')}"`;
}
