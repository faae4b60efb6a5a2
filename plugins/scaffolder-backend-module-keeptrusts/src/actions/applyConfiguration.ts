import { ConflictError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  createConfiguration,
  listConfigurations,
  type Configuration,
} from '@keeptrusts/contract/api';
import { isCode, type ControlPlane, type Step } from '../ControlPlane';
import { examples } from './applyConfiguration.examples';
import { noId } from './noId';

/** `keeptrusts:configuration:apply`: policies for a team, made from a template. */
export function createApplyConfigurationAction(plane: ControlPlane) {
  return createTemplateAction({
    id: 'keeptrusts:configuration:apply',
    description:
      'Gives a team policies that are made from a template. A configuration of that name that came from the same template is left as it is.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        teamId: z => z.string().describe('Id or slug of the team'),
        name: z =>
          z.string().min(1).max(120).describe('Name of the configuration'),
        template: z =>
          z.string().describe('Policy template, such as tier-2-internal'),
        dailyBudget: z =>
          z
            .number()
            .positive()
            .optional()
            .describe('USD a day, in the place of what the template says'),
        models: z =>
          z
            .array(z.string().min(1))
            .min(1)
            .optional()
            .describe('The only models that may be named, or globs with *'),
        regions: z =>
          z
            .array(z.string().min(1))
            .min(1)
            .optional()
            .describe('The only regions of targets, or globs with *'),
      },
      output: {
        configurationId: z => z.string().describe('Id of the configuration'),
        version: z => z.number().describe('The version in force'),
        created: z => z.boolean().describe('False when it was there before'),
      },
    },
    async handler(ctx) {
      const { teamId, name, template } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(`Would create "${name}" from template ${template}`);
        ctx.output('configurationId', noId('cfg'));
        ctx.output('version', 1);
        ctx.output('created', true);
        return;
      }
      const wanted = {
        name,
        team_id: teamId,
        template_id: template,
        daily_budget: ctx.input.dailyBudget,
        models: ctx.input.models,
        regions: ctx.input.regions,
      };
      const applied = await ctx.checkpoint({
        key: `keeptrusts.configuration.${teamId}.${name}`,
        fn: () => createOrLeave(plane, wanted, ctx),
      });
      ctx.logger.info(
        applied.created
          ? `Created "${name}" from template ${template}`
          : `"${name}" is there already, in version ${applied.version}`,
      );
      ctx.output('configurationId', applied.id);
      ctx.output('version', applied.version);
      ctx.output('created', applied.created);
    },
  });
}

interface WantedConfiguration {
  name: string;
  team_id: string;
  template_id: string;
  daily_budget?: number;
  models?: string[];
  regions?: string[];
}

async function createOrLeave(
  plane: ControlPlane,
  wanted: WantedConfiguration,
  step: Step,
): Promise<{ id: string; version: number; created: boolean }> {
  try {
    const input = { body: wanted };
    const { id, version } = await plane.callOnce(
      createConfiguration,
      input,
      step,
    );
    return { id, version, created: true };
  } catch (error) {
    if (!isCode(error, 'already_exists')) throw error;
    const existing = await findConfiguration(plane, wanted);
    if (!existing) throw error;
    const { id, version, template_id: template } = existing;
    if (template === wanted.template_id) return { id, version, created: false };
    throw new ConflictError(
      `The team has a configuration "${wanted.name}" that was not made from template ${wanted.template_id}. Change that one, or choose another name.`,
    );
  }
}

async function findConfiguration(
  plane: ControlPlane,
  { team_id, name }: WantedConfiguration,
): Promise<Configuration | undefined> {
  const { items } = await plane.call(listConfigurations, {
    query: { team_id, name },
  });
  return items.find(each => each.name === name);
}
