import {
  matchesAny,
  type ModelRule,
  type PolicyConfig,
} from '@keeptrusts/policy';
import { prices } from '../prices';

/** What somebody wants to say, before it is a request. */
export interface Saying {
  /** What the user says; or a list of messages; or a request body. */
  input: string | readonly unknown[] | Readonly<Record<string, unknown>>;
  model?: string;
  stream?: boolean;
}

/** A model that everybody knows. */
const anyModel = 'gpt-4o';

/** A chat completion request. What a body says itself stays, unless something else is asked for. */
export function requestBody(
  { input, model, stream }: Saying,
  config: PolicyConfig,
): string {
  const body = isBody(input) ? input : { messages: messagesOf(input) };
  return JSON.stringify({
    ...body,
    model: model ?? body.model ?? servedModel(config),
    ...(stream && { stream }),
  });
}

function isBody(
  input: Saying['input'],
): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && !Array.isArray(input);
}

function messagesOf(input: Saying['input']): unknown {
  return typeof input === 'string' ? [{ role: 'user', content: input }] : input;
}

/** The first model that the file serves and lets through. */
function servedModel({ groups, targets, policies }: PolicyConfig): string {
  const rules = policies.flatMap(({ effects }) => effects.models ?? []);
  const open = targets.filter(({ model }) => model === undefined);
  const served = [
    ...groups.map(({ name }) => name),
    ...targets.flatMap(({ model }) => model ?? []),
    ...open.flatMap(({ provider }) => modelsOf(provider)),
    ...(targets.length === 0 ? [anyModel] : []),
  ];
  const named = allowedBy(rules);
  const allowed = [...served, ...named].find(model =>
    rules.every(rule => isAllowed(rule, model)),
  );
  return allowed ?? served[0] ?? anyModel;
}

/** A model that is well known, or else all that the provider has. */
function modelsOf(provider: string): string[] {
  const models = prices.models(provider);
  const isKnown = models.length === 0 || models.includes(anyModel);
  return isKnown ? [anyModel] : models;
}

function allowedBy(rules: readonly ModelRule[]): string[] {
  return rules
    .flatMap(({ allowed = [] }) => allowed)
    .filter(name => !name.includes('*'));
}

function isAllowed({ allowed, denied }: ModelRule, model: string): boolean {
  return (
    (!allowed || matchesAny(allowed, model)) && !matchesAny(denied ?? [], model)
  );
}
