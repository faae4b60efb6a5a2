import { type TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Put the policy tier in force that was chosen in the form.',
    example: stringify({
      steps: [
        {
          id: 'apply-config',
          name: 'Apply the policies',
          action: 'keeptrusts:configuration:apply',
          input: {
            teamId: "${{ steps['create-team'].output.teamId }}",
            name: "${{ steps['create-team'].output.slug }}-config",
            template: '${{ parameters.policyTier }}',
            dailyBudget: '${{ parameters.dailyBudget }}',
          },
        },
      ],
    }),
  },
  {
    description:
      'Put a template in force, with only these models and these regions of targets.',
    example: stringify({
      steps: [
        {
          id: 'apply-config',
          name: 'Apply the policies',
          action: 'keeptrusts:configuration:apply',
          input: {
            teamId: 'clinic',
            name: 'clinic-config',
            template: 'healthcare-compliant',
            models: ['gpt-4o', 'claude-*'],
            regions: ['eu-*'],
          },
        },
      ],
    }),
  },
];
