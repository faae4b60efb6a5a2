import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  scaffolderActionsExtensionPoint,
  type ScaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import { parse } from 'yaml';
import { scaffolderModuleKeeptrusts } from './module';

type Actions = Parameters<ScaffolderActionsExtensionPoint['addActions']>;

async function addedActions(): Promise<Actions> {
  const actions: Actions = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [
        scaffolderActionsExtensionPoint,
        { addActions: (...added) => void actions.push(...added) },
      ],
    ],
    features: [
      scaffolderModuleKeeptrusts,
      mockServices.rootConfig.factory({
        data: { app: { baseUrl: 'https://portal.example' } },
      }),
    ],
  });
  await backend.stop();
  return actions;
}

describe('the module', () => {
  it('adds actions with examples that are valid', async () => {
    const actions = await addedActions();
    expect(actions.map(({ id }) => id)).toEqual([
      'keeptrusts:team:create',
      'keeptrusts:configuration:apply',
      'keeptrusts:wallet:allocate',
      'keeptrusts:key:create',
    ]);
    for (const { id, examples, schema, supportsDryRun } of actions) {
      expect(supportsDryRun).toBe(true);
      const known = Object.keys(schema!.input!.properties!);
      for (const { example } of examples!) {
        const [step] = parse(example).steps;
        expect(step.action).toBe(id);
        expect(known).toEqual(expect.arrayContaining(Object.keys(step.input)));
        expect(Object.keys(step.input)).toEqual(
          expect.arrayContaining(schema!.input!.required as string[]),
        );
      }
    }
  });
});
