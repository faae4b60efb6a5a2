import { formatPath, TextScreen, type TextRules } from '@keeptrusts/policy';
import { type TextLeaf } from '../json/textLeaves';
import { type Turns } from './Turns';

/** How often policies found categories, by both. */
type Counts = Map<string, { policy: number; category: string; count: number }>;

/** What comes to light when the parts of a text are read as one. */
export interface JoinedReading {
  /** The texts of all leaves as they are then. */
  readonly leaves: readonly TextLeaf[];
  /** Findings that reach from one part into another. */
  readonly found: readonly { policy: number; category: string }[];
}

/**
 * Reads the parts of each message's content as one text, as models do: an identifier that is split into
 * two parts is none to whoever looks at each alone. The parts have been searched one by one before.
 */
export async function readJoined(
  rules: TextRules,
  leaves: readonly TextLeaf[],
  turns: Turns,
): Promise<JoinedReading> {
  const result = [...leaves];
  const found: { policy: number; category: string }[] = [];
  for (const group of groupsOf(leaves)) {
    const parts = group.map(index => leaves[index]);
    const joined: Counts = new Map();
    const texts = await screenAll(rules, parts, turns, joined);
    const across = await surplus(rules, parts, turns, joined);
    if (across.length === 0) continue;
    found.push(...across);
    // Where nothing is replaced, every part keeps what it has.
    if (texts.join('') === parts.map(({ text }) => text).join('')) continue;
    group.forEach((index, at) => {
      result[index] = { ...leaves[index], text: texts[at] };
    });
  }
  return { leaves: result, found };
}

/** Leaves that are parts of one content, by index. */
function groupsOf(leaves: readonly TextLeaf[]): number[][] {
  const groups = new Map<string, number[]>();
  leaves.forEach(({ path, name }, index) => {
    const content = contentOf(path);
    if (content === undefined || name) return;
    const group = groups.get(content);
    if (group) group.push(index);
    else groups.set(content, [index]);
  });
  return [...groups.values()].filter(group => group.length > 1);
}

/** Which content a text is a part of, as in `messages[2].content[0].text`; undefined for a text by itself. */
export function contentOf(path: TextLeaf['path']): string | undefined {
  const isPart = path.at(-3) === 'content' && typeof path.at(-2) === 'number';
  return isPart ? formatPath(path.slice(0, -2)) : undefined;
}

/** The parts as the rules leave them; what is held back of one comes out in a later one. */
async function screenAll(
  rules: TextRules,
  parts: readonly TextLeaf[],
  turns: Turns,
  counts: Counts,
): Promise<string[]> {
  const screen = new TextScreen(rules, (policy, category) =>
    count(counts, policy, category),
  );
  const texts: string[] = [];
  for (const { text } of parts) texts.push(await turns.push(screen, text));
  texts[texts.length - 1] += screen.finish();
  return texts;
}

/** What was found in the joined text, less what each part holds by itself. */
async function surplus(
  rules: TextRules,
  parts: readonly TextLeaf[],
  turns: Turns,
  joined: Counts,
): Promise<{ policy: number; category: string }[]> {
  if (joined.size === 0) return [];
  const single: Counts = new Map();
  for (const part of parts) await screenAll(rules, [part], turns, single);
  return [...joined].flatMap(([key, { policy, category, count: total }]) => {
    const more = total - (single.get(key)?.count ?? 0);
    return new Array<{ policy: number; category: string }>(
      Math.max(0, more),
    ).fill({ policy, category });
  });
}

function count(counts: Counts, policy: number, category: string): void {
  const key = `${policy} ${category}`;
  const known = counts.get(key) ?? { policy, category, count: 0 };
  counts.set(key, { ...known, count: known.count + 1 });
}
