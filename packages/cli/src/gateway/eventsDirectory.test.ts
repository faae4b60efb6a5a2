import { homedir } from 'node:os';
import { join } from 'node:path';
import { defaultEventsDirectory } from './eventsDirectory';

describe('defaultEventsDirectory', () => {
  it('is a folder of its own for each port, among the state of the user', () => {
    expect(defaultEventsDirectory(41002, { XDG_STATE_HOME: '/state' })).toBe(
      '/state/keeptrusts/gateway-41002',
    );
  });

  it.each([{}, { XDG_STATE_HOME: '' }])(
    'lies in the home where %j says nothing else',
    environment => {
      expect(defaultEventsDirectory(1, environment)).toBe(
        join(homedir(), '.local', 'state', 'keeptrusts', 'gateway-1'),
      );
    },
  );
});
