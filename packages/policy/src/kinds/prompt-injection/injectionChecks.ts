import {
  type Check,
  type CheckFinding,
  type Speaker,
  type SpokenText,
} from '../../check/Check';
import { findLandmarks } from '../../landmarks/findLandmarks';
import { type Landmarks } from '../../landmarks/Landmarks';
import { MappedText, type Span } from '../../normalise/MappedText';
import { textViews, type ViewOptions } from '../../normalise/textViews';
import { type Recogniser } from '../../text/Recogniser';
import { Turns } from '../../text/Turns';
import { explainSuspicion } from './explainSuspicion';
import { judgeText } from './judgeText';
import { type Voice } from './model/InjectionModel';
import { loadModel } from './model/loadModel';
import { quotedPassages, without } from './quotedPassages';

/** An attack that the user of the gateway described. */
interface OwnPattern {
  readonly recogniser: Recogniser;
  /** The score of a text that it is found in. */
  readonly weight: number;
}

/** What the checks go by. */
export interface InjectionSettings {
  /** By voice the score from which on a text is an attack. */
  readonly thresholds: Readonly<Record<Voice, number>>;
  readonly views: ViewOptions;
  readonly ownPatterns: readonly OwnPattern[];
}

/** A part of a text that is judged for itself. */
interface Passage {
  readonly voice: Voice;
  readonly text: string;
  /** Where it begins in the text. */
  readonly offset: number;
}

/** One check of what users say, quotations in it included, and one of what tools return. */
export function injectionChecks(settings: InjectionSettings): Check[] {
  return [
    check('input', ['user', 'unknown'], userPassages, settings),
    check(
      'tool',
      ['tool'],
      text => [{ voice: 'data', text, offset: 0 }],
      settings,
    ),
  ];
}

function check(
  phase: 'input' | 'tool',
  speakers: readonly Speaker[],
  passagesOf: (text: string) => Passage[],
  settings: InjectionSettings,
): Check {
  return {
    phases: [phase],
    async inspect({ texts }) {
      const findings: CheckFinding[] = [];
      const turns = new Turns();
      for (const [index, { speaker, text }] of texts.entries()) {
        if (!speakers.includes(speaker)) continue;
        for (const passage of passagesOf(text))
          findings.push(
            ...(await inspectPassage(passage, index, settings, turns)),
          );
      }
      return findings;
    },
  };
}

function userPassages(text: SpokenText['text']): Passage[] {
  const quoted = quotedPassages(text);
  const own: Passage = {
    voice: 'said',
    text: without(text, quoted),
    offset: 0,
  };
  return [
    own,
    ...quoted.map(
      ({ start, end }): Passage => ({
        voice: 'data',
        text: text.slice(start, end),
        offset: start,
      }),
    ),
  ];
}

async function inspectPassage(
  passage: Passage,
  text: number,
  settings: InjectionSettings,
  turns: Turns,
): Promise<CheckFinding[]> {
  if (passage.text.trim() === '') return [];
  const { thresholds, views } = settings;
  const findings = await ownFindings(passage, text, settings, turns);
  const model = loadModel();
  const suspicion = await judgeText(
    passage.text,
    passage.voice,
    model,
    views,
    turns,
  );
  if (suspicion.score >= thresholds[passage.voice]) {
    const { family, because } = explainSuspicion(
      suspicion,
      passage.voice,
      model,
    );
    findings.push({
      category: family,
      score: suspicion.score,
      text,
      ...shifted(suspicion.span, passage.offset),
      because,
    });
  }
  return findings;
}

/** The user's patterns are looked for in the text as it came and in every way to read it. */
async function ownFindings(
  { voice, text: source, offset }: Passage,
  text: number,
  { thresholds, views, ownPatterns }: InjectionSettings,
  turns: Turns,
): Promise<CheckFinding[]> {
  const relevant = ownPatterns.filter(
    ({ weight }) => weight >= thresholds[voice],
  );
  if (relevant.length === 0) return [];
  const readings = readingsOf(source, views);
  const findings: CheckFinding[] = [];
  for (const { recogniser, weight } of relevant) {
    await turns.after(source.length);
    const span = firstIn(recogniser, readings);
    if (!span) continue;
    const { category } = recogniser;
    findings.push({
      category,
      score: weight,
      text,
      ...shifted(span, offset),
      because: [`own pattern ${category}`],
    });
  }
  return findings;
}

/** A way to read a text, with the landmarks that recognisers go by. */
interface Reading {
  readonly text: MappedText;
  readonly landmarks: Landmarks;
}

/** The text as it came, then every way to read it. */
function readingsOf(source: string, options: ViewOptions): Reading[] {
  return [
    MappedText.inPlace(source),
    ...textViews(source, options).map(view => view.text),
  ].map(text => ({ text, landmarks: findLandmarks(text.text) }));
}

/** Where a pattern is found first, in the first reading that it is found in. */
function firstIn(
  { pattern }: Recogniser,
  readings: readonly Reading[],
): Span | undefined {
  for (const { text, landmarks } of readings) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text.text, landmarks);
    if (!match) continue;
    const { index: start } = match;
    return text.sourceOf({ start, end: start + match[0].length });
  }
  return undefined;
}

function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
