import { freePort } from '../processes/freePort';
import { startProcess } from '../processes/startProcess';
import { type Contender } from './Contender';
import { nodeScript } from '../processes/nodeScript';

/** The measure of all others. */
export const bare: Contender = {
  name: 'bare pass-through',
  about: 'node:http and an undici pool, parses both bodies, pipes streams',
  path: '/v1/chat/completions',
  headers: () => ({}),
  start: async upstreamPort => {
    const port = await freePort();
    return startProcess({
      name: 'bare pass-through',
      command: process.execPath,
      args: nodeScript(
        'contenders/bareServer.ts',
        String(port),
        String(upstreamPort),
      ),
      port,
    });
  },
};
