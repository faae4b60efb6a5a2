import { matchesAny } from '../chain/globs';
import {
  type PolicyConfig,
  type PolicyConfigEntry,
} from '../config/PolicyConfig';
import { type Attempt } from './Attempt';
import { permitsModel } from './throughGroups';

/** Groups that nobody can call, since the baseline does not let one of their models be used; and such targets. */
export function unreachableModels(
  { groups, targets }: PolicyConfig,
  { name: policy, when, effects }: PolicyConfigEntry,
): Attempt[] {
  const rule = effects.models;
  if (!rule || when) return [];
  const ofGroups = groups.flatMap(({ name, models, path }): Attempt[] => {
    const refused: Attempt[] = models.flatMap(({ model }, index) =>
      permitsModel(rule, model)
        ? []
        : [
            {
              path: [...path, 'models', index, 'model'],
              severity: 'error',
              message: `"${policy}" does not allow "${model}", so nobody can call the group "${name}".`,
              suggestion: 'Take the model out of the group.',
            },
          ],
    );
    if (!matchesAny(rule.denied ?? [], name)) return refused;
    return [
      ...refused,
      {
        path: [...path, 'name'],
        severity: 'error',
        message: `"${policy}" denies "${name}", so nobody can call the group of this name.`,
        suggestion: 'Give the group another name.',
      },
    ];
  });
  const ofTargets = targets.flatMap(({ id, model, path }): Attempt[] =>
    model === undefined || permitsModel(rule, model)
      ? []
      : [
          {
            path: [...path, 'model'],
            message: `"${policy}" does not allow "${model}", so nobody can call it at the target "${id}".`,
            suggestion: 'Serve another model, or remove the target.',
          },
        ],
  );
  return [...ofGroups, ...ofTargets];
}
