import { z } from 'zod';
import { type FaultCode } from '../lint/Fault';
import { nearest } from '../lint/nearest';
import { reportSchemaFaults } from '../lint/schemaFaults';
import { type YamlSource } from '../lint/YamlSource';
import { type PolicyAction, type PolicyKind } from '../kinds/PolicyKind';
import { defaultAction, type KindRegistry } from '../kinds/registry';
import { commonSettings } from './file';
import { type ConfigPath, type PolicyConfigEntry } from './PolicyConfig';

const chainSchema = z.strictObject({ chain: z.array(z.string()) });
const settingsMapSchema = z.record(z.string(), z.unknown());
const entrySchema = z.looseObject({
  type: z.string().optional(),
  name: z.string().min(1).optional(),
});

/** The policies of a file in the order in which they apply, whichever shape it has. */
export function readPolicies(
  source: YamlSource,
  file: { policies?: unknown; policy?: unknown },
  kinds: KindRegistry,
): PolicyConfigEntry[] {
  return Array.isArray(file.policies)
    ? readList(source, file.policies, kinds)
    : readChain(source, file, kinds);
}

/** Shape B: a list in which each policy has a type. */
function readList(
  source: YamlSource,
  list: unknown[],
  kinds: KindRegistry,
): PolicyConfigEntry[] {
  return list.flatMap((item, index) => {
    const path: ConfigPath = ['policies', index];
    const parsed = entrySchema.safeParse(item);
    if (!parsed.success) {
      reportSchemaFaults(source, entrySchema, parsed.error.issues, path);
      return [];
    }
    const { type, name, ...settings } = parsed.data;
    if (type === undefined) {
      source.add('schema', path, `"policies[${index}].type" is missing.`, {
        suggestion: `type: pii_detection  # or ${kinds.types.join(', ')}`,
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
  });
}

/** Shape A: a chain of kinds, and a map with the settings of each. */
function readChain(
  source: YamlSource,
  file: { policies?: unknown; policy?: unknown },
  kinds: KindRegistry,
): PolicyConfigEntry[] {
  const parsedChain = chainSchema.safeParse(file.policies ?? { chain: [] });
  const parsedMap = settingsMapSchema.safeParse(file.policy ?? {});
  if (!parsedChain.success) {
    const { issues } = parsedChain.error;
    reportSchemaFaults(source, chainSchema, issues, ['policies']);
  }
  if (!parsedMap.success) {
    const { issues } = parsedMap.error;
    reportSchemaFaults(source, settingsMapSchema, issues, ['policy']);
  }
  if (!parsedChain.success || !parsedMap.success) return [];
  const { chain } = parsedChain.data;
  reportUnused(source, chain, parsedMap.data);
  return chain.flatMap((name, index) =>
    readLink(source, name, index, parsedMap.data, kinds),
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
      { suggestion: `policy:\n  ${name}: {}` },
    );
    return [];
  }
  return readEntry(source, kind, settings[name] ?? {}, {
    name,
    path: ['policy', name],
    action: defaultAction(kind),
  });
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

interface EntryFacts {
  name: string;
  path: ConfigPath;
  /** Taken when the settings name none. */
  action?: PolicyAction;
}

function readEntry(
  source: YamlSource,
  kind: PolicyKind,
  input: unknown,
  facts: EntryFacts,
): PolicyConfigEntry[] {
  const schema = entrySettings(kind);
  const parsed = schema.safeParse(input, { reportInput: true });
  if (!parsed.success) {
    reportSchemaFaults(source, schema, parsed.error.issues, facts.path);
    return [];
  }
  const { enabled, message, action: given, ...settings } = parsed.data;
  const action = given ?? facts.action;
  if (!action) {
    reportMissingAction(source, kind, facts);
    return [];
  }
  if (!enabled) return [];
  const { name, path } = facts;
  const effects = kind.effects(settings, action);
  return [{ name, kind, action, message, effects, settings, path }];
}

/** What any policy's settings look like once they are checked: the shared ones, and the kind's own. */
type EntrySettings = {
  enabled: boolean;
  message?: string;
  action?: PolicyAction;
} & Record<string, unknown>;

/** A kind's own settings, with those that all kinds share. */
function entrySettings(kind: PolicyKind): z.ZodType<EntrySettings> {
  const action = z
    .enum(kind.actions)
    .optional()
    .describe('What to do about a finding');
  return z.strictObject({
    ...kind.settings.shape,
    ...commonSettings,
    action,
  }) as unknown as z.ZodType<EntrySettings>;
}

function reportMissingAction(
  source: YamlSource,
  kind: PolicyKind,
  { name, path }: EntryFacts,
): void {
  const code: FaultCode = 'missing-action';
  source.add(code, path, `"${name}" does not say what to do about a finding.`, {
    suggestion: `action: ${kind.actions[0]}  # or ${kind.actions
      .slice(1)
      .join(', ')}`,
  });
}
