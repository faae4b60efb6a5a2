import { type ScannedView, type Voice } from '@keeptrusts/policy';
import { markdownTable } from '../../report/table';
import { type Prepared } from './prepare';

/** Log odds that a set of weights gives a text. */
type Judge = (views: readonly ScannedView[]) => number;

/** Which weights judge a text: those for the voice that it has. */
export type Judges = Readonly<Record<Voice, Judge>>;

/** A text of the corpus with its log odds. */
export interface Judged extends Prepared {
  readonly logit: number;
}

export function judgeAll(
  corpus: readonly Prepared[],
  judges: Judges,
): Judged[] {
  return corpus.map(each => ({
    ...each,
    logit: judges[each.sample.voice](each.views),
  }));
}

/** The log odds of a score. */
export function logitOf(score: number): number {
  return Math.log(score / (1 - score));
}

interface Rates {
  attacks: number;
  harmless: number;
  recall: number;
  falseAlarms: number;
  precision: number;
  f1: number;
}

export function ratesAt(
  judged: readonly Judged[],
  thresholds: Readonly<Record<Voice, number>>,
): Rates {
  const isOver = ({ sample, logit }: Judged) =>
    logit >= logitOf(thresholds[sample.voice]);
  const attacks = judged.filter(({ sample }) => sample.attack);
  const harmless = judged.filter(({ sample }) => !sample.attack);
  const caught = attacks.filter(isOver).length;
  const alarms = harmless.filter(isOver).length;
  const recall = caught / attacks.length;
  const precision = caught / (caught + alarms);
  return {
    attacks: attacks.length,
    harmless: harmless.length,
    recall,
    falseAlarms: alarms / harmless.length,
    precision,
    f1: (2 * precision * recall) / (precision + recall),
  };
}

/** Share of the attacks above the score that only so large a share of the harmless texts exceeds. */
export function recallAt(
  judged: readonly Judged[],
  falseAlarms: number,
): number {
  const harmless = judged
    .filter(({ sample }) => !sample.attack)
    .map(({ logit }) => logit)
    .sort((a, b) => b - a);
  const limit = harmless[Math.floor(harmless.length * falseAlarms)];
  const attacks = judged.filter(({ sample }) => sample.attack);
  return attacks.filter(({ logit }) => logit > limit).length / attacks.length;
}

/** How likely an attack has a higher score than a harmless text. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const ranked = [...judged].sort((a, b) => a.logit - b.logit);
  let harmlessBelow = 0;
  let pairs = 0;
  for (const { sample } of ranked) {
    if (sample.attack) pairs += harmlessBelow;
    else harmlessBelow++;
  }
  return pairs / (harmlessBelow * (judged.length - harmlessBelow));
}

const header = [
  '',
  'attacks',
  'harmless',
  'recall',
  'false alarms',
  'precision',
  'F1',
];

function row(name: string, rates: Rates): string[] {
  return [
    name,
    String(rates.attacks),
    String(rates.harmless),
    percent(rates.recall),
    percent(rates.falseAlarms),
    percent(rates.precision),
    percent(rates.f1),
  ];
}

export function percent(value: number): string {
  return Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : '–';
}

/** Rates of the texts of each group at the thresholds of their voices. */
export function tableBy(
  judged: readonly Judged[],
  thresholds: Readonly<Record<Voice, number>>,
  groupOf: (judged: Judged) => string,
): string {
  const names = [...new Set(judged.map(groupOf))].sort();
  return markdownTable(
    header,
    names.map(name =>
      row(
        name,
        ratesAt(
          judged.filter(each => groupOf(each) === name),
          thresholds,
        ),
      ),
    ),
  );
}

/** Rates at several thresholds. */
export function tableOfThresholds(judged: readonly Judged[]): string {
  return markdownTable(
    ['threshold', ...header.slice(1)],
    [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99].map(threshold =>
      row(
        String(threshold),
        ratesAt(judged, { said: threshold, data: threshold }),
      ),
    ),
  );
}
