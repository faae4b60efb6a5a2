import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../processes/freePort';
import { startProcess } from '../processes/startProcess';
import { type Contender } from './Contender';
import { policyConfig } from './policyConfig';

const kt = join(
  dirname(require.resolve('@keeptrusts/cli/package.json')),
  'bin',
  'kt',
);

/** With everything on that a request can meet. */
export const wholeChainGateway = contender(
  'keeptrusts, whole chain',
  'kt gateway run; PII in and out, model filter, rate, cost, audit',
  true,
);

/** Our listener, as `kt gateway run` starts it: exchanges are priced, recorded and logged in each. */
export const keeptrusts: readonly Contender[] = [
  contender('keeptrusts, empty chain', 'kt gateway run, no policies', false),
  wholeChainGateway,
  contender(
    'keeptrusts, 2 workers',
    'the same with --workers 2',
    true,
    '--workers=2',
  ),
];

function contender(
  name: string,
  about: string,
  wholeChain: boolean,
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
      writeFileSync(file, policyConfig(upstreamPort, { wholeChain }));
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
