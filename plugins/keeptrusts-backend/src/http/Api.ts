import {
  type AuditorService,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { type Permission } from '@backstage/plugin-permission-common';
import { KeeptrustsError, newId } from '@keeptrusts/contract';
import { type Operation, type OperationResult } from '@keeptrusts/contract/api';
import express, { type Request, type Response, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { type z } from 'zod';
import { type Caller } from '../access/Caller';
import { type TeamScope } from '../access/TeamScope';
import { type Idempotency } from './Idempotency';
import { parseInput } from './parseInput';
import { sendFault } from './sendFault';

type Parsed<Schema> = NonNullable<Schema> extends z.ZodType
  ? z.output<NonNullable<Schema>>
  : undefined;

/** A request that is understood and allowed. */
export interface Call<Op extends Operation> {
  caller: Caller;
  /** The teams for which the caller has the operation's permission. */
  scope: TeamScope;
  params: Parsed<Op['params']>;
  query: Parsed<Op['query']>;
  body: Parsed<Op['body']>;
  /** The version that the caller wants to replace. */
  ifMatch?: string;
  /** Puts something that a read gives out on the audit log. Nothing may be given out when it rejects. */
  audit(operation: string, subject: string): Promise<void>;
}

/** What all operations share. */
export interface ApiOptions {
  identify(request: Request): Promise<Caller>;
  idempotency: Idempotency;
  auditor: AuditorService;
  logger: LoggerService;
}

const maxBody = '2mb';
const yamlTypes = ['text/yaml', 'application/yaml', 'application/x-yaml'];

/**
 * The control plane over HTTP. Each operation of the contract gets a handler here; who asks, whether they
 * may, whether the request is sound, that it is audited and that a repeat does nothing twice is the same
 * for all of them.
 */
export class Api {
  readonly router: Router = PromiseRouter();
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
    this.router.use(express.json({ limit: maxBody }));
    this.router.use(express.text({ type: yamlTypes, limit: maxBody }));
  }

  /**
   * Serves an operation.
   *
   * @param permission - what the caller needs; without one any caller will do
   */
  serve<Op extends Operation>(
    operation: Op,
    permission: Permission | undefined,
    handle: (call: Call<Op>) => Promise<OperationResult<Op>>,
  ): this {
    const path = operation.path.replace(/\{(\w+)\}/g, ':$1');
    const method = operation.method.toLowerCase() as 'get';
    this.router[method](path, async (request, response) => {
      await this.#run(operation, permission, handle, request, response);
    });
    return this;
  }

  /** To be called when everything is served: what is left is not ours, and what was thrown is told. */
  finish(): Router {
    this.router.use(request => {
      throw new KeeptrustsError(
        'not_found',
        `${request.method} ${request.path} is not part of the control plane. GET /v1/openapi.json lists what is.`,
      );
    });
    this.router.use(
      (
        error: unknown,
        _request: Request,
        response: Response,
        _next: () => void,
      ) => sendFault(error, response, this.#options.logger),
    );
    return this.router;
  }

  async #run<Op extends Operation>(
    operation: Op,
    permission: Permission | undefined,
    handle: (call: Call<Op>) => Promise<OperationResult<Op>>,
    request: Request,
    response: Response,
  ): Promise<void> {
    response.setHeader('x-request-id', newId('req', Date.now()));
    const caller = await this.#options.identify(request);
    const scope = permission
      ? await caller.scope(permission)
      : ({ kind: 'all' } as const);
    if (scope.kind === 'none') throw forbidden(permission);
    const input = parseInput(operation, request);
    const call = {
      ...input,
      caller,
      scope,
      ifMatch: request.get('if-match')?.replace(/^"|"$/g, ''),
      audit: async (id: string, subject: string) => {
        const entry = await this.#entry(operation.tag, id, request, caller);
        await entry.success({ meta: { subject } });
      },
    } as Call<Op>;
    const run = () => this.#audited(operation, request, caller, handle, call);
    const { status, body } =
      operation.method === 'GET' || operation.once
        ? await run()
        : await this.#options.idempotency.once(
            operation,
            request,
            caller.ref,
            run,
          );
    response.status(status);
    if (body === undefined) response.end();
    else response.json(body);
  }

  /** Every write is on Backstage's audit log: who did what, and whether it worked. */
  async #audited<Op extends Operation>(
    operation: Op,
    request: Request,
    caller: Caller,
    handle: (call: Call<Op>) => Promise<OperationResult<Op>>,
    call: Call<Op>,
  ) {
    const entry =
      operation.method === 'GET'
        ? undefined
        : await this.#entry(operation.tag, operation.id, request, caller);
    try {
      const body = await handle(call);
      await entry?.success({
        meta: { subject: idOf(body) ?? idOf(call.params) },
      });
      return { status: operation.status, body };
    } catch (error) {
      await entry?.fail({ error: error as Error });
      throw error;
    }
  }

  #entry(tag: string, operation: string, request: Request, caller: Caller) {
    return this.#options.auditor.createEvent({
      eventId: tag,
      severityLevel: 'medium',
      // The auditor asks Backstage who sent it. The caller of an access key is in `meta` only.
      request: caller.isKnownToBackstage ? request : undefined,
      meta: { operation, caller: caller.ref },
    });
  }
}

function forbidden(permission: Permission | undefined): KeeptrustsError {
  return new KeeptrustsError(
    'forbidden',
    `You may not do this: it takes the permission "${permission?.name}". Ask the platform team for it.`,
  );
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}
