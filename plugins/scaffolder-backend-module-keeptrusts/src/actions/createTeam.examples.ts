import { type TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Create a team for the group that was picked in the form.',
    example: stringify({
      steps: [
        {
          id: 'create-team',
          name: 'Create the team',
          action: 'keeptrusts:team:create',
          input: {
            name: '${{ parameters.teamName }}',
            owner: '${{ parameters.owner }}',
          },
        },
      ],
    }),
  },
  {
    description: 'Create a team with an address and reviewers of its own.',
    example: stringify({
      steps: [
        {
          id: 'create-team',
          name: 'Create the team',
          action: 'keeptrusts:team:create',
          input: {
            name: 'Search and Discovery',
            slug: 'search',
            owner: 'group:default/search-team',
            reviewers: ['group:default/platform-team'],
          },
        },
      ],
    }),
  },
];
