import { Classifiers } from '@keeptrusts/gateway';
import { Command, Option } from 'commander';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Terminal } from '../terminal/Terminal';
import { policyFileOf } from './cases/caseFiles';
import { formatGithub } from './cases/formatGithub';
import { formatJson } from './cases/formatJson';
import { formatText } from './cases/formatText';
import { testFile, type TestedFile, type TestOptions } from './cases/testFile';
import { modelsOption } from './modelsOption';
import { namedFiles } from './namedFiles';

interface CommandOptions extends Omit<TestOptions, 'classifiers'> {
  file?: string[];
  models?: string;
  format: 'text' | 'json' | 'github';
}

const formats = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
};
const defaultFile = 'policy-config.yaml';

const examples = `
Examples:
  kt policy test
  kt policy test --file policy-config.yaml --cases policy-config.test.yaml
  kt policy test --filter mask
  kt policy test configs/teams/*.yaml --baseline baseline.yaml --format github

Without --cases, the tests are those under "tests" in the policy file, and those in the file beside it:
policy-config.test.yaml for policy-config.yaml. With --baseline, its policies are in force too, under names such
as baseline/<name>. No provider is called, and no key is needed. With --models, the models of policies do judge.

Exit codes: 0 all as expected, 1 something else came, or a file is faulty, 2 a file could not be read.`;

/** `kt policy test`: sends the requests of a file's tests through the engine, and shows what came out otherwise. */
export function testCommand(terminal: Terminal): Command {
  return new Command('test')
    .description('check what policies do to requests that you wrote down')
    .argument('[files...]', 'policy files')
    .option('-f, --file <files...>', `policy files (default: ${defaultFile})`)
    .option('--cases <file>', 'file with the tests')
    .option('--baseline <file>', 'policies that are enforced besides')
    .addOption(modelsOption())
    .option('--filter <text>', 'only tests with this text in their name')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(Object.keys(formats))
        .default('text'),
    )
    .addHelpText('after', examples)
    .action(async (positional: string[], options: CommandOptions) => {
      const named = [...(options.file ?? []), ...positional];
      const paths = namedFiles(named.length > 0 ? named : [defaultFile]);
      // A pattern such as *.yaml names the files of cases too.
      const files = new Set(paths.map(policyFileOf));
      await test([...files], options, terminal);
    });
}

async function test(
  paths: string[],
  options: CommandOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.cases !== undefined && paths.length > 1) {
    throw new CommandFault(
      'With --cases, name only one policy file.',
      exitCodes.usage,
    );
  }
  const files = await testFiles(paths, options);
  if (files.every(isEmpty)) throw noTests(paths, options);
  const text = formats[options.format](files, terminal);
  if (text !== '') terminal.out(text);
  if (!files.every(isPassed)) process.exitCode = exitCodes.refused;
}

async function testFiles(
  paths: readonly string[],
  { models, ...options }: CommandOptions,
): Promise<TestedFile[]> {
  const classifiers = new Classifiers(models);
  try {
    const files: TestedFile[] = [];
    for (const path of paths) {
      files.push(await testFile(path, { ...options, classifiers }));
    }
    return files;
  } finally {
    await classifiers.close();
  }
}

function isEmpty({ faulty, results }: TestedFile): boolean {
  return faulty.length === 0 && results.length === 0;
}

function isPassed({ faulty, results }: TestedFile): boolean {
  return (
    faulty.length === 0 && results.every(each => each.differences.length === 0)
  );
}

function noTests(paths: string[], { filter }: TestOptions): CommandFault {
  return new CommandFault(
    filter === undefined
      ? `There are no tests: write them under "tests" in ${paths[0]}, or in a file beside it.`
      : `There is no test with "${filter}" in its name.`,
    exitCodes.usage,
  );
}
