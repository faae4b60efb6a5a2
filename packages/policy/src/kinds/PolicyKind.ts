import { type Verdict } from '@keeptrusts/contract';
import { type z } from 'zod';
import { type Check, type ClassifierFacts } from '../check/Check';
import { type SecretRef } from '../config/targets';
import { type Recogniser } from '../text/Recogniser';
import { type LooserWhen } from './LooserWhen';
import { type PolicyPhase } from './PolicyPhase';

/** What a policy does about a finding. */
export type PolicyAction = Exclude<Verdict, 'allow'>;

/** A point at which text is searched, streams included. */
export type TextPhase = Extract<PolicyPhase, 'input' | 'output'>;

/** Text that a policy looks for, and what takes its place when it redacts. */
export interface TextRuleSet {
  recognisers: readonly Recogniser[];
  phases: readonly TextPhase[];
  replace(category: string, match: string): string;
}

/** Which models a request may name. Patterns are exact names or globs with `*`. */
export interface ModelRule {
  allowed?: readonly string[];
  denied?: readonly string[];
  /** Offered to a caller whose model is refused. */
  preferred?: string;
}

/** What one counter counts for: everybody, each team, each key or each `x-user-id`. */
export type RateScope = 'configuration' | 'team' | 'key' | 'user';

/** Rates of one policy. The engine enforces them, also across workers and replicas. */
export interface RateRule {
  per: RateScope;
  requestsPerMinute?: number;
  tokensPerMinute?: number;
  parallelRequests?: number;
}

/** A cap on spending. Amounts are nano-dollars; days and months are those of UTC. */
export interface BudgetRule {
  period?: 'day' | 'month';
  hardLimit?: number;
  softLimit?: number;
  /** Cap on the worst case of a single request. */
  perRequest?: number;
  /** Whether passing the cap for a single request stops it or is only noted. */
  action: 'block' | 'warn';
}

/** Which targets may serve a request, by what they promise (`data_policy`, `region`). */
export interface RoutingRule {
  requireZeroDataRetention: boolean;
  requireNoTraining: boolean;
  /** Regions, or globs; every region when not given. */
  allowedRegions?: readonly string[];
  /** What happens when no target complies. */
  onNoCompliantProvider: 'block' | 'warn';
}

/** Text that is added to every reply. */
export interface Disclaimer {
  text: string;
  position: 'start' | 'end';
}

/** How a case is put to a person, for policies that escalate. */
export interface EscalationRule {
  /** How long the case stays open; nobody's decision in that time is a no. */
  timeoutSeconds: number;
}

/** How exchanges are recorded. */
export interface RecordRule {
  retentionDays: number;
  /** Whether what was said is kept, with everything masked that can be recognised. */
  content: 'none' | 'redacted';
}

/** A text classifier of the host's that a policy's checks ask. */
export interface ClassifierUse {
  /** From the setting `model`. */
  name: string;
  /** Why a classifier that says this of itself is of no use to the policy, as a sentence; undefined when it is. */
  misfit(facts: ClassifierFacts): string | undefined;
}

/** What a policy's checks ask besides the exchange: a service outside the gateway, or a model of the host's. */
export interface ServiceUse {
  /**
   * Where it is, from the setting `endpoint`: a platform may allow only some hosts. Undefined for an address
   * that the kind brings along.
   */
  endpoint?: string;
  /** What it takes as a key, from the setting `secret_key_ref`. */
  secretRef?: SecretRef;
  classifier?: ClassifierUse;
}

/** What a policy asks of the exchange; a kind fills in the parts it needs. */
export interface PolicyEffects {
  text?: TextRuleSet;
  models?: ModelRule;
  rates?: RateRule;
  budgets?: readonly BudgetRule[];
  record?: RecordRule;
  routing?: RoutingRule;
  disclaimer?: Disclaimer;
  escalation?: EscalationRule;
  /** Judgements of whole requests and replies. */
  checks?: readonly Check[];
  services?: readonly ServiceUse[];
}

/**
 * A kind of policy, such as `pii-detector`. It is defined by a folder of its own and one line in the
 * registry; lint, documentation and engine take everything from here.
 */
export interface PolicyKind<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Name in a `chain` (shape A). */
  kind: string;
  /** Names as `type` in a list (shape B), each with the action it stands for, if any. */
  types: Readonly<Record<string, PolicyAction | undefined>>;
  /** One sentence for the documentation and for `kt`. */
  summary: string;
  /**
   * The actions it can take. Where there is a choice, `action` has to be given. A kind that can redact looks for what
   * is to be hidden: what is kept of an exchange is without its findings, whatever its policy does about them.
   */
  actions: readonly [PolicyAction, ...PolicyAction[]];
  /** Settings of which at least one has to be given, or the policy would do nothing. */
  needsOneOf?: readonly string[];
  /**
   * How its settings compare with those of a baseline's policy, by name, as in `encoding.decode_base64`. Lint tells
   * of what is looser; what is not listed is compared for equality only.
   */
  looser?: Readonly<Record<string, LooserWhen>>;
  /** Its settings, beside those that all kinds share. */
  settings: z.ZodObject<Shape>;
  /** Turns settings into what the exchange has to do. */
  effects(
    settings: z.infer<z.ZodObject<Shape>>,
    action: PolicyAction,
  ): PolicyEffects;
}

/** Keeps the settings' type from the schema through to `effects`. */
export function definePolicyKind<Shape extends z.ZodRawShape>(
  kind: PolicyKind<Shape>,
): PolicyKind<Shape> {
  return kind;
}
