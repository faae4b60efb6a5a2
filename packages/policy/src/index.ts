/**
 * `policy-config.yaml`: reading, linting and compiling it, and the kinds of policy it may use.
 *
 * @packageDocumentation
 */
export { matchesAny } from './chain/globs';
export {
  PolicyChain,
  type ChainPolicy,
  type OfPolicy,
} from './chain/PolicyChain';
export { isHeaderValue } from './config/isHeaderValue';
export {
  type GatewaySettings,
  type ModelGroupConfig,
  type PolicyConfig,
  type PolicyConfigEntry,
  type Pricing,
  type RoutingSettings,
  type TargetConfig,
  type Timeouts,
} from './config/PolicyConfig';
export { type ProviderName, type SecretRef } from './config/targets';
export {
  definePolicyKind,
  type BudgetRule,
  type ModelRule,
  type PolicyAction,
  type PolicyEffects,
  type PolicyKind,
  type RateRule,
  type RateScope,
  type RecordRule,
  type TextPhase,
  type TextRuleSet,
} from './kinds/PolicyKind';
export { builtInKinds, KindRegistry } from './kinds/registry';
export { faultCodes, type Fault, type FaultCode } from './lint/Fault';
export {
  lintPolicyConfig,
  type LintOptions,
  type LintResult,
} from './lint/lintPolicyConfig';
export { nearest } from './lint/nearest';
export {
  fillTemplate,
  sandboxProviders,
  withProviders,
  type Providers,
  type TemplateValues,
} from './templates/fillTemplate';
export {
  findTemplate,
  readTemplate,
  templateNames,
  type PolicyTemplate,
} from './templates/templates';
export { type Recogniser } from './text/Recogniser';
export { type TextRules } from './text/TextRule';
export { TextScreen, type Report } from './text/TextScreen';
