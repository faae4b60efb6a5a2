import { lintPolicyConfig, PolicyChain, TextScreen } from '@keeptrusts/policy';
import { type Entity } from '../personal/LabelledText';
import { type Admits } from './values/personValues';

/** The categories that are judged here. */
export const categories = ['person_name', 'postal_address', 'date_of_birth'];

export type Detect = (text: string) => Entity[];

/** Finds people the way the gateway runs it. */
export function peopleDetector(): Detect {
  const { config, faults } = lintPolicyConfig(
    `policies: [{ type: pii_detection, action: log, categories: [${categories}] }]`,
  );
  if (!config) throw new Error(faults.map(each => each.message).join('\n'));
  const rules = new PolicyChain(config.policies).inputText!;
  return text => {
    const found: Entity[] = [];
    if (!rules.trigger.test(text)) return found;
    const screen = new TextScreen(rules, (_, category, start, end) =>
      found.push({ category, start, end }),
    );
    screen.finish(text);
    return outermost(found);
  };
}

/** What lies inside of another finding is covered by its marker, such as the name of a street in an address. */
function outermost(found: readonly Entity[]): Entity[] {
  return found.filter(
    inner =>
      !found.some(
        outer =>
          outer.category !== inner.category &&
          outer.start <= inner.start &&
          inner.end <= outer.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  );
}

/** Admits people that a detector does not know by name: it misses them where nothing around tells. */
export function unlisted(detect: Detect): Admits {
  return (given, surname) =>
    ![given, surname, `${given} ${surname}`].some(
      name => detect(`it is about ${name} there`).length > 0,
    );
}
