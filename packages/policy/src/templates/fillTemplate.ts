import { Document, isSeq, parseDocument } from 'yaml';

/** The `providers` of a `policy-config.yaml`, as plain values. */
export interface Providers {
  targets: readonly Readonly<Record<string, unknown>>[];
  model_groups?: readonly Readonly<Record<string, unknown>>[];
}

/** What a template leaves open. */
export interface TemplateValues {
  /** Where models are served. */
  providers: Providers;
  /** USD a day at which spending stops; the template's own limit when not given. */
  dailyBudget?: number;
}

/** As people write it: sentences stay on their line. */
const style = { lineWidth: 0, flowCollectionPadding: false };

/** Serves made-up replies without a provider's key. */
export const sandboxProviders: Providers = {
  targets: [{ id: 'sandbox', provider: 'sandbox' }],
};

/**
 * Makes a whole `policy-config.yaml` of a template. Its comments stay; what it says about itself for the
 * choice among templates does not, since it is no longer true once somebody edits the configuration.
 *
 * @example
 * fillTemplate(readTemplate('standard-dev')!, { providers: sandboxProviders, dailyBudget: 20 });
 */
export function fillTemplate(
  templateYaml: string,
  { providers, dailyBudget }: TemplateValues,
): string {
  const document = parseDocument(templateYaml);
  document.deleteIn(['pack', 'enforces']);
  if (dailyBudget !== undefined) limitSpending(document, dailyBudget);
  return withProviders(document.toString(style), providers);
}

/** Adds a `providers` section to a `policy-config.yaml` that has none. */
export function withProviders(yaml: string, providers: Providers): string {
  const document = parseDocument(yaml);
  if (document.has('providers')) {
    throw new Error('The configuration has providers of its own.');
  }
  const section = new Document({ providers });
  return `${yaml.trimEnd()}\n\n${section.toString(style)}`;
}

const limit = 'cost-limit';

function limitSpending(document: Document, dailyLimit: number): void {
  if (!document.hasIn(['policy', limit])) {
    addToChain(document, limit);
    document.setIn(['policy', limit, 'action'], 'block');
  }
  document.setIn(['policy', limit, 'daily_limit'], dailyLimit);
  document.setIn(['policy', limit, 'soft_limit'], fourFifths(dailyLimit));
}

/** Before the last policy, which keeps the record. */
function addToChain(document: Document, kind: string): void {
  const chain = document.getIn(['policies', 'chain']);
  if (!isSeq(chain)) throw new Error('The template has no chain of policies.');
  chain.items.splice(-1, 0, document.createNode(kind));
}

/** Rounded down to cents, so that it never lies above the limit. */
function fourFifths(usd: number): number {
  return Math.floor(usd * 80) / 100;
}
