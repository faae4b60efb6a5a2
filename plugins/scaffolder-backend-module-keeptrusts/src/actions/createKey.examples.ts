import { type TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description:
      'Create the gateway key of a new team. It lies in the secret store; the outputs say where, and link to the page that shows it once.',
    example: stringify({
      steps: [
        {
          id: 'create-key',
          name: 'Create the gateway key',
          action: 'keeptrusts:key:create',
          input: {
            teamId: "${{ steps['create-team'].output.teamId }}",
            name: "${{ steps['create-team'].output.slug }}-gw-key",
            configurationId:
              "${{ steps['apply-config'].output.configurationId }}",
            expiresIn: '90d',
          },
        },
      ],
    }),
  },
  {
    description: 'Create a key for one component that may call one model.',
    example: stringify({
      steps: [
        {
          id: 'create-key',
          name: 'Create the gateway key',
          action: 'keeptrusts:key:create',
          input: {
            teamId: 'support',
            name: 'support-team-gw-key',
            expiresIn: '30d',
            allowedModels: ['gpt-4o-mini'],
            rateLimits: { requests_per_minute: 60 },
            entityRefs: ['component:default/customer-support-bot'],
          },
        },
      ],
    }),
  },
];
