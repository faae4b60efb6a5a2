import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../processes/freePort';
import { startProcess } from '../processes/startProcess';
import { type Contender } from './Contender';
import { policyConfig, wholeChain } from './policyConfig';

const kt = join(
  dirname(require.resolve('@keeptrusts/cli/package.json')),
  'bin',
  'kt',
);

/** With everything on that a request can meet. */
export const wholeChainGateway = gateway(
  'keeptrusts, whole chain',
  'kt gateway run; PII in and out, model filter, rate, cost, audit',
  wholeChain,
);

/** Our listener, as `kt gateway run` starts it: exchanges are priced, recorded and logged in each. */
export const keeptrusts: readonly Contender[] = [
  gateway('keeptrusts, empty chain', 'kt gateway run, no policies', ''),
  wholeChainGateway,
  gateway(
    'keeptrusts, 2 workers',
    'the same with --workers 2',
    wholeChain,
    '--workers=2',
  ),
];

/**
 * `kt gateway run`, with policies of one's choice.
 *
 * @param policies - entries of the list of policies, as YAML
 * @param options - more for the command line
 */
export function gateway(
  name: string,
  about: string,
  policies: string,
  ...options: string[]
): Contender {
  return {
    name,
    about,
    path: '/v1/chat/completions',
    headers: () => ({}),
    start: async upstreamPort => {
      const port = await freePort();
      const folder = mkdtempSync(join(tmpdir(), 'bench-kt-'));
      const file = join(folder, 'policy-config.yaml');
      writeFileSync(file, policyConfig(upstreamPort, policies));
      return startProcess({
        name,
        command: process.execPath,
        args: [
          kt,
          'gateway',
          'run',
          `--policy-config=${file}`,
          `--port=${port}`,
          `--events-dir=${join(folder, 'events')}`,
          ...options,
        ],
        env: { OPENAI_API_KEY: 'sk-bench' },
        port,
        folder,
      });
    },
  };
}
