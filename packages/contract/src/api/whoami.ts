import { z } from 'zod';
import { defineOperation } from './operation';
import { teamSchema } from './teams';

/** Who asks, as the control plane sees it. */
export const whoamiSchema = z.object({
  ref: z
    .string()
    .describe('Such as user:default/ann, plugin:scaffolder or key:tok_…'),
  all_teams: z
    .boolean()
    .describe('True when every team may be seen, later ones too'),
  teams: z.array(teamSchema).describe('Teams that may be seen, at most 200'),
});
export type Whoami = z.infer<typeof whoamiSchema>;

export const whoami = defineOperation({
  id: 'whoami',
  method: 'GET',
  path: '/v1/whoami',
  tag: 'access',
  summary: 'Who you are to the control plane, and the teams you may see',
  result: whoamiSchema,
  status: 200,
});
