import { type Check, type RequestFacts } from '../check/Check';
import { type PolicyConfigEntry } from '../config/PolicyConfig';
import {
  type BudgetRule,
  type Disclaimer,
  type EscalationRule,
  type ModelRule,
  type PolicyAction,
  type PolicyEffects,
  type RateRule,
  type RecordRule,
  type RoutingRule,
  type TextPhase,
} from '../kinds/PolicyKind';
import { type PolicyPhase } from '../kinds/PolicyPhase';
import {
  compileTextRules,
  type TextRule,
  type TextRules,
} from '../text/TextRule';
import { holds, type Condition } from './Condition';
import { contentMask } from './contentMask';
import { phasesOf } from './phasesOf';

/** What the engine needs to know of a policy to report on it. */
export interface ChainPolicy {
  readonly name: string;
  /** Where it comes from; the configuration itself when not given. */
  readonly origin?: 'baseline';
  readonly kind: string;
  readonly action: PolicyAction;
  readonly message?: string;
  readonly onError: 'block' | 'allow';
  /** True where what it finds is to be hidden in what is kept of an exchange, whatever it does about it. */
  readonly hides: boolean;
  /** How long a person has, where it asks for one. */
  readonly escalation?: EscalationRule;
  /**
   * When it is asked, for policies that decide on admission or keep the record; undefined for those that
   * look at what is said, which report by themselves where they looked.
   */
  readonly phase?: 'input' | 'after';
}

/** A rule of one policy, by the policy's index in the chain. */
export type OfPolicy<T> = T & { readonly policy: number };

/** A check of one policy. */
export interface PolicyCheck {
  readonly check: Check;
  /** By index in the chain. */
  readonly policy: number;
}

/** Conditions give as many chains as they can be combined; no more than this are kept. */
const maxVariants = 256;

/**
 * The policies of one configuration, compiled: what each step of an exchange has to do, in the order of
 * the chain. Immutable, shared by all exchanges.
 */
export class PolicyChain {
  readonly policies: readonly ChainPolicy[];
  /** What to look for in requests; undefined when there is nothing. */
  readonly inputText: TextRules | undefined;
  /** What to look for in replies; undefined when there is nothing. */
  readonly outputText: TextRules | undefined;
  readonly models: readonly OfPolicy<ModelRule>[];
  readonly rates: readonly OfPolicy<RateRule>[];
  readonly budgets: readonly OfPolicy<BudgetRule>[];
  readonly routing: readonly OfPolicy<RoutingRule>[];
  readonly disclaimers: readonly OfPolicy<Disclaimer>[];
  /** How exchanges are recorded; undefined where no policy says so. */
  readonly record: RecordRule | undefined;
  readonly #checks: Readonly<Record<PolicyPhase, readonly PolicyCheck[]>>;
  /** True when a streamed reply has to be complete before the client gets any of it. */
  readonly buffersReplies: boolean;
  readonly #entries: readonly PolicyConfigEntry[];
  readonly #conditions: readonly { when: Condition; policy: number }[];
  readonly #isActive: (policy: number) => boolean;
  readonly #variants = new Map<string, PolicyChain>();
  #contentMask: TextRules | undefined;

  /**
   * @param isActive - which policies apply, by index; all of them when not given
   */
  constructor(
    entries: readonly PolicyConfigEntry[],
    isActive: (policy: number) => boolean = () => true,
  ) {
    this.#entries = entries;
    this.#conditions = entries.flatMap(({ when }, policy) =>
      when ? [{ when, policy }] : [],
    );
    this.#isActive = isActive;
    this.policies = entries.map(toChainPolicy);
    this.inputText = compileTextRules(this.#textRules('input'));
    this.outputText = compileTextRules(this.#textRules('output'));
    this.models = this.#collect(({ effects }) => [effects.models ?? []].flat());
    this.rates = this.#collect(({ effects }) => [effects.rates ?? []].flat());
    this.budgets = this.#collect(({ effects }) => effects.budgets ?? []);
    this.routing = this.#collect(({ effects }) =>
      [effects.routing ?? []].flat(),
    );
    this.disclaimers = this.#collect(({ effects }) =>
      [effects.disclaimer ?? []].flat(),
    );
    this.record = strongestRecord(
      this.#collect(({ effects }) => [effects.record ?? []].flat()),
    );
    this.#checks = {
      input: this.#checksOf('input'),
      tool: this.#checksOf('tool'),
      output: this.#checksOf('output'),
      after: this.#checksOf('after'),
    };
    this.buffersReplies = this.#active().some(([entry]) => isBuffering(entry));
  }

  /** The checks of a phase. */
  checks(phase: PolicyPhase): readonly PolicyCheck[] {
    return this.#checks[phase];
  }

  /** The chain without the policies that are not for a request. */
  applyingTo(facts: RequestFacts): PolicyChain {
    const left = this.#conditions
      .filter(({ when }) => !holds(when, facts))
      .map(({ policy }) => policy);
    return left.length === 0 ? this : this.#without(left);
  }

  /** What masks the texts of an exchange before they are kept. Compiled with the first use. */
  get contentMask(): TextRules {
    this.#contentMask ??= contentMask(
      this.#active().flatMap(([entry, policy]) =>
        hides(entry) ? textRules(entry, policy) : [],
      ),
    );
    return this.#contentMask;
  }

  /** True when a check looks at requests. */
  get judgesRequests(): boolean {
    return this.#checks.input.length + this.#checks.tool.length > 0;
  }

  /** True when a check looks at replies. */
  get judgesReplies(): boolean {
    const { tool, output, after } = this.#checks;
    return tool.length + output.length + after.length > 0;
  }

  /** True when any policy looks at replies or adds to them. */
  get touchesReplies(): boolean {
    return (
      this.outputText !== undefined ||
      this.judgesReplies ||
      this.disclaimers.length > 0
    );
  }

  /** True when a policy, by its index, applies. */
  isActive(policy: number): boolean {
    return this.#isActive(policy);
  }

  #without(policies: readonly number[]): PolicyChain {
    const key = policies.join();
    const known = this.#variants.get(key);
    if (known) return known;
    const left = new Set(policies);
    const variant = new PolicyChain(this.#entries, policy => !left.has(policy));
    if (this.#variants.size < maxVariants) this.#variants.set(key, variant);
    return variant;
  }

  #active(): [entry: PolicyConfigEntry, policy: number][] {
    return this.#entries.flatMap((entry, policy) =>
      this.#isActive(policy)
        ? [[entry, policy] satisfies [PolicyConfigEntry, number]]
        : [],
    );
  }

  #textRules(phase: TextPhase): TextRule[] {
    return this.#active().flatMap(([entry, policy]) => {
      const { effects, phases } = entry;
      if (!effects.text?.phases.includes(phase)) return [];
      if (phases && !phases.includes(phase)) return [];
      return textRules(entry, policy);
    });
  }

  #checksOf(phase: PolicyPhase): PolicyCheck[] {
    return this.#active().flatMap(([{ effects, phases }, policy]) =>
      (effects.checks ?? [])
        .filter(check => looksIn(phase, check, phases))
        .map(check => ({ check, policy })),
    );
  }

  #collect<T extends object>(
    rulesOf: (entry: PolicyConfigEntry) => readonly T[],
  ): OfPolicy<T>[] {
    return this.#active().flatMap(([entry, policy]) =>
      rulesOf(entry).map(rule => ({ ...rule, policy })),
    );
  }
}

function textRules(
  { action, effects: { text } }: PolicyConfigEntry,
  policy: number,
): TextRule[] {
  if (!text) return [];
  return text.recognisers.map(recogniser => ({
    recogniser,
    policy,
    replace: action === 'redact' ? text.replace : undefined,
    blocks: action === 'block' || action === 'escalate',
  }));
}

/**
 * Kinds that can redact look for what is to be hidden. The others object to what is said, such as an attempt to
 * override instructions: whoever reads the record has to see that.
 */
function hides({ kind }: PolicyConfigEntry): boolean {
  return kind.actions.includes('redact');
}

/** The longest time of several, and text where one of them keeps it. */
function strongestRecord(rules: readonly RecordRule[]): RecordRule | undefined {
  if (rules.length === 0) return undefined;
  return {
    retentionDays: Math.max(...rules.map(rule => rule.retentionDays)),
    content: rules.some(({ content }) => content === 'redacted')
      ? 'redacted'
      : 'none',
  };
}

function toChainPolicy(entry: PolicyConfigEntry): ChainPolicy {
  const { name, origin, kind, action, message, onError, effects } = entry;
  return {
    ...{ name, origin, action, message, onError },
    kind: kind.kind,
    hides: hides(entry),
    escalation: effects.escalation,
    phase: phaseOf(effects),
  };
}

function phaseOf(effects: PolicyEffects): ChainPolicy['phase'] {
  const { text, checks, disclaimer, record } = effects;
  if (text || checks || disclaimer) return undefined;
  return record ? 'after' : 'input';
}

function looksIn(
  phase: PolicyPhase,
  check: Check,
  wanted: readonly PolicyPhase[] | undefined,
): boolean {
  return check.phases.includes(phase) && (wanted?.includes(phase) ?? true);
}

/** A check of the output comes too late for a stream that is not held back, so that is what it does by itself. */
function isBuffering(entry: PolicyConfigEntry): boolean {
  const { streamingMode, effects } = entry;
  const phases = entry.phases ?? phasesOf(effects);
  if (streamingMode === 'buffered') {
    return phases.some(phase => phase !== 'input');
  }
  return (
    streamingMode === undefined &&
    (effects.checks ?? []).some(check => looksIn('output', check, entry.phases))
  );
}
