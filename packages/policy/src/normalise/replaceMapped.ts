import { allMatches } from './allMatches';
import { MappedText } from './MappedText';
import { MappedTextBuilder } from './MappedTextBuilder';

/**
 * `String.replace` that remembers where everything stood. Where the replacement is undefined the match
 * stays; a text in which nothing changes is returned in place.
 *
 * @param pattern - with flag `g`, linear
 */
export function replaceMapped(
  text: string,
  pattern: RegExp,
  replacement: (match: string) => string | undefined,
): MappedText {
  let builder: MappedTextBuilder | undefined;
  let kept = 0;
  for (const match of allMatches(text, pattern)) {
    const replaced = replacement(match[0]);
    if (replaced === undefined) continue;
    builder ??= new MappedTextBuilder(text.length);
    builder.keep(text, kept, match.index);
    kept = match.index + match[0].length;
    builder.put(replaced, { start: match.index, end: kept });
  }
  if (!builder) return MappedText.inPlace(text);
  builder.keep(text, kept, text.length);
  return builder.build();
}
