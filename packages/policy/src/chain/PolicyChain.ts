import { type PolicyConfigEntry } from '../config/PolicyConfig';
import {
  type BudgetRule,
  type ModelRule,
  type PolicyAction,
  type PolicyEffects,
  type RateRule,
  type TextPhase,
} from '../kinds/PolicyKind';
import {
  compileTextRules,
  type TextRule,
  type TextRules,
} from '../text/TextRule';

/** What the engine needs to know of a policy to report on it. */
export interface ChainPolicy {
  readonly name: string;
  readonly kind: string;
  readonly action: PolicyAction;
  readonly message?: string;
  /** When it is asked; undefined for policies that screen text, which are asked in both directions. */
  readonly phase?: 'input' | 'after';
}

/** A rule of one policy, by the policy's index in the chain. */
export type OfPolicy<T> = T & { readonly policy: number };

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

  constructor(entries: readonly PolicyConfigEntry[]) {
    this.policies = entries.map(({ name, kind, action, message, effects }) => ({
      name,
      kind: kind.kind,
      action,
      message,
      phase: phaseOf(effects),
    }));
    this.inputText = compileTextRules(textRules(entries, 'input'));
    this.outputText = compileTextRules(textRules(entries, 'output'));
    this.models = collect(entries, ({ effects }) =>
      effects.models ? [effects.models] : [],
    );
    this.rates = collect(entries, ({ effects }) =>
      effects.rates ? [effects.rates] : [],
    );
    this.budgets = collect(entries, ({ effects }) => effects.budgets ?? []);
  }
}

function phaseOf(effects: PolicyEffects): ChainPolicy['phase'] {
  if (effects.text) return undefined;
  return effects.record ? 'after' : 'input';
}

function textRules(
  entries: readonly PolicyConfigEntry[],
  phase: TextPhase,
): TextRule[] {
  return entries.flatMap(({ action, effects }, policy) => {
    const { text } = effects;
    if (!text?.phases.includes(phase)) return [];
    return text.recognisers.map(recogniser => ({
      recogniser,
      policy,
      replace: action === 'redact' ? text.replace : undefined,
      blocks: action === 'block',
    }));
  });
}

function collect<T extends object>(
  entries: readonly PolicyConfigEntry[],
  rulesOf: (entry: PolicyConfigEntry) => readonly T[],
): OfPolicy<T>[] {
  return entries.flatMap((entry, policy) =>
    rulesOf(entry).map(rule => ({ ...rule, policy })),
  );
}
