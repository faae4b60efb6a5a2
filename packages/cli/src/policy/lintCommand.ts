import { Classifiers } from '@keeptrusts/gateway';
import { type Baseline } from '@keeptrusts/policy';
import { Command, Option } from 'commander';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Terminal } from '../terminal/Terminal';
import { formatGithub } from './formats/github';
import { formatJson } from './formats/json';
import { isSafe, type LintedFile } from './formats/LintedFile';
import { formatText } from './formats/text';
import { lintCaseFile } from './cases/lintCaseFile';
import { isCaseFile } from './cases/caseFiles';
import { lintBaselineFile, lintFile } from './lintFile';
import { modelsOption } from './modelsOption';
import { namedFiles } from './namedFiles';
import { readTextFile, standardInput } from './readFile';

interface LintOptions {
  file?: string[];
  baseline?: string;
  models?: string;
  format: 'text' | 'json' | 'github';
  strict: boolean;
}

const formats = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
};

const examples = `
Examples:
  kt policy lint --file policy-config.yaml
  kt policy lint --file configs/teams/*.yaml --format github
  kt policy lint 'configs/**/*.yaml' --strict
  kt policy lint configs/*.yaml --baseline baseline.yaml
  cat policy-config.yaml | kt policy lint --file -

With --baseline, that file is checked too, and every other one is told where it would be looser if it could.
With --models, the models that policies name are looked for there.
A file such as policy-config.test.yaml is checked as the tests of policy-config.yaml.

Exit codes: 0 safe to deploy, 1 faults, 2 a file could not be read.`;

/** `kt policy lint`: says what is wrong with policy files, where, and what to write instead. */
export function lintCommand(terminal: Terminal): Command {
  return new Command('lint')
    .description('check policy files before they are deployed')
    .argument('[files...]', 'files to check')
    .option('-f, --file <files...>', 'files to check; - is standard input')
    .option('--baseline <file>', 'policies that are enforced besides')
    .addOption(modelsOption())
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(Object.keys(formats))
        .default('text'),
    )
    .option('--strict', 'treat warnings as faults', false)
    .addHelpText('after', examples)
    .action(async (positional: string[], options: LintOptions) => {
      const paths = namedFiles([...(options.file ?? []), ...positional]);
      await lint(paths, options, terminal);
    });
}

async function lint(
  paths: string[],
  { format, strict, baseline: baselinePath, models }: LintOptions,
  terminal: Terminal,
): Promise<void> {
  if (paths.length === 0 && baselinePath === undefined) {
    throw new CommandFault(
      'No file to check. Name one: kt policy lint --file policy-config.yaml',
      exitCodes.usage,
    );
  }
  // Without a folder nothing is known of models, and nothing said.
  const classifiers =
    models === undefined ? undefined : new Classifiers(models);
  const { baseline, ...read } = await readBaseline(baselinePath, classifiers);
  const files = [...read.files];
  const unreadable: string[] = [];
  for (const path of paths) {
    if (path === baselinePath) continue;
    try {
      files.push(await lintPath(path, baseline, classifiers));
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      unreadable.push(error.message);
    }
  }
  const text = files.length > 0 ? formats[format](files, terminal) : '';
  if (text !== '') terminal.out(text);
  // Last, so that the faults of the other files are seen as well.
  if (unreadable.length > 0) {
    throw new CommandFault(unreadable.join('\n'), exitCodes.usage);
  }
  if (!files.every(file => isSafe(file, strict))) {
    process.exitCode = exitCodes.refused;
  }
}

/** @throws CommandFault when it cannot be read: what the other files would be compared with is not known then */
async function readBaseline(
  path: string | undefined,
  classifiers: Classifiers | undefined,
): Promise<{ files: LintedFile[]; baseline?: Baseline }> {
  if (path === undefined) return { files: [] };
  const text = await readTextFile(path);
  const { faults, baseline } = lintBaselineFile(text, classifiers);
  return { files: [{ path: nameOf(path), text, faults }], baseline };
}

async function lintPath(
  path: string,
  baseline: Baseline | undefined,
  classifiers: Classifiers | undefined,
): Promise<LintedFile> {
  const text = await readTextFile(path);
  const { faults } = isCaseFile(path)
    ? await lintCaseFile(path, text, baseline)
    : lintFile(text, baseline, classifiers);
  return { path: nameOf(path), text, faults };
}

function nameOf(path: string): string {
  return path === standardInput ? 'standard input' : path;
}
