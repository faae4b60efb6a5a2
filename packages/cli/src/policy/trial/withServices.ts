import {
  type Check,
  type CheckFinding,
  type PolicyConfig,
  type ServiceFinding,
  type Subject,
} from '@keeptrusts/policy';

/**
 * A configuration whose policies get answers from services that are not there.
 *
 * @param answers - what the services find, by the name of the policy that asks; others do not answer
 */
export function withServices(
  config: PolicyConfig,
  answers: Readonly<Record<string, readonly ServiceFinding[]>> = {},
): PolicyConfig {
  const policies = config.policies.map(policy => {
    const { name, effects, phases } = policy;
    if (!effects.services || !Object.hasOwn(answers, name)) return policy;
    const { checks = [] } = effects;
    const first = checks.find(
      check => !phases || check.phases.some(each => phases.includes(each)),
    );
    const answered = checks.map(check =>
      answering(check, answers[name], check === first),
    );
    return { ...policy, effects: { ...effects, checks: answered } };
  });
  return { ...config, policies };
}

/** @param isFirst - true for the check that tells what is about no text in particular */
function answering(
  { phases }: Check,
  findings: readonly ServiceFinding[],
  isFirst: boolean,
): Check {
  return {
    phases,
    inspect: subject =>
      findings.flatMap(({ category, text }) => {
        if (text !== undefined) return placesOf(category, text, subject);
        return isFirst ? [{ category }] : [];
      }),
  };
}

/** A finding for each place where a text stands. */
function placesOf(
  category: string,
  wanted: string,
  { texts }: Subject,
): CheckFinding[] {
  return texts.flatMap(({ text }, index) => {
    const found: CheckFinding[] = [];
    let start = text.indexOf(wanted);
    while (start >= 0) {
      const end = start + wanted.length;
      found.push({ category, text: index, start, end });
      start = text.indexOf(wanted, end);
    }
    return found;
  });
}
