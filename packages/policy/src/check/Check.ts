import { type PolicyPhase } from '../kinds/PolicyPhase';

/** Who says a text. Developer messages count as `system`; what no speaker claims is `unknown`. */
export type Speaker = 'system' | 'user' | 'assistant' | 'tool' | 'unknown';

/** One text of a request or of a reply, decoded from its JSON. */
export interface SpokenText {
  readonly speaker: Speaker;
  readonly text: string;
  /** Where it stands, such as `messages[2].content`; for people, never for decisions. */
  readonly place: string;
}

/** A model's wish to call a tool: in a reply, or in the history that a request repeats. */
export interface ToolCall {
  readonly name: string;
  /** JSON source, as the model wrote it; need not be valid. */
  readonly arguments: string;
}

/** What is known of a request whatever it says. */
export interface RequestFacts {
  readonly model: string;
  /** Such as `/v1/chat/completions`. */
  readonly path: string;
  /** The `x-user-id` header. */
  readonly user?: string;
  /** A request header by its name in lower case; undefined also for credentials, which no policy sees. */
  header(name: string): string | undefined;
}

/** What a check looks at: a whole request, or the whole reply to one. */
export interface Subject {
  readonly request: RequestFacts;
  readonly texts: readonly SpokenText[];
  readonly toolCalls: readonly ToolCall[];
  /** Names of the tools that the request offers to the model. */
  readonly offeredTools: readonly string[];
  /** Of a reply: the texts of the request that it answers. */
  readonly prompt?: readonly SpokenText[];
}

/** Something that a check found. Its policy's action follows. */
export interface CheckFinding {
  /** Short and stable, such as `role_override`: it goes into events and messages, never the text itself. */
  readonly category: string;
  /** From 0 to 1, for checks that weigh. */
  readonly score?: number;
  /** Index in `Subject.texts`; with `start` and `end` it says what to redact and what to show. */
  readonly text?: number;
  readonly start?: number;
  readonly end?: number;
  /** What spoke for it, for `kt policy explain`; may name patterns and features, is never recorded. */
  readonly because?: readonly string[];
}

/** An answer to a check's request to another service. */
export interface HttpAnswer {
  readonly status: number;
  /** At most 1 MB. */
  readonly body: string;
}

/** What a text classifier says of itself. */
export interface ClassifierFacts {
  /** In the order of its scores, as the model names them. */
  readonly labels: readonly string[];
  /** Exactly one label fits a text, so that its scores add up to 1; else each is judged by itself. */
  readonly isExclusive: boolean;
}

/** What a text classifier thinks of texts. */
export interface Classification extends ClassifierFacts {
  /** By text, then by label; from 0 to 1. */
  readonly scores: readonly (readonly number[])[];
}

/** How texts are classified. */
export interface ClassifyOptions {
  /** Most tokens that the model reads at a time; its own limit when not given. */
  readonly windowTokens?: number;
  readonly timeoutMs: number;
}

/** What the host lends to a check that asks another service. */
export interface CheckContext {
  /** Aborted when the client goes. */
  readonly signal: AbortSignal;
  /** The value of a `secret_key_ref`; undefined when it is not set. */
  secret(
    ref: { readonly env: string } | { readonly store: string },
  ): Promise<string | undefined>;
  /**
   * Posts JSON.
   *
   * @throws Error when nothing answers within `timeoutMs`
   */
  post(
    url: string,
    body: unknown,
    options: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly timeoutMs: number;
    },
  ): Promise<HttpAnswer>;
  /**
   * Lets a text classifier that the host has judge texts. Undefined where it has none.
   *
   * @param model - its name among those of the host
   * @throws CheckFault when there is no such model, or when it does not finish within `timeoutMs`
   */
  classify?(
    model: string,
    texts: readonly string[],
    options: ClassifyOptions,
  ): Promise<Classification>;
}

/**
 * Judges a request or a reply as a whole, where looking for patterns in text is not enough. It may throw:
 * the policy's `on_error` then says what happens to the exchange.
 */
export interface Check {
  /**
   * `input`: the request. `tool`: tool results and tool calls of a request, then the tool calls of the reply.
   * `output`: the reply before the client gets any of it. `after`: the reply once it is complete; of a
   * stream the client has its text by then, unless the policy is buffered.
   */
  readonly phases: readonly PolicyPhase[];
  inspect(
    subject: Subject,
    context: CheckContext,
  ): readonly CheckFinding[] | Promise<readonly CheckFinding[]>;
}
