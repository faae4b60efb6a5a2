import { z } from 'zod';
import { parseAt } from '../lint/schemaFaults';
import { type YamlSource } from '../lint/YamlSource';
import { phasesOf } from '../chain/phasesOf';
import {
  type PolicyAction,
  type PolicyEffects,
  type PolicyKind,
} from '../kinds/PolicyKind';
import { type PolicyPhase } from '../kinds/PolicyPhase';
import { commonSettings } from './file';
import { type ConfigPath, type PolicyConfigEntry } from './PolicyConfig';

/** What a policy's place in the file says about it, beside its settings. */
interface EntryFacts {
  name: string;
  path: ConfigPath;
  /** Taken when the settings name none. */
  action?: PolicyAction;
}

/** A policy from its settings; none when they are faulty. */
export function readEntry(
  source: YamlSource,
  kind: PolicyKind,
  input: unknown,
  facts: EntryFacts,
): PolicyConfigEntry[] {
  const entry = parseAt(source, entrySettings(kind), input, facts.path);
  if (!entry) return [];
  const { enabled, message, action: given, phase, when, ...rest } = entry;
  const { streaming_mode, on_error, ...settings } = rest;
  const action = given ?? facts.action;
  if (!action) {
    reportMissingAction(source, kind, facts);
    return [];
  }
  const { name, path } = facts;
  const effects = kind.effects(settings, action);
  const phases = phase === undefined ? undefined : [phase].flat();
  if (enabled) {
    reportIdle(source, kind, settings, facts);
    reportForeignPhases(source, kind, phases ?? [], effects, facts);
  }
  return [
    {
      ...{ name, kind, enabled, action, message, effects, settings, path },
      ...{ phases, when, streamingMode: streaming_mode, onError: on_error },
    },
  ];
}

type SharedSettings = z.infer<z.ZodObject<typeof commonSettings>>;
/** What any policy's settings look like once they are checked: the shared ones, and the kind's own. */
type EntrySettings = SharedSettings & {
  action?: PolicyAction;
} & Record<string, unknown>;

/** A kind's own settings, with those that all kinds share. */
export function entrySettings(kind: PolicyKind): z.ZodType<EntrySettings> {
  const action = z
    .enum(kind.actions)
    .optional()
    .describe('What to do about a finding');
  // Keeps what the kind asks of its settings together, besides their types.
  return kind.settings.safeExtend({
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

/** A phase in which the policy never looks would switch it off in silence. */
function reportForeignPhases(
  source: YamlSource,
  { kind }: PolicyKind,
  wanted: readonly PolicyPhase[],
  effects: PolicyEffects,
  { name, path }: EntryFacts,
): void {
  const own = phasesOf(effects);
  for (const phase of wanted) {
    if (own.includes(phase)) continue;
    source.add(
      'schema',
      [...path, 'phase'],
      `"${name}" cannot look at the ${phase} phase.`,
      {
        suggestion:
          own.length > 0
            ? `phase: ${own.join('  # or ')}`
            : `Remove "phase": ${kind} has none to choose.`,
      },
    );
  }
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
