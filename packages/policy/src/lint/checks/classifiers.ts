import { type ClassifierFacts } from '../../check/Check';
import { CheckFault } from '../../check/CheckFault';
import { type PolicyConfig } from '../../config/PolicyConfig';
import { type YamlSource } from '../YamlSource';

/**
 * What a text classifier of the host's says of itself.
 *
 * @throws CheckFault when it cannot run where the question is asked
 */
export type ClassifierLookup = (name: string) => ClassifierFacts;

/**
 * Models that policies run in the process, and that cannot run here. A warning only: a file is often linted on a
 * machine that does not have the models of the one that will serve it.
 */
export function checkClassifiers(
  { policies }: PolicyConfig,
  source: YamlSource,
  lookup: ClassifierLookup,
): void {
  for (const { path, effects } of policies) {
    for (const { classifier } of effects.services ?? []) {
      if (!classifier) continue;
      const fault = faultOf(lookup, classifier.name, facts =>
        classifier.misfit(facts),
      );
      if (fault === undefined) continue;
      const place = [...path, 'model'];
      source.add('unusable-model', place, fault, { severity: 'warning' });
    }
  }
}

function faultOf(
  lookup: ClassifierLookup,
  name: string,
  misfit: (facts: ClassifierFacts) => string | undefined,
): string | undefined {
  try {
    return misfit(lookup(name));
  } catch (error) {
    if (CheckFault.is(error)) return error.message;
    throw error;
  }
}
