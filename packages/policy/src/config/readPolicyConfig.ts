import { YamlSource } from '../lint/YamlSource';
import { parseAt } from '../lint/schemaFaults';
import { type KindRegistry } from '../kinds/registry';
import { fileSchemaFor } from './file';
import { type PolicyConfig } from './PolicyConfig';
import { readPolicies } from './readPolicies';
import { readGroups, readTargets } from './readTargets';
import { providerNames } from './targets';

/** What reading a file gives: its meaning, and a source to note further faults at. */
export interface ReadResult {
  /** Undefined when the file is too faulty to mean anything. */
  config?: PolicyConfig;
  source: YamlSource;
}

/** Reads a `policy-config.yaml` of either shape. Never throws: what is wrong is in `source.faults`. */
export function readPolicyConfig(
  text: string,
  kinds: KindRegistry,
  providers: readonly string[] = providerNames,
): ReadResult {
  const source = new YamlSource(text);
  if (source.faults.length > 0) return { source };
  if (isEmpty(source.value)) {
    // A file that is being written is empty for a moment: it must not take the place of one with policies.
    source.add('schema', [], 'The file is empty.', {
      suggestion: 'kt gateway run without a file serves the sandbox.',
    });
    return { source };
  }
  const file = parseAt(source, fileSchemaFor(providers), source.value, []);
  if (!file) {
    // The policies are read all the same, so that one run shows every fault.
    readPolicies(source, looseFile(source.value), kinds);
    return { source };
  }
  const policies = readPolicies(source, file, kinds);
  const config: PolicyConfig = {
    name: file.pack?.name,
    version: file.pack?.version,
    policies: policies.filter(({ enabled }) => enabled),
    switchedOff: policies.filter(({ enabled }) => !enabled),
    targets: readTargets(source, file, providers),
    groups: readGroups(file),
    gateway: file.gateway ?? {},
    routing: file.routing ?? {},
  };
  if (file.pack?.enabled === false) {
    source.add('disabled', ['pack', 'enabled'], 'This pack is switched off.', {
      suggestion: 'enabled: true',
    });
  }
  return { config, source };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null;
}

function looseFile(value: unknown): { policies?: unknown; policy?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
