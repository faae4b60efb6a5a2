/** Kinds of faults, stable names for scripts and for `--format json`. */
export const faultCodes = {
  yaml: 'The file is not valid YAML',
  schema: 'A value is missing or of the wrong type',
  'unknown-key': 'A key that nothing reads',
  'unknown-kind': 'A policy of a kind that does not exist',
  'missing-action': 'A policy that does not say what to do about a finding',
  'missing-settings': 'A policy without the settings that it needs',
  'not-in-chain': 'Settings of a policy that is not in the chain',
  duplicate: 'Two things of the same name',
  'undefined-secret': 'A secret that is not set here',
  'unusable-model': 'A model of a policy that cannot run here',
  'unknown-target': 'A model group that names a target nobody defined',
  'unknown-policy': 'A test that expects a policy which is not in force',
  'non-compliant': 'A target that does not promise what a policy asks of it',
  weights: 'A model group in which no model can be chosen',
  'unpriced-model': 'A model whose price is not known',
  limits: 'A soft limit that lies above its hard limit',
  conflict: 'Policies that contradict each other',
  'unsafe-pattern':
    'A regular expression that cannot be searched in little time',
  disabled: 'A pack that is switched off',
  'looser-than-baseline':
    'Something that the baseline does not let have effect',
  'not-in-baseline': 'A part of a file that a baseline cannot have',
} as const;
export type FaultCode = keyof typeof faultCodes;

/** Something wrong with a file, where it stands and how to mend it. */
export interface Fault {
  code: FaultCode;
  /** Errors make a file unsafe to deploy; warnings depend on where it will run. */
  severity: 'error' | 'warning';
  message: string;
  /** A line or two to paste, or a sentence. */
  suggestion?: string;
  /** Such as `policies[0].action`. */
  path: string;
  /** From 1, as editors count. */
  line: number;
  column: number;
  /** How many characters of the line are at fault. */
  length: number;
}

/** `policies[0].action` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number'
        ? `[${part}]`
        : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}
