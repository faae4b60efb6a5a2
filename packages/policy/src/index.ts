/**
 * `policy-config.yaml`: reading, linting and compiling it, and the kinds of policy it may use.
 *
 * @packageDocumentation
 */
export { baselinePrefix, type Baseline } from './baseline/Baseline';
export { lintBaseline, type BaselineResult } from './baseline/lintBaseline';
export {
  lintPolicyFiles,
  type LintedPolicyText,
  type PolicyFiles,
  type PolicyText,
} from './baseline/lintPolicyFiles';
export { mergeBaseline } from './baseline/mergeBaseline';
export {
  type CaseExpectation,
  type CaseMessage,
  type PolicyCase,
  type ServiceFinding,
} from './cases/caseSchema';
export { type CasePolicy } from './cases/checkCases';
export { casesOf, readCaseFile } from './cases/readCases';
export { holds, type Condition } from './chain/Condition';
export { matchesAny } from './chain/globs';
export {
  PolicyChain,
  type ChainPolicy,
  type OfPolicy,
  type PolicyCheck,
} from './chain/PolicyChain';
export { CheckFault } from './check/CheckFault';
export {
  type Check,
  type CheckContext,
  type CheckFinding,
  type Classification,
  type ClassifierFacts,
  type ClassifyOptions,
  type HttpAnswer,
  type RequestFacts,
  type Speaker,
  type SpokenText,
  type Subject,
  type ToolCall,
} from './check/Check';
export { secretCategories } from './detect/secrets';
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
export { describeSecretRef } from './config/describeSecretRef';
export { providerNames, type SecretRef } from './config/targets';
export {
  shortfalls,
  type TargetPromises,
} from './kinds/data-routing-policy/shortfalls';
export {
  type AllowList,
  type DependentOrder,
  type LooserWhen,
  type SearchList,
} from './kinds/LooserWhen';
export {
  definePolicyKind,
  type BudgetRule,
  type ClassifierUse,
  type Disclaimer,
  type EscalationRule,
  type ModelRule,
  type PolicyAction,
  type PolicyEffects,
  type PolicyKind,
  type RateRule,
  type RateScope,
  type RecordRule,
  type RoutingRule,
  type ServiceUse,
  type TextPhase,
  type TextRuleSet,
} from './kinds/PolicyKind';
export { type PolicyPhase } from './kinds/PolicyPhase';
export { hipaaIdentifiers } from './kinds/hipaa-phi-detector/identifiers';
export {
  judgeText,
  scanText,
  type ScannedView,
} from './kinds/prompt-injection/judgeText';
export {
  InjectionModel,
  voices,
  type ModelHeader,
  type Voice,
} from './kinds/prompt-injection/model/InjectionModel';
export { loadModel, modelFile } from './kinds/prompt-injection/model/loadModel';
export { classFeatureBits } from './kinds/prompt-injection/classes/ClassStream';
export { featureBits } from './kinds/prompt-injection/model/grams';
export {
  classNorm,
  windowsOf,
  windowNorm,
  windowPatterns,
  type Window as InjectionWindow,
} from './kinds/prompt-injection/model/windows';
export { patterns } from './kinds/prompt-injection/patterns';
export { builtInKinds, KindRegistry } from './kinds/registry';
export {
  faultCodes,
  formatPath,
  type Fault,
  type FaultCode,
} from './lint/Fault';
export {
  lintPolicyConfig,
  type LintOptions,
  type LintResult,
} from './lint/lintPolicyConfig';
export { nearest } from './lint/nearest';
export { policyFileSchema, type JsonSchema } from './schema/policyFileSchema';
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
export { decodeRun } from './text/encodedRuns';
export { type Recogniser } from './text/Recogniser';
export { type TextRules } from './text/TextRule';
export { TextScreen, type Report } from './text/TextScreen';
