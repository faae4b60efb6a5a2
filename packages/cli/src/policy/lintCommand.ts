import { Command, Option } from 'commander';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Terminal } from '../terminal/Terminal';
import { formatGithub } from './formats/github';
import { formatJson } from './formats/json';
import { isSafe, type LintedFile } from './formats/LintedFile';
import { formatText } from './formats/text';
import { lintFile } from './lintFile';
import { readTextFile, standardInput } from './readFile';

interface LintOptions {
  file?: string[];
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
  cat policy-config.yaml | kt policy lint --file -

Exit codes: 0 safe to deploy, 1 faults, 2 a file could not be read.`;

/** `kt policy lint`: says what is wrong with policy files, where, and what to write instead. */
export function lintCommand(terminal: Terminal): Command {
  return new Command('lint')
    .description('check policy files before they are deployed')
    .argument('[files...]', 'files to check')
    .option('-f, --file <files...>', 'files to check; - is standard input')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(Object.keys(formats))
        .default('text'),
    )
    .option('--strict', 'treat warnings as faults', false)
    .addHelpText('after', examples)
    .action(async (positional: string[], options: LintOptions) => {
      // Standard input, for one, can be read only once.
      const paths = new Set([...(options.file ?? []), ...positional]);
      await lint([...paths], options, terminal);
    });
}

async function lint(
  paths: string[],
  { format, strict }: LintOptions,
  terminal: Terminal,
): Promise<void> {
  if (paths.length === 0) {
    throw new CommandFault(
      'No file to check. Name one: kt policy lint --file policy-config.yaml',
      exitCodes.usage,
    );
  }
  const files: LintedFile[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    try {
      files.push(await lintPath(path));
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

async function lintPath(path: string): Promise<LintedFile> {
  const text = await readTextFile(path);
  const { faults } = lintFile(text);
  const name = path === standardInput ? 'standard input' : path;
  return { path: name, text, faults };
}
