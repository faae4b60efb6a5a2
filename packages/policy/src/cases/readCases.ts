import { z } from 'zod';
import { type Fault } from '../lint/Fault';
import { parseAt } from '../lint/schemaFaults';
import { YamlSource } from '../lint/YamlSource';
import { casesSchema, type PolicyCase } from './caseSchema';
import { checkCases, type CasePolicy } from './checkCases';

/** Cases of a file, and what is wrong with them. */
interface ReadCases {
  /** Every fault, by line. */
  faults: Fault[];
  /** In the order of the file; none when there are faults. */
  cases: PolicyCase[];
}

const caseFileSchema = z.strictObject({ tests: casesSchema });
const key = ['tests'];

/**
 * Reads a file of cases that is kept beside a policy file.
 *
 * @param policies - those that are in force, which the cases can name; any when not given
 * @example
 * const { cases, faults } = readCaseFile(text, config.policies);
 */
export function readCaseFile(
  text: string,
  policies?: readonly CasePolicy[],
): ReadCases {
  const source = new YamlSource(text);
  if (source.faults.length > 0) return { faults: source.faults, cases: [] };
  const file = parseAt(source, caseFileSchema, source.value, []);
  if (file) checkCases(source, file.tests, policies);
  const faults = source.faults.sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  const safe = file && faults.length === 0;
  return { faults, cases: safe ? placed(source, file.tests) : [] };
}

/** The cases that a policy file holds itself; its lint has found no fault in them. */
export function casesOf(policyYaml: string): PolicyCase[] {
  const source = new YamlSource(policyYaml);
  const file = z.object({ tests: casesSchema }).safeParse(source.value);
  return file.success ? placed(source, file.data.tests) : [];
}

function placed(
  source: YamlSource,
  cases: z.infer<typeof casesSchema>,
): PolicyCase[] {
  return cases.map((each, index) => ({
    ...each,
    ...source.positionOf([...key, index, 'name']),
  }));
}
