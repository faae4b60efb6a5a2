import {
  type Check,
  type CheckFinding,
  type Speaker,
  type SpokenText,
} from '../../check/Check';
import { type Span } from '../../normalise/MappedText';
import { textViews, type ViewOptions } from '../../normalise/textViews';
import { type Recogniser } from '../../text/Recogniser';
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
      for (const [index, { speaker, text }] of texts.entries()) {
        if (!speakers.includes(speaker)) continue;
        for (const passage of passagesOf(text))
          findings.push(...(await inspectPassage(passage, index, settings)));
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
  { thresholds, views, ownPatterns }: InjectionSettings,
): Promise<CheckFinding[]> {
  if (passage.text.trim() === '') return [];
  const findings = ownPatterns.flatMap(pattern =>
    ownFinding(passage, text, pattern, thresholds[passage.voice], views),
  );
  const model = loadModel();
  const suspicion = await judgeText(passage.text, passage.voice, model, views);
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
function ownFinding(
  { text: source, offset }: Passage,
  text: number,
  { recogniser, weight }: OwnPattern,
  threshold: number,
  options: ViewOptions,
): CheckFinding[] {
  if (weight < threshold) return [];
  const span =
    search(recogniser, source) ??
    textViews(source, options)
      .map(view => {
        const found = search(recogniser, view.text.text);
        return found && view.text.sourceOf(found);
      })
      .find(found => found !== undefined);
  if (!span) return [];
  const { category } = recogniser;
  return [
    {
      category,
      score: weight,
      text,
      ...shifted(span, offset),
      because: [`own pattern ${category}`],
    },
  ];
}

function search({ pattern }: Recogniser, text: string): Span | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : undefined;
}

function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
