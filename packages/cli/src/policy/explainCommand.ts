import { Classifiers } from '@keeptrusts/gateway';
import { type PolicyConfig } from '@keeptrusts/policy';
import { Command, InvalidArgumentError, Option } from 'commander';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Terminal } from '../terminal/Terminal';
import { explain } from './explain/explain';
import { type Explanation } from './explain/Explanation';
import { formatText } from './explain/formatText';
import { type ExplainedFiles } from './explain/Material';
import { formatErrors } from './formats/text';
import { modelsOption } from './modelsOption';
import { readTextFile, standardInput } from './readFile';
import { faultyFiles, readPolicyFiles } from './readPolicyFiles';
import { requestBody } from './trial/requestBody';
import { toCompletion } from './trial/toCompletion';
import { type TrialRequest } from './trial/tryPolicies';

interface ExplainOptions {
  file: string;
  baseline?: string;
  models?: string;
  input?: string;
  request?: string;
  reply?: string;
  header?: Record<string, string>;
  model?: string;
  stream: boolean;
  format: 'text' | 'json';
}

const examples = `
Examples:
  kt policy explain --input "Write to ada@example.com"
  kt policy explain --file policy-config.yaml --request body.json --header x-user-id=ann
  kt policy explain --baseline baseline.yaml --input "Card 4111 1111 1111 1111"
  kt policy explain --input "Hello" --reply "Call +1 202 555 0134" --stream
  pbpaste | kt policy explain --model claude-sonnet-4-20250514 --format json

Shows what each policy saw, found and decided, and what the provider and the client would get. No provider is
called; with --models, the models of policies do judge. The text that led to a finding is shown here and is recorded
nowhere.`;

/** `kt policy explain`: what each policy makes of a request, and why. */
export function explainCommand(terminal: Terminal): Command {
  return new Command('explain')
    .description('show what each policy makes of a request, and why')
    .option('-f, --file <file>', 'policy file', 'policy-config.yaml')
    .option('--baseline <file>', 'policies that are enforced besides')
    .addOption(modelsOption())
    .addOption(
      new Option('--input <text>', 'what the user says').conflicts('request'),
    )
    .option('--request <file>', 'JSON of a request; - is standard input')
    .option('--reply <text>', 'what the model answers')
    .option('--header <name=value>', 'request header', toHeaders)
    .option('--model <name>', 'model to ask for; else one that the file serves')
    .option('--stream', 'as a stream', false)
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', examples)
    .action((options: ExplainOptions) => run(options, terminal));
}

async function run(options: ExplainOptions, terminal: Terminal): Promise<void> {
  const files = await readFiles(options, terminal);
  const request = await readRequest(options, files.config, terminal);
  const explanation = await explainWith(options.models, files, request);
  terminal.out(
    options.format === 'json'
      ? JSON.stringify(explanation, null, 2)
      : formatText(explanation, terminal),
  );
}

async function explainWith(
  models: string | undefined,
  files: ExplainedFiles,
  request: TrialRequest,
): Promise<Explanation> {
  const classifiers = new Classifiers(models);
  try {
    return await explain(files, request, classifiers);
  } finally {
    await classifiers.close();
  }
}

async function readFiles(
  { file: path, baseline: baselinePath }: ExplainOptions,
  terminal: Terminal,
): Promise<ExplainedFiles> {
  const { config, file, baseline } = await readPolicyFiles(path, baselinePath);
  if (config) return { config, path, baselinePath };
  const faulty = faultyFiles(baseline, file);
  throw new CommandFault(
    [
      formatErrors(faulty, terminal.errors),
      ...faulty.map(each => `${each.path} is faulty.`),
    ].join('\n'),
  );
}

async function readRequest(
  { input, request, reply, header, model, stream }: ExplainOptions,
  config: PolicyConfig,
  terminal: Terminal,
): Promise<TrialRequest> {
  const said =
    input ?? (await readSaid(request ?? standardInput, terminal, request));
  return {
    body: requestBody({ input: said, model, stream }, config),
    headers: header ?? {},
    completion: toCompletion(reply),
    repeat: 1,
  };
}

/** A request body; from standard input also what the user says. */
async function readSaid(
  path: string,
  terminal: Terminal,
  request: string | undefined,
): Promise<string | Record<string, unknown>> {
  // A person who is asked for nothing would wait for nothing.
  if (request === undefined && terminal.ask) throw nothingSaid();
  const text = await readTextFile(path);
  if (text.trim() === '') throw nothingSaid();
  const body = parseBody(text);
  if (body) return body;
  if (request === undefined) return text.replace(/\r?\n$/, '');
  throw new CommandFault(
    `${
      path === standardInput ? 'Standard input' : path
    } is not the JSON of a request.`,
    exitCodes.usage,
  );
}

function parseBody(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function nothingSaid(): CommandFault {
  return new CommandFault(
    'No request to explain. Say one: kt policy explain --input "Write to ada@example.com"',
    exitCodes.usage,
  );
}

/** `x-user-id=ann`, or as HTTP writes it. */
function toHeaders(
  text: string,
  before: Record<string, string> = {},
): Record<string, string> {
  const [, name, value] =
    /^([\w!#$%&'*+.^`|~-]+)\s*[=:]\s*([\t\x20-\x7e\x80-\xff]*)$/.exec(text) ??
    [];
  if (name === undefined) {
    throw new InvalidArgumentError('A header is given as name=value.');
  }
  return { ...before, [name]: value };
}
