import { version } from '../package.json';
import { kt } from './__testUtils__/kt';
import { ktHere } from './__testUtils__/ktHere';

jest.setTimeout(60_000);

describe('kt', () => {
  it('says what it can do, with lines to copy', async () => {
    const { code, stdout, stderr } = await kt(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const command of ['gateway', 'policy', 'completion']) {
      expect(stdout).toMatch(new RegExp(`^  ${command} .*\\w`, 'm'));
    }
    expect(stdout).toContain('kt policy lint --file policy-config.yaml');
  });

  it.each([
    [['help'], 'Usage: kt '],
    [['help', 'gateway', 'run'], 'Usage: kt gateway run [options]'],
    [['help', 'tokens'], 'Usage: kt tokens '],
    [['tokens', 'create', '--help'], 'kt tokens create --type gateway'],
  ])('shows the help that is meant by %j', async (args, usage) => {
    const { code, stdout, stderr } = await ktHere(args);
    expect(code).toBe(0);
    expect(stdout).toContain(usage);
    expect(stderr).toBe('');
  });

  it.each([
    [['tokens', 'create'], 'Run kt tokens create --help'],
    [['gateway', 'run', '--port', 'x'], 'Run kt gateway run --help'],
    [['help', 'gatway'], "unknown command 'gatway'\nRun kt --help"],
    [['help', 'policy', 'lnt'], "unknown command 'lnt'\nRun kt policy --help"],
  ])('names the help that helps after %j', async (args, advice) => {
    const { code, stdout, stderr } = await ktHere(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(advice);
  });

  it('says its version', async () => {
    expect(await kt(['--version'])).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it.each([
    [['gatway'], "unknown command 'gatway'", 'Did you mean gateway?'],
    [['policy', 'lnt'], "unknown command 'lnt'", 'Did you mean lint?'],
    [
      ['gateway', 'run', '--polcy-config', 'x'],
      "unknown option '--polcy-config'",
      'Did you mean --policy-config?',
    ],
  ])('offers the nearest right word for %j', async (args, fault, offer) => {
    const { code, stdout, stderr } = await ktHere(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(fault);
    expect(stderr).toContain(offer);
  });

  it.each([
    [[], 'Usage: kt'],
    [['gateway'], 'Usage: kt gateway'],
    [['policy', 'lint'], 'No file to check. Name one:'],
    [['policy', 'lint', '--format', 'xml', 'x'], 'text, json, github'],
    [['gateway', 'run', '--port', '70000'], 'A port is a number from 0 to'],
    [['gateway', 'run', '--workers', '0'], 'A whole number from 1 is needed'],
    [['completion', 'tcsh'], 'bash, zsh, fish'],
  ])('ends with 2 when it is used as in %j', async (args, message) => {
    const { code, stdout, stderr } = await ktHere(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
