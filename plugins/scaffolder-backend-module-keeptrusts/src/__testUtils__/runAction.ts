import { type TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { type JsonObject, type JsonValue } from '@backstage/types';

/** A step of a task. The same one again is a retry. */
export interface RunOptions {
  task?: string;
  step?: string;
  isDryRun?: boolean;
}

/** Runs an action as the scaffolder does, and gives its outputs. */
export async function runAction<
  Input extends JsonObject,
  Output extends JsonObject,
>(
  action: TemplateAction<Input, Output>,
  input: NoInfer<Input>,
  { task = 'task-1', step = action.id, isDryRun }: RunOptions = {},
): Promise<Record<string, JsonValue>> {
  const outputs: Record<string, JsonValue> = {};
  await action.handler({
    ...createMockActionContext({
      input,
      task: { id: task },
      workspacePath: '/nowhere',
    }),
    step: { id: step },
    isDryRun,
    output: (name, value) => {
      outputs[name as string] = value as JsonValue;
    },
  });
  return outputs;
}
