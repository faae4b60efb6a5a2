import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPip } from '../peers/install';
import { freePort } from '../processes/freePort';
import { startProcess } from '../processes/startProcess';
import { type Contender } from './Contender';

const masterKey = 'sk-bench-7d1f0c52e9b84a63';
/** Its imports alone take long. */
const startMs = 90_000;

/** LiteLLM's proxy from PyPI, one worker, no database. */
export const litellm: Contender = {
  name: 'LiteLLM',
  about: 'litellm[proxy], one worker, no database, no guardrails',
  path: '/v1/chat/completions',
  headers: () => ({ authorization: `Bearer ${masterKey}` }),
  start: async upstreamPort => {
    const python = await installPip('litellm', 'litellm[proxy]');
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'bench-litellm-'));
    const file = join(folder, 'config.yaml');
    writeFileSync(file, config(upstreamPort));
    return startProcess({
      name: 'LiteLLM',
      command: join(python, 'bin', 'litellm'),
      args: ['--config', file, '--port', String(port), '--host', '127.0.0.1'],
      env: {
        LITELLM_LOG: 'ERROR',
        LITELLM_LOCAL_MODEL_COST_MAP: 'True',
        NO_DOCS: 'True',
      },
      port,
      folder,
      startMs,
    });
  },
};

function config(upstreamPort: number): string {
  return `
model_list:
  - model_name: gpt-4o
    litellm_params:
      model: openai/gpt-4o
      api_base: http://127.0.0.1:${upstreamPort}/v1
      api_key: sk-bench
general_settings:
  master_key: ${masterKey}
litellm_settings:
  telemetry: false
`;
}
