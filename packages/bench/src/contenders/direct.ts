import { type Contender } from './Contender';

/** What a client sees of the provider itself: what every gateway adds is added to this. */
export const direct: Contender = {
  name: 'nothing in between',
  about: 'the client asks the provider itself',
  path: '/v1/chat/completions',
  headers: () => ({}),
  start: async upstreamPort => ({
    name: 'nothing in between',
    port: upstreamPort,
    stop: async () => {},
  }),
};
