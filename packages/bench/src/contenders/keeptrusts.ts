import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../processes/freePort';
import { startProcess } from '../processes/startProcess';
import { type Contender } from './Contender';

const kt = join(
  dirname(require.resolve('@keeptrusts/cli/package.json')),
  'bin',
  'kt',
);

const wholeChain = `
policies:
  - { name: pii, type: pii_detection, action: redact }
  - { name: models, type: model_filter, allowed_models: ['gpt-*'] }
  - { name: rate, type: rate_limit, max_requests_per_minute: 100000000 }
  - { name: cost, type: cost_limit, action: block, daily_limit: 1000000 }
  - { name: audit, type: log, retention_days: 365 }
`;

/** With everything on that a request can meet. */
export const wholeChainGateway = contender(
  'keeptrusts, whole chain',
  'kt gateway run; PII in and out, model filter, rate, cost, audit',
  wholeChain,
);

/** Our listener, as `kt gateway run` starts it: exchanges are priced, recorded and logged in each. */
export const keeptrusts: readonly Contender[] = [
  contender('keeptrusts, empty chain', 'kt gateway run, no policies', ''),
  wholeChainGateway,
  contender(
    'keeptrusts, 2 workers',
    'the same with --workers 2',
    wholeChain,
    '--workers=2',
  ),
];

function contender(
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
      writeFileSync(file, config(upstreamPort) + policies);
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

function config(upstreamPort: number): string {
  return `
pack: { name: bench }
providers:
  targets:
    - id: openai
      provider: openai
      base_url: http://127.0.0.1:${upstreamPort}/v1
      secret_key_ref: { env: OPENAI_API_KEY }
`;
}
