import { join } from 'node:path';
import { installNpm } from '../peers/install';
import { freePort } from '../processes/freePort';
import { startProcess } from '../processes/startProcess';
import { type Contender } from './Contender';

const version = '1.15.2';

/** Portkey's open gateway from npm, as its own start command runs it. */
export const portkey: Contender = {
  name: 'Portkey',
  about: `@portkey-ai/gateway ${version}, no guardrails, no limits`,
  path: '/v1/chat/completions',
  headers: upstreamPort => ({
    authorization: 'Bearer sk-bench',
    'x-portkey-provider': 'openai',
    'x-portkey-custom-host': `http://127.0.0.1:${upstreamPort}/v1`,
  }),
  start: async () => {
    const folder = await installNpm(
      'portkey',
      `@portkey-ai/gateway@${version}`,
    );
    const port = await freePort();
    return startProcess({
      name: 'Portkey',
      command: process.execPath,
      args: [
        join(folder, 'node_modules/@portkey-ai/gateway/build/start-server.js'),
        `--port=${port}`,
        '--headless',
      ],
      // It refuses private addresses unless they are named.
      env: { TRUSTED_CUSTOM_HOSTS: '127.0.0.1', NODE_ENV: 'production' },
      port,
    });
  },
};
