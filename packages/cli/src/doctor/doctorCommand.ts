import { Command } from 'commander';
import { toBaseUrl } from '../control-plane/address';
import { outputOption, urlOption } from '../control-plane/options';
import { render, type OutputFormat } from '../control-plane/Session';
import { exitCodes } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';
import { type Styles } from '../terminal/Terminal';
import { checkControlPlane } from './checkControlPlane';
import { checkGateway } from './checkGateway';
import { checkLogin } from './checkLogin';
import { checkNode } from './checkNode';
import { checkPolicyFile } from './checkPolicyFile';
import { skipped, type Finding } from './Finding';

interface DoctorOptions {
  url?: string;
  gatewayUrl?: string;
  policyConfig?: string;
  baseline?: string;
  output: OutputFormat;
}

const examples = `
Examples:
  kt doctor
  kt doctor --gateway-url http://localhost:41002 --policy-config policy-config.yaml

Exit codes: 0 all is well, 1 something is not, 3 the control plane cannot be reached.`;

const marks = {
  ok: ['green', 'ok     '],
  fault: ['red', 'fault  '],
  skipped: ['dim', '-      '],
} as const;

/** `kt doctor`: looks at everything that has to be right, and says what to do about what is not. */
export function doctorCommand(shell: Shell): Command {
  return new Command('doctor')
    .description('check login, control plane, gateway and policies')
    .addOption(urlOption())
    .option('--gateway-url <url>', "a gateway; else the control plane's own")
    .option('-c, --policy-config <file>', 'a policy file to check as well')
    .option('--baseline <file>', 'policies that the file has to keep to')
    .addOption(outputOption())
    .addHelpText('after', examples)
    .action((options: DoctorOptions) => examine(options, shell));
}

async function examine(
  options: DoctorOptions,
  { terminal, environment }: Shell,
): Promise<void> {
  const { url, gatewayUrl, policyConfig, baseline, output } = options;
  const { finding: login, connection } = await checkLogin(url, environment);
  const plane = connection && (await checkControlPlane(connection));
  const gateway = gatewayUrl
    ? toBaseUrl(gatewayUrl)
    : plane?.isReachable && connection?.url;
  const findings: Finding[] = [
    checkNode(),
    login,
    ...(plane?.findings ?? []),
    gateway
      ? await checkGateway(gateway)
      : skipped('Gateway', 'none is known; name one with --gateway-url'),
    ...(policyConfig ? [await checkPolicyFile(policyConfig, baseline)] : []),
  ];
  const text = () => describe(findings, terminal);
  terminal.out(render(output, { findings }, text));
  const isUnreachable = plane?.isReachable === false;
  if (isUnreachable) process.exitCode = exitCodes.unreachable;
  else if (findings.some(({ state }) => state === 'fault')) {
    process.exitCode = exitCodes.refused;
  }
}

function describe(findings: readonly Finding[], { style }: Styles): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  return findings
    .flatMap(({ state, check, found, advice }) => {
      const [colour, mark] = marks[state];
      const line = `${style(colour, mark)}${check.padEnd(width)}  ${found}`;
      const indent = ' '.repeat(mark.length + width + 2);
      return advice ? [line, `${indent}${advice}`] : [line];
    })
    .join('\n');
}
