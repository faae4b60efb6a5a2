import { auditLogger } from './audit-logger/auditLogger';
import { costLimit } from './cost-limit/costLimit';
import { externalModeration } from './external-moderation/externalModeration';
import { hipaaPhiDetector } from './hipaa-phi-detector/hipaaPhiDetector';
import { modelFilter } from './model-filter/modelFilter';
import { piiDetector } from './pii-detector/piiDetector';
import { promptInjection } from './prompt-injection/promptInjection';
import { rbac } from './rbac/rbac';
import { dataRoutingPolicy } from './data-routing-policy/dataRoutingPolicy';
import { agentFirewall } from './agent-firewall/agentFirewall';
import { dlpFilter } from './dlp-filter/dlpFilter';
import { disclaimer } from './disclaimer/disclaimer';
import { humanOversight } from './human-oversight/humanOversight';
import { qualityScorer } from './quality-scorer/qualityScorer';
import { citationVerifier } from './citation-verifier/citationVerifier';
import { type PolicyAction, type PolicyKind } from './PolicyKind';
import { rateLimit } from './rate-limit/rateLimit';
import { safetyFilter } from './safety-filter/safetyFilter';

/** The kinds that a configuration may use. */
export class KindRegistry {
  readonly #byKind = new Map<string, PolicyKind>();
  readonly #byType = new Map<string, PolicyKind>();

  constructor(kinds: readonly PolicyKind[]) {
    for (const kind of kinds) {
      this.#byKind.set(kind.kind, kind);
      for (const type of Object.keys(kind.types)) this.#byType.set(type, kind);
    }
  }

  /** These kinds, and more. */
  with(kinds: readonly PolicyKind[]): KindRegistry {
    return new KindRegistry([...this.#byKind.values(), ...kinds]);
  }

  /** The kind that a chain names (shape A). */
  byKind(kind: string): PolicyKind | undefined {
    return this.#byKind.get(kind);
  }

  /** The kind behind a `type` of a list (shape B). */
  byType(type: string): PolicyKind | undefined {
    return this.#byType.get(type);
  }

  /** Every name that `byKind` knows. */
  get kinds(): string[] {
    return [...this.#byKind.keys()];
  }

  /** Every name that `byType` knows. */
  get types(): string[] {
    return [...this.#byType.keys()];
  }
}

/** The action that a kind takes when the configuration names none; undefined where it has to. */
export function defaultAction(
  kind: PolicyKind,
  type?: string,
): PolicyAction | undefined {
  const byType = type === undefined ? undefined : kind.types[type];
  return byType ?? (kind.actions.length === 1 ? kind.actions[0] : undefined);
}

/** The kinds that ship with the product. The next one is a folder and a line here. */
export const builtInKinds = new KindRegistry([
  piiDetector,
  hipaaPhiDetector,
  dlpFilter,
  promptInjection,
  safetyFilter,
  modelFilter,
  rateLimit,
  costLimit,
  externalModeration,
  rbac,
  dataRoutingPolicy,
  agentFirewall,
  disclaimer,
  humanOversight,
  qualityScorer,
  citationVerifier,
  auditLogger,
]);
