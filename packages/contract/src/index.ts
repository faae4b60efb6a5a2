/**
 * The contract in code: what SDKs, scripts and portals hold on to.
 *
 * @packageDocumentation
 */
export { parseDuration } from './durations/durations';
export {
  errorCatalogue,
  type ErrorCode,
  type ErrorEntry,
  type ErrorType,
} from './errors/catalogue';
export {
  KeeptrustsError,
  type ErrorBody,
  type ErrorOptions,
} from './errors/KeeptrustsError';
export {
  contentSchema,
  speakers,
  type ExchangeContent,
  type KeptSide,
  type KeptText,
} from './events/content';
export {
  attemptSchema,
  eventSchema,
  policyOutcomeSchema,
  strictest,
  verdicts,
  type Attempt,
  type ExchangeEvent,
  type PolicyOutcome,
  type Verdict,
} from './events/event';
export { newId, type IdPrefix } from './ids/ids';
export {
  generateKey,
  hashKey,
  keyHint,
  parseKey,
  type KeyType,
} from './keys/keys';
export {
  maxUsd,
  nanoPerUsd,
  nanoToUsd,
  usdToNano,
  type NanoUsd,
} from './money/money';
