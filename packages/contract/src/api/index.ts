/**
 * The control plane in code: what each request takes and gives, the OpenAPI document made from that, and
 * a typed client. Runs in browsers too.
 *
 * @packageDocumentation
 */
export * from './budgets';
export {
  entityRefSchema,
  pageOf,
  pageQuery,
  sinceMs,
  teamRefSchema,
} from './common';
export * from './configurations';
export {
  ControlPlaneClient,
  UnreachableError,
  type CallOptions,
  type ClientOptions,
} from './ControlPlaneClient';
export * from './events';
export { openApiDocument } from './openapi';
export {
  type Operation,
  type OperationInput,
  type OperationResult,
} from './operation';
export { operations } from './operations';
export * from './teams';
export * from './templates';
export * from './tokens';
export * from './wallets';
export * from './whoami';
export { errorCatalogue, type ErrorCode } from '../errors/catalogue';
export { KeeptrustsError } from '../errors/KeeptrustsError';
export type { ExchangeContent, KeptSide, KeptText } from '../events/content';
export type { ExchangeEvent, PolicyOutcome, Verdict } from '../events/event';
export { verdicts } from '../events/event';
