import { type Classifiers } from '@keeptrusts/gateway';
import { type PolicyCase, type PolicyConfig } from '@keeptrusts/policy';
import { requestBody } from '../trial/requestBody';
import { toCompletion } from '../trial/toCompletion';
import { tryPolicies } from '../trial/tryPolicies';
import { withServices } from '../trial/withServices';
import { differences, type Difference } from './differences';

/** A case and the file that it stands in. */
export type PlacedCase = PolicyCase & { path: string };

/** What became of a case. */
export interface CaseResult {
  name: string;
  /** The file that it stands in, and where. */
  path: string;
  line: number;
  column: number;
  differences: Difference[];
  /** What the client was told, where it got an error. */
  refusal?: string;
  ms: number;
}

/** Sends the request of a case through the engine, and compares what comes of it. */
export async function runCase(
  config: PolicyConfig,
  { name, path, line, column, ...each }: PlacedCase,
  classifiers?: Classifiers,
): Promise<CaseResult> {
  const startedAt = performance.now();
  const request = {
    body: requestBody(each, config),
    headers: each.headers ?? {},
    completion: toCompletion(each.reply),
    repeat: each.repeat,
  };
  const answered = withServices(config, each.services);
  const outcome = await tryPolicies(answered, request, classifiers);
  const { error, status } = outcome;
  return {
    ...{ name, path, line, column },
    differences: differences(each.expect, outcome),
    refusal: error && `${status} ${error.code}: ${error.message}`,
    ms: performance.now() - startedAt,
  };
}
