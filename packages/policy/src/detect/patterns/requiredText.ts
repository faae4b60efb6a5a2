import { type CodePointSet } from './CodePointSet';
import { type PatternNode } from './PatternNode';

/** Longer ones are not rarer enough to be worth it. */
const maxRun = 12;

/** For patterns of which nothing is certain. */
const anything = '[^]';

/** Text that every match contains, as the source of a cheap pattern, and how rare it is (bits). */
interface Required {
  source: string;
  rarity: number;
}

/** Follows a pattern, and collects the stretches in which each position has its characters. */
class RunFinder {
  static search(node: PatternNode): Required | undefined {
    const finder = new RunFinder();
    finder.#take(node);
    return finder.#best();
  }

  #run: CodePointSet[] = [];
  #found: Required[] = [];

  #take(node: PatternNode): void {
    switch (node.type) {
      case 'character':
        this.#takeCharacter(node.set);
        return;
      case 'sequence':
        node.parts.forEach(part => this.#take(part));
        return;
      case 'choice':
        this.#takeChoice(node.options);
        return;
      case 'repeat':
        this.#takeRepeat(node);
        return;
      default:
    }
  }

  #best(): Required | undefined {
    this.#endRun();
    return this.#found.reduce<Required | undefined>(
      (best, next) => (best && best.rarity >= next.rarity ? best : next),
      undefined,
    );
  }

  #takeCharacter(set: CodePointSet): void {
    if (set.hasPairs) {
      this.#endRun();
      this.#found.push(describe([set.firstUnits()]));
      return;
    }
    if (this.#run.length === maxRun) this.#endRun();
    this.#run.push(set);
  }

  #takeChoice(options: readonly PatternNode[]): void {
    this.#endRun();
    const ofOptions = options.map(option => RunFinder.search(option));
    if (ofOptions.some(option => option === undefined)) return;
    const all = ofOptions as Required[];
    this.#found.push({
      source: [...new Set(all.map(({ source }) => source))].join('|'),
      rarity: Math.min(...all.map(({ rarity }) => rarity)),
    });
  }

  #takeRepeat({
    of,
    min,
    max,
  }: Extract<PatternNode, { type: 'repeat' }>): void {
    const copies = Math.min(min, maxRun);
    for (let copy = 0; copy < copies; copy++) this.#take(of);
    if (min === max && copies === min) return;
    this.#endRun();
    // The last of the copies stand next to what follows.
    for (let copy = 0; copy < copies; copy++) this.#take(of);
  }

  #endRun(): void {
    if (this.#run.length > 0) this.#found.push(describe(this.#run));
    this.#run = [];
  }
}

/** Source of a cheap pattern for text that every match contains: the rarest there is. */
export function requiredText(node: PatternNode): string {
  return RunFinder.search(node)?.source ?? anything;
}

function describe(run: readonly CodePointSet[]): Required {
  return {
    source: run.map(set => set.toClass(false)).join(''),
    rarity: run.reduce((sum, set) => sum + bits(set), 0),
  };
}

/** How much a position of these characters tells, when a text has about 64 characters in use. */
function bits(set: CodePointSet): number {
  const ascii = set.ranges.reduce(
    (sum, [first, last]) =>
      sum + Math.max(0, Math.min(last, 0x7e) - Math.max(first, 0x20) + 1),
    0,
  );
  return Math.max(0, Math.log2(64 / Math.max(1, ascii)));
}
