import { Document, isSeq, parseDocument } from 'yaml';
import { matchesAny } from '../chain/globs';

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
  /** The only models that requests may name, or globs; what the template says when not given. */
  models?: readonly string[];
  /** The only regions whose targets may serve, or globs; what the template says when not given. */
  regions?: readonly string[];
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
  { providers, dailyBudget, models, regions }: TemplateValues,
): string {
  const document = parseDocument(templateYaml);
  document.deleteIn(['pack', 'enforces']);
  if (dailyBudget !== undefined) limitSpending(document, dailyBudget);
  if (models) limitModels(document, models);
  if (regions) limitRegions(document, regions);
  return withProviders(
    document.toString(style),
    models ? onlyGroups(providers, models) : providers,
  );
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
const modelFilter = 'model-filter';
const routing = 'data-routing-policy';

function limitSpending(document: Document, dailyLimit: number): void {
  if (!document.hasIn(['policy', limit])) {
    // Before the last policy, which keeps the record.
    addToChain(document, limit, -1);
    document.setIn(['policy', limit, 'action'], 'block');
  }
  document.setIn(['policy', limit, 'daily_limit'], dailyLimit);
  document.setIn(['policy', limit, 'soft_limit'], fourFifths(dailyLimit));
}

function limitModels(document: Document, models: readonly string[]): void {
  if (!document.hasIn(['policy', modelFilter])) {
    addToChain(document, modelFilter, 0);
  }
  setList(document, [modelFilter, 'allowed_models'], models);
}

function limitRegions(document: Document, regions: readonly string[]): void {
  if (!document.hasIn(['policy', routing])) addToChain(document, routing, 0);
  setList(document, [routing, 'allowed_regions'], regions);
}

function setList(
  document: Document,
  [kind, setting]: readonly [kind: string, setting: string],
  values: readonly string[],
): void {
  const list = document.createNode(values, { flow: true });
  document.setIn(['policy', kind, setting], list);
}

/** A group that is not among the models could never be called. */
function onlyGroups(
  { model_groups: groups, ...providers }: Providers,
  models: readonly string[],
): Providers {
  const left = (groups ?? []).filter(({ name }) =>
    matchesAny(models, String(name)),
  );
  return left.length > 0 ? { ...providers, model_groups: left } : providers;
}

/** @param at - index in the chain; from its end when negative */
function addToChain(document: Document, kind: string, at: number): void {
  const chain = document.getIn(['policies', 'chain']);
  if (!isSeq(chain)) throw new Error('The template has no chain of policies.');
  chain.items.splice(at, 0, document.createNode(kind));
}

/** Rounded down to cents, so that it never lies above the limit. */
function fourFifths(usd: number): number {
  return Math.floor(usd * 80) / 100;
}
