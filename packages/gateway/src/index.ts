/**
 * The engine: one governed AI exchange, from bytes in to settled event.
 *
 * @packageDocumentation
 */
export { BudgetBook, periodAt, type Budget } from './admit/BudgetBook';
export { wallet, type Fund, type Funds } from './admit/Fund';
export { MemoryRateLimiter } from './admit/MemoryRateLimiter';
export {
  type RateDemand,
  type RateLimiter,
  type RateLimits,
  type RateOutcome,
} from './admit/RateLimiter';
export { Classifiers } from './classifiers/Classifiers';
export {
  type ClassifierRuntime,
  type ClassifierSession,
  type TokenRows,
} from './classifiers/ClassifierRuntime';
export { type ModelFiles } from './classifiers/ModelFolder';
export {
  compileConfiguration,
  type CompileContext,
  type CompileResult,
} from './configuration/compileConfiguration';
export { type Configuration } from './configuration/Configuration';
export {
  type Directory,
  type KeyLimits,
  type Principal,
} from './directory/Directory';
export { LocalDirectory } from './directory/LocalDirectory';
export { systemClock, type Clock } from './exchange/Clock';
export { type Engine } from './exchange/Engine';
export {
  createHandler,
  type Handler,
  type HandlerOptions,
} from './handler/createHandler';
export { GatewayState } from './handler/GatewayState';
export { listen, type Listener } from './handler/listen';
export { Escrow } from './ledger/Escrow';
export {
  type Draw,
  type EscrowReport,
  type Ledger,
  type LedgerAccount,
} from './ledger/Ledger';
export { MemoryLedger } from './ledger/MemoryLedger';
export { expose, mergeSnapshots } from './metrics/exposition';
export { GatewayMetrics } from './metrics/GatewayMetrics';
export { type MetricSnapshot } from './metrics/MetricFamily';
export { leafPlace } from './screen/leafPlace';
export { walkTexts, type TextLeaf, type TextWalk } from './json/textLeaves';
export { listModels, type ListedModel } from './models/listModels';
export {
  type Provider,
  type ProviderCall,
  type ProviderRequest,
  type ReplyHeaders,
  type ReplySink,
} from './providers/Provider';
export {
  type Connection,
  type NeededSetting,
  type ProviderKind,
} from './providers/ProviderKind';
export {
  builtInProviders,
  ProviderRegistry,
} from './providers/ProviderRegistry';
export { httpKind, type Endpoint } from './providers/http/httpKind';
export { UpstreamPools } from './providers/http/UpstreamPools';
export { type Recorder } from './record/Recorder';
export { Spool, type SpoolOptions } from './record/Spool';
export { type FindingDetail } from './screen/FindingDetail';
export { EnvironmentSecrets } from './secrets/EnvironmentSecrets';
export { type Secrets } from './secrets/Secrets';
export { loadTokenizer } from './settle/countTokens';
export { PriceCatalogue } from './settle/PriceCatalogue';
