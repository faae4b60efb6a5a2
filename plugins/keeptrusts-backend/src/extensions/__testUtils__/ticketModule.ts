import { createBackendModule } from '@backstage/backend-plugin-api';
import { keeptrustsPolicyKindExtensionPoint } from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { definePolicyKind, type Check } from '@keeptrusts/policy';
import { z } from 'zod';

const ticketRequired = definePolicyKind({
  kind: 'ticket-required',
  types: { ticket_required: undefined },
  summary: 'Lets only requests through that name a ticket',
  actions: ['block', 'warn'],
  settings: z.strictObject({
    project: z
      .enum(['OPS', 'WEB'])
      .describe('What the ticket has to begin with'),
  }),
  effects: ({ project }) => ({ checks: [ticketCheck(project)] }),
});

function ticketCheck(project: string): Check {
  const ticket = new RegExp(`\\b${project}-\\d`);
  return {
    phases: ['input'],
    inspect: ({ texts }) =>
      texts.some(({ text }) => ticket.test(text))
        ? []
        : [{ category: 'no_ticket' }],
  };
}

/** A module of somebody else's backend that brings a kind of policy. */
export const ticketModule = createBackendModule({
  pluginId: 'keeptrusts',
  moduleId: 'ticket-required',
  register(env) {
    env.registerInit({
      deps: { kinds: keeptrustsPolicyKindExtensionPoint },
      async init({ kinds }) {
        kinds.addKind(ticketRequired);
      },
    });
  },
});
