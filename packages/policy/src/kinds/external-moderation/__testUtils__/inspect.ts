import {
  type CheckContext,
  type CheckFinding,
  type SpokenText,
  type Subject,
} from '../../../check/Check';
import { onlyPolicy } from '../../__testUtils__/onlyPolicy';
import { type ModeratedPhase } from '../ModerationService';
import { checkContext } from './checkContext';

/** How a test lets a policy look at texts. */
export interface InspectOptions {
  phase?: ModeratedPhase;
  context?: CheckContext;
}

/** What a policy, given by its settings in one line, finds in what a user says. */
export async function inspect(
  settings: string,
  texts: readonly (string | Partial<SpokenText>)[],
  { phase = 'input', context = checkContext() }: InspectOptions = {},
): Promise<readonly CheckFinding[]> {
  const { effects } = onlyPolicy(`type: external, action: block, ${settings}`);
  const checks = effects.checks!.filter(check => check.phases.includes(phase));
  const found = await Promise.all(
    checks.map(check => check.inspect(subjectOf(texts), context)),
  );
  return found.flat();
}

function subjectOf(texts: readonly (string | Partial<SpokenText>)[]): Subject {
  return {
    request: {
      model: 'gpt-4o',
      path: '/v1/chat/completions',
      header: () => undefined,
    },
    texts: texts.map((text, index) => ({
      speaker: 'user',
      text: '',
      place: `messages[${index}].content`,
      ...(typeof text === 'string' ? { text } : text),
    })),
    toolCalls: [],
    offeredTools: [],
  };
}
