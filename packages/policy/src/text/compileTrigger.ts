import { contextLength, type Recogniser } from './Recogniser';
import {
  LandmarkTrigger,
  PatternTrigger,
  type TextTrigger,
} from './TextTrigger';

export function compileTrigger(recogniser: Recogniser): TextTrigger {
  const { trigger } = recogniser;
  if (typeof trigger === 'string')
    return new PatternTrigger(trigger, triggerReach(recogniser));
  return 'isIn' in trigger ? trigger : new LandmarkTrigger(trigger);
}

/** A match contains its trigger, unless its pattern looks behind, where the trigger may be as well. */
export function triggerReach({ pattern }: Recogniser): number {
  return pattern instanceof RegExp && !pattern.source.includes('(?<=')
    ? 0
    : contextLength;
}
