import { type RootConfigService } from '@backstage/backend-plugin-api';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the operator has set for the gateway, in app-config below `keeptrusts.gateway`. */
export interface GatewaySettings {
  /** Where exchanges are written down until the database has them. */
  spoolDirectory: string;
  fsync: 'never' | 'batch';
  /** The largest request body in bytes, where a configuration sets none. */
  maxBodyBytes: number;
  /** Environment variables that a team's configuration may name as a secret. */
  environment: readonly string[];
  /** Hosts besides those of the known providers that a team's `base_url` may point to; globs. */
  allowedHosts: readonly string[];
  /** A listener of its own, besides Backstage's. */
  listen?: { host: string; port: number };
}

const defaultMaxBodyMegabytes = 20;
const bytesPerMegabyte = 1024 * 1024;
const providerVariables = [
  'OPENAI_API_KEY',
  'ANTHROPIC_API_KEY',
  'GEMINI_API_KEY',
  'AZURE_OPENAI_KEY',
  'AZURE_OPENAI_API_KEY',
];

/** Reads the settings, with defaults that are safe. */
export function readGatewaySettings(root: RootConfigService): GatewaySettings {
  const config = root.getOptionalConfig('keeptrusts.gateway');
  const workingDirectory =
    root.getOptionalString('backend.workingDirectory') ?? tmpdir();
  const listen = config?.getOptionalConfig('listen');
  return {
    spoolDirectory: resolve(
      config?.getOptionalString('spoolDirectory') ??
        join(workingDirectory, 'keeptrusts-spool'),
    ),
    fsync: config?.getOptionalBoolean('fsync') ? 'batch' : 'never',
    maxBodyBytes:
      (config?.getOptionalNumber('maxBodyMegabytes') ??
        defaultMaxBodyMegabytes) * bytesPerMegabyte,
    environment:
      config?.getOptionalStringArray('secretVariables') ?? providerVariables,
    allowedHosts: config?.getOptionalStringArray('allowedHosts') ?? [],
    listen: listen && {
      host: listen.getOptionalString('host') ?? '127.0.0.1',
      port: listen.getNumber('port'),
    },
  };
}
