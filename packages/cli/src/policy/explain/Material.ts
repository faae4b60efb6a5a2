import { type FindingDetail } from '@keeptrusts/gateway';
import { type PolicyConfig } from '@keeptrusts/policy';
import { type TrialOutcome, type TrialRequest } from '../trial/tryPolicies';
import { type PlacedTexts } from './PlacedTexts';

/** What is in force, and the files that it comes from. */
export interface ExplainedFiles {
  config: PolicyConfig;
  path: string;
  baselinePath?: string;
}

/** What an explanation is made of. */
export interface Material {
  files: ExplainedFiles;
  request: TrialRequest;
  outcome: TrialOutcome;
  /** What was found, with its places. */
  details: readonly FindingDetail[];
  /** What is said, before policies change it. */
  texts: { request: PlacedTexts; reply: PlacedTexts };
}
