import { z } from 'zod';
import { parseAt } from '../lint/schemaFaults';
import { type YamlSource } from '../lint/YamlSource';
import { type PolicyAction, type PolicyKind } from '../kinds/PolicyKind';
import { commonSettings } from './file';
import { type ConfigPath, type PolicyConfigEntry } from './PolicyConfig';

/** What a policy's place in the file says about it, beside its settings. */
interface EntryFacts {
  name: string;
  path: ConfigPath;
  /** Taken when the settings name none. */
  action?: PolicyAction;
}

/** A policy from its settings; none when they are faulty or switch it off. */
export function readEntry(
  source: YamlSource,
  kind: PolicyKind,
  input: unknown,
  facts: EntryFacts,
): PolicyConfigEntry[] {
  const entry = parseAt(source, entrySettings(kind), input, facts.path);
  if (!entry) return [];
  const { enabled, message, action: given, ...settings } = entry;
  const action = given ?? facts.action;
  if (!action) {
    reportMissingAction(source, kind, facts);
    return [];
  }
  if (!enabled) return [];
  reportIdle(source, kind, settings, facts);
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

function reportIdle(
  source: YamlSource,
  { needsOneOf = [] }: PolicyKind,
  settings: Record<string, unknown>,
  { name, path }: EntryFacts,
): void {
  const isIdle = needsOneOf.every(setting => settings[setting] === undefined);
  if (needsOneOf.length === 0 || !isIdle) return;
  source.add(
    'missing-settings',
    path,
    `"${name}" does nothing: it has none of ${needsOneOf.join(', ')}.`,
    { suggestion: `${needsOneOf[0]}: …` },
  );
}

function reportMissingAction(
  source: YamlSource,
  kind: PolicyKind,
  { name, path }: EntryFacts,
): void {
  const [first, ...more] = kind.actions;
  source.add(
    'missing-action',
    path,
    `"${name}" does not say what to do about a finding.`,
    { suggestion: `action: ${first}  # or ${more.join(', ')}` },
  );
}
