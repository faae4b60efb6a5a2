import { type Classifiers } from '@keeptrusts/gateway';
import {
  casesOf,
  readCaseFile,
  type PolicyCase,
  type PolicyConfig,
} from '@keeptrusts/policy';
import { type LintedFile } from '../formats/LintedFile';
import { readTextFile } from '../readFile';
import { faultyFiles, readPolicyFiles } from '../readPolicyFiles';
import { caseFileOf, hasFile } from './caseFiles';
import { runCase, type CaseResult, type PlacedCase } from './runCase';

/** A policy file with its cases, and what became of them. */
export interface TestedFile {
  /** The policy file. */
  path: string;
  /** Files with errors; when there are any, no case was run. */
  faulty: LintedFile[];
  results: CaseResult[];
}

/** Which cases to run. */
export interface TestOptions {
  /** The file of cases; the one beside the policy file, if there is one, when not given. */
  cases?: string;
  /** A file with policies that are enforced besides. */
  baseline?: string;
  /** Models that policies can name; none when not given. */
  classifiers?: Classifiers;
  /** Only cases whose name holds this text. */
  filter?: string;
}

/**
 * Runs the cases of a policy file: those that it holds itself, and those of the file beside it.
 *
 * @throws CommandFault with exit code 2 when a file cannot be read
 */
export async function testFile(
  path: string,
  options: TestOptions,
): Promise<TestedFile> {
  const { config, file, baseline } = await readPolicyFiles(
    path,
    // A pattern such as *.yaml names the baseline too.
    path === options.baseline ? undefined : options.baseline,
  );
  if (!config)
    return { path, faulty: faultyFiles(baseline, file), results: [] };
  const beside = await readCasesBeside(path, options, config);
  if (beside.faulty.length > 0) return { path, ...beside, results: [] };
  const placed = [...withPath(path, casesOf(file.text)), ...beside.cases];
  const results: CaseResult[] = [];
  for (const each of placed) {
    if (!isWanted(each, options)) continue;
    results.push(await runCase(config, each, options.classifiers));
  }
  return { path, faulty: [], results };
}

async function readCasesBeside(
  policyPath: string,
  { cases: given }: TestOptions,
  config: PolicyConfig,
): Promise<{ cases: PlacedCase[]; faulty: LintedFile[] }> {
  const path = given ?? caseFileOf(policyPath);
  if (given === undefined && !hasFile(path)) return { cases: [], faulty: [] };
  const text = await readTextFile(path);
  const { cases, faults } = readCaseFile(text, config.policies);
  const faulty = faults.length > 0 ? [{ path, text, faults }] : [];
  return { cases: withPath(path, cases), faulty };
}

function withPath(path: string, cases: readonly PolicyCase[]): PlacedCase[] {
  return cases.map(each => ({ ...each, path }));
}

function isWanted({ name }: PolicyCase, { filter = '' }: TestOptions): boolean {
  return name.toLowerCase().includes(filter.toLowerCase());
}
