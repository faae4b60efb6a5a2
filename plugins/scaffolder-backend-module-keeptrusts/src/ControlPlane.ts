import {
  type AuthService,
  type BackstageCredentials,
  type DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  ControlPlaneClient,
  KeeptrustsError,
  type CallOptions,
  type Operation,
  type OperationInput,
  type OperationResult,
} from '@keeptrusts/contract/api';
import { createHash } from 'node:crypto';

/** What it takes to reach the control plane. */
export interface ControlPlaneOptions {
  auth: AuthService;
  discovery: DiscoveryService;
  /** Where people open the portal. */
  portalUrl: string;
}

/** What tells one step of one task from all others. */
export interface Step {
  task: { id: string };
  step?: { id?: string };
  signal?: AbortSignal;
  /** Whoever started the task. */
  getInitiatorCredentials(): Promise<BackstageCredentials>;
}

const pluginId = 'keeptrusts';

/**
 * The control plane, as the scaffolder reaches it: as itself, since a template may give what a person could
 * not take, such as money. For whom it gives it is checked as the person who runs the template.
 */
export class ControlPlane {
  readonly #options: ControlPlaneOptions;
  readonly #client: ControlPlaneClient;

  constructor(options: ControlPlaneOptions) {
    this.#options = options;
    this.#client = this.#clientAs(() =>
      options.auth.getOwnServiceCredentials(),
    );
  }

  #clientAs(whom: () => Promise<BackstageCredentials>): ControlPlaneClient {
    const { auth, discovery } = this.#options;
    return new ControlPlaneClient({
      baseUrl: () => discovery.getBaseUrl(pluginId),
      token: async () => {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await whom(),
          targetPluginId: pluginId,
        });
        return token;
      },
    });
  }

  /** @throws KeeptrustsError what the control plane refused */
  call<Op extends Operation>(
    operation: Op,
    input: OperationInput<Op>,
    options?: CallOptions,
  ): Promise<OperationResult<Op>> {
    return this.#client.call(operation, input, options);
  }

  /**
   * A write that happens once, however often the step runs: when the backend ended before the answer was
   * noted down, the control plane gives that answer again.
   */
  async callOnce<Op extends Operation>(
    operation: Op,
    input: OperationInput<Op>,
    step: Step,
    client = this.#client,
  ): Promise<OperationResult<Op>> {
    const subject = [step.task.id, step.step?.id, operation.id, input];
    const idempotencyKey = digestOf(subject);
    try {
      return await client.call(operation, input, {
        idempotencyKey,
        signal: step.signal,
      });
    } catch (error) {
      throw isCode(error, 'idempotency_conflict') ? underWay(error) : error;
    }
  }

  /** The same with no more rights than the person who started the task has. */
  async callOnceAsInitiator<Op extends Operation>(
    operation: Op,
    input: OperationInput<Op>,
    step: Step,
  ): Promise<OperationResult<Op>> {
    const initiator = this.#clientAs(() => step.getInitiatorCredentials());
    return this.callOnce(operation, input, step, initiator);
  }

  /** What an SDK is given as `base_url`. */
  async gatewayUrl(): Promise<string> {
    const url = await this.#options.discovery.getExternalBaseUrl(pluginId);
    return `${url}/v1`;
  }

  /** A page of the portal. */
  pageUrl(path: string, query: Readonly<Record<string, string>>): string {
    const portal = this.#options.portalUrl.replace(/\/+$/, '');
    return `${portal}${path}?${new URLSearchParams(query)}`;
  }
}

/** Whether the control plane refused something with this code. */
export function isCode(
  error: unknown,
  code: KeeptrustsError['code'],
): error is KeeptrustsError {
  return KeeptrustsError.is(error) && error.code === code;
}

/** The key is made of all that is sent, so another request of the same step has another key. */
function digestOf(subject: unknown): string {
  const text = JSON.stringify(subject);
  return `scaffolder-${createHash('sha256').update(text).digest('hex')}`;
}

/** What a step fails with while an earlier try of it, or another task, is doing the same. */
export function underWay(cause: Error): ConflictError {
  return new ConflictError(
    'The control plane is still busy with the same request of an earlier try or of another task. Retry this task in a few minutes.',
    cause,
  );
}
