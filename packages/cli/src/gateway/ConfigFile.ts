import {
  readTemplate,
  type LintedPolicyText,
  type PolicyConfig,
  type PolicyText,
} from '@keeptrusts/policy';
import { watch } from 'node:fs';
import { dirname } from 'node:path';
import { lintTogether } from '../policy/lintFile';
import { readPolicyText } from '../policy/readPolicyFiles';

/** The files that a gateway serves. */
export interface ConfigPaths {
  /** The sandbox when not given. */
  policyConfig?: string;
  /** What is enforced besides. */
  baseline?: string;
}

/** A configuration to serve, and what lint had to say about it. */
export interface ReadConfig extends LintedPolicyText {
  baseline?: LintedPolicyText;
  /** What is in force; undefined when a file is faulty. */
  config?: PolicyConfig;
}

/** Editors write a file in several steps; this many milliseconds later it is whole. */
const settleMs = 50;
const sandboxTarget = `
providers:
  targets:
    - id: sandbox
      provider: sandbox
`;

/**
 * Reads and lints the files.
 *
 * @throws CommandFault when one cannot be read
 */
export async function readConfig(paths: ConfigPaths): Promise<ReadConfig> {
  return lint(await readTexts(paths));
}

interface ConfigTexts {
  readonly file: PolicyText;
  readonly baseline: PolicyText | undefined;
}

async function readTexts({
  policyConfig,
  baseline,
}: ConfigPaths): Promise<ConfigTexts> {
  return {
    // An empty name is that of a variable that was not set: the sandbox is not what was meant.
    file:
      policyConfig === undefined
        ? sandbox()
        : await readPolicyText(policyConfig),
    baseline:
      baseline === undefined ? undefined : await readPolicyText(baseline),
  };
}

function lint(texts: ConfigTexts): ReadConfig {
  const { file, ...linted } = lintTogether(texts.file, texts.baseline);
  return { ...file, ...linted };
}

/** What is served when no file is named: standard-dev, on the sandbox. */
function sandbox(): PolicyText {
  const text = readTemplate('standard-dev')! + sandboxTarget;
  return { path: 'standard-dev', text };
}

/**
 * Calls back whenever the text of a file has changed. The folders are watched, not the files: editors, Git
 * and Kubernetes replace a file rather than write to it.
 *
 * @param onChange - told what is there now, and which file has changed
 * @param onLost - told why, once, when a file can no longer be read
 */
export function watchConfig(
  paths: ConfigPaths,
  first: ReadConfig,
  onChange: (changed: ReadConfig, path: string) => void,
  onLost: (reason: string) => void,
): void {
  let last = first;
  let isLost = false;
  let timer: NodeJS.Timeout | undefined;
  const lose = (error: Error) => {
    if (!isLost) onLost(error.message);
    isLost = true;
  };
  const reread = async () => {
    try {
      const texts = await readTexts(paths);
      isLost = false;
      // Other files of the folder change as well, such as logs.
      const changed = changedFile(last, texts);
      if (!changed) return;
      last = lint(texts);
      onChange(last, changed.path);
    } catch (error) {
      lose(error as Error);
    }
  };
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(reread, settleMs);
  };
  for (const folder of foldersOf(paths)) watch(folder, settle);
}

function changedFile(
  before: ReadConfig,
  { file, baseline }: ConfigTexts,
): PolicyText | undefined {
  if (file.text !== before.text) return file;
  return baseline?.text === before.baseline?.text ? undefined : baseline;
}

function foldersOf({ policyConfig, baseline }: ConfigPaths): Set<string> {
  const files = [policyConfig ?? [], baseline ?? []].flat();
  return new Set(files.map(dirname));
}
