import {
  type CheckContext,
  type CheckFinding,
  type SpokenText,
  type Subject,
  type ToolCall,
} from '../Check';
import { onlyPolicy } from '../../kinds/__testUtils__/onlyPolicy';

interface RequestParts {
  model?: string;
  path?: string;
  user?: string;
  headers?: Record<string, string>;
  texts?: readonly SpokenText[];
  toolCalls?: readonly ToolCall[];
  offeredTools?: readonly string[];
}

/** A request as checks see it. */
export function aRequest(parts: RequestParts = {}): Subject {
  const { model = 'gpt-4o', path = '/v1/chat/completions', user } = parts;
  const header = (name: string) => parts.headers?.[name];
  return {
    request: { model, path, user, header },
    texts: parts.texts ?? [],
    toolCalls: parts.toolCalls ?? [],
    offeredTools: parts.offeredTools ?? [],
  };
}

/** A reply as checks see it, with the texts of its request as `prompt`. */
export function aReply(
  text: string | undefined,
  parts: RequestParts & { prompt?: readonly SpokenText[] } = {},
): Subject {
  const said: SpokenText[] =
    text === undefined
      ? []
      : [{ speaker: 'assistant', text, place: 'choices[0].message.content' }];
  return {
    ...aRequest({ ...parts, texts: said }),
    prompt: parts.prompt ?? [],
  };
}

/** A text of a request. */
export function says(speaker: SpokenText['speaker'], text: string): SpokenText {
  return { speaker, text, place: 'messages[0].content' };
}

const noContext: CheckContext = {
  signal: new AbortController().signal,
  secret: async () => undefined,
  post: async () => {
    throw new Error('This check asks no other service.');
  },
};

/** What the checks of one policy find, given as its entry of a list in one line. */
export async function findingsOf(
  entry: string,
  subject: Subject,
): Promise<readonly CheckFinding[]> {
  const { checks = [] } = onlyPolicy(entry).effects;
  const findings = await Promise.all(
    checks.map(check => check.inspect(subject, noContext)),
  );
  return findings.flat();
}

/** The categories of what the checks of one policy find. */
export async function categoriesOf(
  entry: string,
  subject: Subject,
): Promise<string[]> {
  const findings = await findingsOf(entry, subject);
  return findings.map(({ category }) => category);
}
