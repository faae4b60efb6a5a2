import { ConflictError, InputError } from '@backstage/errors';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  createTeam,
  getTeam,
  type KeeptrustsError,
  type Team,
} from '@keeptrusts/contract/api';
import { isCode, type ControlPlane, type Step } from '../ControlPlane';
import { noId } from './noId';
import { examples } from './createTeam.examples';

/** `keeptrusts:team:create`: a team of that name, new or the one that the same group has already. */
export function createTeamAction(plane: ControlPlane) {
  return createTemplateAction({
    id: 'keeptrusts:team:create',
    description:
      'Creates a team in the AI gateway. A team of that name that the same group owns is taken as it is.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z => z.string().min(1).max(120).describe('Name of the team'),
        owner: z =>
          z
            .string()
            .describe('The Group whose members manage it, as entity reference'),
        slug: z =>
          z
            .string()
            .optional()
            .describe('How it is named in addresses; made from the name'),
        reviewers: z =>
          z
            .array(z.string())
            .optional()
            .describe('Entity references of those who decide for the team'),
      },
      output: {
        teamId: z => z.string().describe('Id of the team'),
        slug: z => z.string().describe('How it is named in addresses'),
        created: z => z.boolean().describe('False when it was there before'),
      },
    },
    async handler(ctx) {
      const { name, slug, reviewers } = ctx.input;
      const owner = groupRef(ctx.input.owner);
      if (ctx.isDryRun) {
        ctx.logger.info(`Would create the team "${name}" for ${owner}`);
        ctx.output('teamId', noId('team'));
        ctx.output('slug', slug ?? 'dry-run');
        ctx.output('created', true);
        return;
      }
      const wanted = { name, slug, owner, reviewers };
      const team = await ctx.checkpoint({
        key: `keeptrusts.team.${name}`,
        fn: () => createOrTake(plane, wanted, ctx),
      });
      ctx.logger.info(
        team.created
          ? `Created the team "${name}"`
          : `The team "${name}" is there already, and ${owner} owns it`,
      );
      ctx.output('teamId', team.id);
      ctx.output('slug', team.slug);
      ctx.output('created', team.created);
    },
  });
}

interface WantedTeam {
  name: string;
  slug?: string;
  owner: string;
  reviewers?: string[];
}

async function createOrTake(
  plane: ControlPlane,
  wanted: WantedTeam,
  step: Step,
): Promise<{ id: string; slug: string; created: boolean }> {
  try {
    // As that person: nobody onboards a team for a group that is not theirs.
    const { id, slug } = await plane.callOnceAsInitiator(
      createTeam,
      { body: wanted },
      step,
    );
    return { id, slug, created: true };
  } catch (error) {
    if (!isCode(error, 'already_exists')) throw error;
    const { id, slug, owner } = await teamInTheWay(plane, error);
    if (owner === wanted.owner) return { id, slug, created: false };
    throw new ConflictError(
      `There is a team "${slug}" already, and ${wanted.owner} does not own it. Choose another team name.`,
    );
  }
}

function teamInTheWay(
  plane: ControlPlane,
  error: KeeptrustsError,
): Promise<Team> {
  const { slug } = error.details as { slug: string };
  return plane.call(getTeam, { params: { id: slug } });
}

/** A picker may give `search`, a person `Group:default/Search`. */
function groupRef(text: string): string {
  const ref = parseEntityRef(text, {
    defaultKind: 'group',
    defaultNamespace: 'default',
  });
  if (ref.kind.toLowerCase() === 'group') return stringifyEntityRef(ref);
  throw new InputError(`"${text}" is not a Group: only a Group owns a team.`);
}
