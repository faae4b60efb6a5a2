import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { type ControlPlane } from '../ControlPlane';
import { examples } from './createKey.examples';
import { noId } from './noId';
import { takeOrCreateKey } from './takeOrCreateKey';

/** Where the portal shows keys, and takes one out of the secret store. */
const accessKeysPage = '/ai-gateway/settings/access-keys';

/** `keeptrusts:key:create`: a gateway key that goes straight into the secret store. */
export function createKeyAction(plane: ControlPlane) {
  return createTemplateAction({
    id: 'keeptrusts:key:create',
    description:
      'Creates a gateway key and puts it into the secret store. The key itself is in no output: it is shown once, on the page that revealUrl names.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        teamId: z => z.string().describe('Id or slug of the team'),
        name: z => z.string().min(1).max(120).describe('Name of the key'),
        configurationId: z =>
          z.string().optional().describe('The policies that govern it'),
        expiresIn: z =>
          z.string().optional().describe('How long it is valid, such as 90d'),
        allowedModels: z =>
          z.array(z.string()).optional().describe('Models it may call'),
        allowedProviders: z =>
          z.array(z.string()).optional().describe('Providers it may call'),
        rateLimits: z =>
          z
            .object({
              requests_per_minute: z.number().int().positive().optional(),
              tokens_per_minute: z.number().int().positive().optional(),
              max_parallel_requests: z.number().int().positive().optional(),
            })
            .optional()
            .describe('Limits of this key'),
        entityRefs: z =>
          z.array(z.string()).optional().describe('Entities that use it'),
      },
      output: {
        tokenId: z => z.string().describe('Id of the key'),
        secretPath: z => z.string().describe('Where it is in the secret store'),
        revealUrl: z => z.string().describe('The page that shows it once'),
        baseUrl: z => z.string().describe('What an SDK takes as base_url'),
        expiresAt: z => z.string().optional().describe('RFC 3339'),
      },
    },
    async handler(ctx) {
      const { teamId, name } = ctx.input;
      ctx.output('baseUrl', await plane.gatewayUrl());
      if (ctx.isDryRun) {
        ctx.logger.info(`Would create the gateway key "${name}"`);
        ctx.output('tokenId', noId('tok'));
        ctx.output('secretPath', 'dry-run');
        ctx.output('revealUrl', revealUrl(plane, noId('tok')));
        return;
      }
      const key = await ctx.checkpoint({
        key: `keeptrusts.key.${teamId}.${name}`,
        fn: () => takeOrCreateKey(plane, ctx.input, ctx),
      });
      const place = key.secretPath ?? 'the hands of whoever took it out';
      ctx.logger.info(`The gateway key "${name}" is in ${place}`);
      ctx.output('tokenId', key.id);
      ctx.output('secretPath', key.secretPath ?? '');
      ctx.output('revealUrl', revealUrl(plane, key.id));
      if (key.expiresAt) ctx.output('expiresAt', key.expiresAt);
    },
  });
}

function revealUrl(plane: ControlPlane, tokenId: string): string {
  return plane.pageUrl(accessKeysPage, { reveal: tokenId });
}
