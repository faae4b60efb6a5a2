import {
  readTemplate,
  type Fault,
  type PolicyConfig,
} from '@keeptrusts/policy';
import { watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { lintFile } from '../policy/lintFile';
import { readTextFile } from '../policy/readFile';

/** A configuration to serve, and what lint had to say about it. */
export interface ReadConfig {
  path: string;
  text: string;
  faults: readonly Fault[];
  /** Undefined when the file is faulty. */
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

/** What is served when no file is named: standard-dev, on the sandbox. */
export function sandboxConfig(): ReadConfig {
  const text = readTemplate('standard-dev')! + sandboxTarget;
  return { path: 'standard-dev', text, ...lintFile(text) };
}

/**
 * Reads and lints a file.
 *
 * @throws CommandFault when it cannot be read
 */
export async function readConfig(path: string): Promise<ReadConfig> {
  const text = await readTextFile(path);
  return { path, text, ...lintFile(text) };
}

/**
 * Calls back whenever the text of a file has changed. The folder is watched, not the file: editors, Git
 * and Kubernetes replace a file rather than write to it.
 *
 * @param onLost - told why, once, when the file can no longer be read
 */
export function watchConfig(
  first: ReadConfig,
  onChange: (changed: ReadConfig) => void,
  onLost: (reason: string) => void,
): FSWatcher {
  let { text } = first;
  let isLost = false;
  let timer: NodeJS.Timeout | undefined;
  const lose = (error: Error) => {
    if (!isLost) onLost(error.message);
    isLost = true;
  };
  const reread = async () => {
    try {
      const changed = await readConfig(first.path);
      isLost = false;
      if (changed.text === text) return;
      text = changed.text;
      onChange(changed);
    } catch (error) {
      lose(error as Error);
    }
  };
  return watch(dirname(first.path), () => {
    clearTimeout(timer);
    timer = setTimeout(reread, settleMs);
  });
}
