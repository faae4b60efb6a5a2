import { CheckFault } from '../../check/CheckFault';
import { type CheckFinding } from '../../check/Check';
import { type ClassifierUse } from '../PolicyKind';
import { countedLabels } from './countedLabels';
import { type ModerationService } from './ModerationService';

/** Which model judges, and how. */
export interface OnnxSettings {
  /** A folder among those that the host has. */
  model: string;
  /** Labels that count; those that are not known to be harmless when not given. */
  categories?: readonly string[];
  /** Most tokens that the model reads at a time. */
  windowTokens?: number;
}

/**
 * A text classifier in the gateway's own process. It weighs a text as a whole, so a finding spans all of it.
 */
export function onnxClassifier({
  model,
  categories,
  windowTokens,
}: OnnxSettings): ModerationService {
  return {
    async judge(texts, _phase, client) {
      const said = texts.map(({ text }) => text);
      const { scores, ...facts } = await client.classify(
        model,
        said,
        windowTokens,
      );
      const counted = countedLabels(facts, categories, model);
      return texts.flatMap(({ index, text }, place) =>
        counted.map(
          (label): CheckFinding => ({
            category: label.category,
            score: scores[place][label.index],
            text: index,
            start: 0,
            end: text.length,
          }),
        ),
      );
    },
  };
}

/** What lint and the host have to know of the model before it is asked. */
export function onnxUse({ model, categories }: OnnxSettings): ClassifierUse {
  return {
    name: model,
    misfit: facts => {
      try {
        countedLabels(facts, categories, model);
        return undefined;
      } catch (error) {
        if (CheckFault.is(error)) return error.message;
        throw error;
      }
    },
  };
}
