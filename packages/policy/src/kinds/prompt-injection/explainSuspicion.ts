import { type Suspicion } from './judgeText';
import { type InjectionModel, type Voice } from './model/InjectionModel';
import { scanBlocks, type Block } from './model/scanBlocks';
import { windowNorm, windowPatterns } from './model/windows';
import { hiddenPattern, patterns } from './patterns';
import { type Family } from './patterns/conceptPatterns';

/** The category of a finding that no pattern has a name for. */
const unnamedFamily = 'suspicious_wording';

/** Why a text is suspicious. */
export interface Explanation {
  readonly family: Family | typeof unnamedFamily;
  /** Patterns, the kinds of words, and n-grams, each with what it adds to the log odds. */
  readonly because: string[];
}

const shownGrams = 6;

/** Looks at the suspicious window again, now with an eye for what weighs how much. */
export function explainSuspicion(
  { view, window }: Suspicion,
  voice: Voice,
  model: InjectionModel,
): Explanation {
  const text = view.text.text;
  const blocks = scanBlocks(text, true);
  const hits = [
    ...windowPatterns(blocks, window),
    ...view.hidden.map(hiddenPattern),
  ]
    .map(number => ({
      ...patterns[number],
      weight: model.patternWeight(number, voice),
    }))
    .sort((a, b) => b.weight - a.weight);
  const meaning = model.classWeight(blocks, window, voice);
  const grams = topGrams(
    text,
    blocks.slice(window.first, window.end),
    voice,
    model,
  );
  return {
    family: hits[0]?.family ?? unnamedFamily,
    because: [
      ...hits.map(({ name, weight }) => `pattern ${name} ${signed(weight)}`),
      ...(meaning > 0 ? [`kinds of words ${signed(meaning)}`] : []),
      ...grams,
    ],
  };
}

function topGrams(
  text: string,
  blocks: readonly Block[],
  voice: Voice,
  model: InjectionModel,
): string[] {
  const count = blocks.reduce((sum, { features }) => sum + features.length, 0);
  const byGram = new Map<string, number>();
  for (const { features, spans = new Int32Array(0) } of blocks) {
    features.forEach((feature, index) => {
      const gram = text.slice(spans[2 * index], spans[2 * index + 1]);
      const weight = model.weight(feature, voice) / windowNorm(count);
      byGram.set(gram, (byGram.get(gram) ?? 0) + weight);
    });
  }
  return [...byGram]
    .sort(([, a], [, b]) => b - a)
    .slice(0, shownGrams)
    .filter(([, weight]) => weight > 0)
    .map(([gram, weight]) => `"${gram}" ${signed(weight)}`);
}

function signed(weight: number): string {
  return `${weight < 0 ? '' : '+'}${weight.toFixed(2)}`;
}
