import { type CheckFinding } from '../../check/Check';
import { type Assertion } from './assertions';
import { isRefusal, isTruncated, repetition } from './signals';

/** Signs of a poor reply that need no assertion. */
export const signalNames = [
  'empty',
  'truncated',
  'repetition',
  'refusal',
] as const;
export type SignalName = (typeof signalNames)[number];

/** What a signal leaves of a score. An empty reply is worth nothing, whatever it was asked for. */
const leaves: Readonly<Record<SignalName, number>> = {
  empty: 0,
  truncated: 0.5,
  repetition: 0.5,
  refusal: 0.5,
};

const shows = {
  empty: (reply: string) => reply.trim() === '',
  truncated: isTruncated,
  refusal: isRefusal,
};

interface ScoreSettings {
  readonly assertions: readonly Assertion[];
  readonly signals: readonly SignalName[];
  /** A score below it is a finding. */
  readonly leastScore: number;
  /** Share of a text said before from which on it counts as repetition. */
  readonly repetition: number;
}

/**
 * Scores a reply from 0 to 1: the weighted share of the assertions that hold, halved for each signal that
 * shows; 0 for an empty reply. Without assertions the share is 1.
 */
export class QualityScore {
  readonly #settings: ScoreSettings;

  constructor(settings: ScoreSettings) {
    this.#settings = settings;
  }

  /** What has taken a score below its threshold, each with the score; nothing when it has not. */
  judge(reply: string): CheckFinding[] {
    const { assertions, signals, leastScore } = this.#settings;
    const shown = signals.filter(signal => this.#shows(signal, reply));
    const failed = assertions.filter(({ holds }) => !holds(reply));
    const share = 1 - weightOf(failed) / (weightOf(assertions) || 1);
    const score = shown.reduce((left, each) => left * leaves[each], share);
    if (score >= leastScore) return [];
    const names = [...shown, ...failed.map(({ name }) => name)];
    return names.map(category => ({ category, score }));
  }

  #shows(signal: SignalName, reply: string): boolean {
    return signal === 'repetition'
      ? repetition(reply) > this.#settings.repetition
      : shows[signal](reply);
  }
}

function weightOf(assertions: readonly Assertion[]): number {
  return assertions.reduce((sum, { weight }) => sum + weight, 0);
}
