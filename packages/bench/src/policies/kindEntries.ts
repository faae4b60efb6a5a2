import { builtInKinds, type PolicyAction } from '@keeptrusts/policy';

/** What kinds have to be told beside their action; all others run with their defaults. As YAML in one line. */
const settings: Readonly<Record<string, string>> = {
  'dlp-filter':
    "detect_patterns: [{ name: project_number, pattern: 'PRJ-[0-9]{6}' }], blocked_terms: [Project Falcon, Blue Harbour], fuzzy_matching: true",
  'model-filter': "allowed_models: ['gpt-*']",
  'rate-limit': 'max_requests_per_minute: 100000000',
  'cost-limit': 'daily_limit: 1000000',
  rbac: "default_role: engineer, roles: { engineer: { allowed_models: ['gpt-*'], denied_tools: ['delete_*'] } }",
  'data-routing-policy': "allowed_regions: ['*']",
  'agent-firewall': "blocked_tools: ['*_secret']",
  'human-oversight':
    "require_human_for: [{ tool: 'delete_*' }, { phrase: wire transfer of the whole fund }]",
  'quality-scorer':
    "min_output_chars: 40, assertions: [{ name: names-the-ticket, matches: '[A-Z]{2,5}-[0-9]+', weight: 2 }, { name: no-promise, not_contains: guarantee }]",
  'citation-verifier': 'require_sources: true, min_confidence: 0.6',
  disclaimer: 'text: This answer was written by a machine.',
};

/** These ask a service or speak of targets, which no run has. */
const leftOut = new Set(['external-moderation', 'data-routing-policy']);

/** Actions under which the whole text is read, the most usual one first. */
const unhindered: readonly PolicyAction[] = ['redact', 'warn', 'log'];

/** A kind, set up as an entry of the list of policies. */
export interface KindEntry {
  readonly kind: string;
  /** YAML in one line. */
  readonly entry: string;
}

/** Every kind that can run by itself, with its defaults or settings as its documentation has them. */
export function kindEntries(): KindEntry[] {
  return builtInKinds.kinds.flatMap(kind =>
    leftOut.has(kind) ? [] : [{ kind, entry: entryOf(kind) }],
  );
}

function entryOf(name: string): string {
  const { types, actions } = builtInKinds.byKind(name)!;
  const [type] = Object.keys(types);
  const action = unhindered.find(each => actions.includes(each)) ?? actions[0];
  const parts = [`name: ${name}`, `type: ${type}`, `action: ${action}`];
  return `{ ${[...parts, settings[name] ?? []].flat().join(', ')} }`;
}
