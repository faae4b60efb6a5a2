import { type TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Add 50 USD to a wallet, each time the template is run.',
    example: stringify({
      steps: [
        {
          id: 'allocate',
          name: 'Allocate money',
          action: 'keeptrusts:wallet:allocate',
          input: { teamId: 'search', amount: 50, note: 'Load test' },
        },
      ],
    }),
  },
  {
    description:
      'Give a new team its first money and a daily budget; a team that has had some keeps what it has.',
    example: stringify({
      steps: [
        {
          id: 'allocate-wallet',
          name: 'Allocate money',
          action: 'keeptrusts:wallet:allocate',
          input: {
            teamId: "${{ steps['create-team'].output.teamId }}",
            amount: 300,
            dailyBudget: '${{ parameters.dailyBudget }}',
            initial: true,
          },
        },
      ],
    }),
  },
];
