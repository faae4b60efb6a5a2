import { z } from 'zod';
import {
  entityRefSchema,
  idParams,
  idSchema,
  nameSchema,
  pageOf,
  pageQuery,
  timeSchema,
} from './common';
import { defineOperation } from './operation';

/** How a team is named in addresses and on command lines. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/,
    'is not a slug: lower-case letters, digits and hyphens',
  );

/** A team that uses AI, and whose keys, money and events belong together. */
export const teamSchema = z.object({
  id: idSchema('team'),
  name: nameSchema,
  slug: slugSchema,
  owner: entityRefSchema
    .nullable()
    .describe('The Group whose members manage it'),
  reviewers: z.array(entityRefSchema),
  created_at: timeSchema,
  updated_at: timeSchema,
});
export type Team = z.infer<typeof teamSchema>;

const fields = {
  name: nameSchema,
  slug: slugSchema.optional().describe('Made from the name when not given'),
  owner: entityRefSchema.optional(),
  reviewers: z.array(entityRefSchema).max(50).optional(),
};

export const createTeam = defineOperation({
  id: 'createTeam',
  method: 'POST',
  path: '/v1/teams',
  tag: 'teams',
  summary: 'Create a team',
  body: z.strictObject(fields),
  result: teamSchema,
  status: 201,
});

export const listTeams = defineOperation({
  id: 'listTeams',
  method: 'GET',
  path: '/v1/teams',
  tag: 'teams',
  summary: 'List the teams you may see',
  query: z.strictObject({ ...pageQuery, slug: slugSchema.optional() }),
  result: pageOf(teamSchema),
  status: 200,
});

export const getTeam = defineOperation({
  id: 'getTeam',
  method: 'GET',
  path: '/v1/teams/{id}',
  tag: 'teams',
  summary: 'Get a team by its id or slug',
  params: idParams,
  result: teamSchema,
  status: 200,
});

export const updateTeam = defineOperation({
  id: 'updateTeam',
  method: 'PATCH',
  path: '/v1/teams/{id}',
  tag: 'teams',
  summary: 'Change what is given of a team',
  params: idParams,
  body: z.strictObject(fields).partial(),
  result: teamSchema,
  status: 200,
});

export const deleteTeam = defineOperation({
  id: 'deleteTeam',
  method: 'DELETE',
  path: '/v1/teams/{id}',
  tag: 'teams',
  summary: 'Delete a team and revoke its keys; its events stay',
  params: idParams,
  status: 204,
});
