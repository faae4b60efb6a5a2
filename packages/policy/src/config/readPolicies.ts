import { z } from 'zod';
import { baselinePrefix, isBaselineName } from '../baseline/Baseline';
import { formatPath } from '../lint/Fault';
import { nearest } from '../lint/nearest';
import { parseAt } from '../lint/schemaFaults';
import { type YamlSource } from '../lint/YamlSource';
import { type PolicyKind } from '../kinds/PolicyKind';
import { defaultAction, type KindRegistry } from '../kinds/registry';
import { type ConfigPath, type PolicyConfigEntry } from './PolicyConfig';
import { readEntry } from './readEntry';

/** Far above what anybody needs; a bound all the same, since some checks compare every two. */
const maxPolicies = 100;

const chainSchema = z.strictObject({
  chain: z
    .array(z.string())
    .max(maxPolicies)
    .meta({ examples: [['pii-detector', 'audit-logger']] }),
});
const settingsMapSchema = z.record(z.string(), z.unknown());
const listSchema = z.array(z.unknown()).max(maxPolicies);
const entrySchema = z.looseObject({
  type: z.string().optional(),
  name: z
    .string()
    .min(1)
    .max(256)
    .refine(name => !isBaselineName(name), {
      error: `begins with "${baselinePrefix}", as only the policies of a baseline do`,
    })
    .optional(),
});

/** The policies of a file in the order in which they apply, those that are switched off included; of either shape. */
export function readPolicies(
  source: YamlSource,
  file: { policies?: unknown; policy?: unknown },
  kinds: KindRegistry,
): PolicyConfigEntry[] {
  return Array.isArray(file.policies)
    ? readList(source, file, kinds)
    : readChain(source, file, kinds);
}

/** Shape B: a list in which each policy has a type. */
function readList(
  source: YamlSource,
  file: { policies?: unknown; policy?: unknown },
  kinds: KindRegistry,
): PolicyConfigEntry[] {
  if (file.policy !== undefined) {
    source.addAtKey(
      'not-in-chain',
      ['policy'],
      '"policy" holds the settings of a chain, but the policies are a list here: it does nothing.',
      { suggestion: 'Move each setting to the policy in the list.' },
    );
  }
  const list = parseAt(source, listSchema, file.policies, ['policies']);
  return (list ?? []).flatMap((item, index) =>
    readItem(source, item, ['policies', index], kinds),
  );
}

function readItem(
  source: YamlSource,
  item: unknown,
  path: ConfigPath,
  kinds: KindRegistry,
): PolicyConfigEntry[] {
  const entry = parseAt(source, entrySchema, item, path);
  if (!entry) return [];
  const { type, name, ...settings } = entry;
  if (type === undefined) {
    const [first, ...more] = kinds.types;
    source.add('schema', path, `"${formatPath(path)}.type" is missing.`, {
      suggestion: `type: ${first}  # or ${more.join(', ')}`,
    });
    return [];
  }
  const kind = kinds.byType(type) ?? kinds.byKind(type);
  if (!kind) {
    reportUnknownKind(source, [...path, 'type'], type, kinds.types);
    return [];
  }
  return readEntry(source, kind, settings, {
    name: name ?? kind.kind,
    path,
    action: defaultAction(kind, type),
  });
}

/** Shape A: a chain of kinds, and a map with the settings of each. */
function readChain(
  source: YamlSource,
  file: { policies?: unknown; policy?: unknown },
  kinds: KindRegistry,
): PolicyConfigEntry[] {
  const policies = file.policies ?? { chain: [] };
  if (typeof policies !== 'object') {
    source.add(
      'schema',
      ['policies'],
      '"policies" has to be a list of policies, or a map with a chain.',
      { suggestion: 'policies:\n  - type: pii_detection\n    action: redact' },
    );
    return [];
  }
  const chain = parseAt(source, chainSchema, policies, ['policies'])?.chain;
  const settings = parseAt(source, settingsMapSchema, file.policy ?? {}, [
    'policy',
  ]);
  if (!chain || !settings) return [];
  reportUnused(source, chain, settings);
  return chain.flatMap((name, index) =>
    chain.indexOf(name) < index
      ? reportRepeat(source, name, index)
      : readLink(source, name, index, settings, kinds),
  );
}

function readLink(
  source: YamlSource,
  name: string,
  index: number,
  settings: Record<string, unknown>,
  kinds: KindRegistry,
): PolicyConfigEntry[] {
  const link: ConfigPath = ['policies', 'chain', index];
  const kind = kinds.byKind(name) ?? kinds.byType(name);
  if (!kind) {
    reportUnknownKind(source, link, name, kinds.kinds);
    return [];
  }
  if (!Object.hasOwn(settings, name)) {
    source.add(
      'missing-settings',
      link,
      `"${name}" is in the chain but has no settings.`,
      { suggestion: `policy:\n  ${name}:${starter(kind)}` },
    );
    return [];
  }
  return readEntry(source, kind, settings[name] ?? {}, {
    name,
    path: ['policy', name],
    action: defaultAction(kind, name),
  });
}

/** The least that the settings of a kind have to say. */
function starter(kind: PolicyKind): string {
  return defaultAction(kind) ? ' {}' : `\n    action: ${kind.actions[0]}`;
}

function reportRepeat(
  source: YamlSource,
  name: string,
  index: number,
): PolicyConfigEntry[] {
  source.add(
    'duplicate',
    ['policies', 'chain', index],
    `"${name}" stands in the chain twice.`,
    { suggestion: 'Keep one of the two.' },
  );
  return [];
}

function reportUnused(
  source: YamlSource,
  chain: string[],
  settings: Record<string, unknown>,
): void {
  for (const name of Object.keys(settings)) {
    if (chain.includes(name)) continue;
    source.addAtKey(
      'not-in-chain',
      ['policy', name],
      `"${name}" has settings but is not in the chain, so it does nothing.`,
      { suggestion: `policies:\n  chain: [${[...chain, name].join(', ')}]` },
    );
  }
}

function reportUnknownKind(
  source: YamlSource,
  path: ConfigPath,
  name: string,
  known: string[],
): void {
  const guess = nearest(name, known);
  source.add('unknown-kind', path, `There is no policy kind "${name}".`, {
    suggestion: guess
      ? `Did you mean "${guess}"?`
      : `Known kinds: ${known.join(', ')}.`,
  });
}
