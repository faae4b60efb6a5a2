import { execFileSync } from 'node:child_process';
import { kt } from '../__testUtils__/kt';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';

jest.setTimeout(60_000);

const folder = temporaryFolder();
folder.write('policy-config.yaml', '');

async function script(shell: string): Promise<string> {
  const { code, stdout } = await kt(['completion', shell]);
  expect(code).toBe(0);
  return stdout;
}

/** What bash offers after a line, with the cursor at its end. */
function complete(source: string, line: string): string[] {
  const words = line.split(' ');
  const program = `
${source}
COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_kt_complete
printf '%s\\n' "\${COMPREPLY[@]}"
`;
  const output = execFileSync('bash', ['--norc', '-c', program], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  return output.split('\n').filter(word => word !== '');
}

describe('kt completion bash', () => {
  let source: string;
  beforeAll(async () => {
    source = await script('bash');
  });

  it.each([
    ['kt g', ['gateway', 'gateway-key']],
    ['kt log', ['login', 'logout']],
    ['kt tokens ', ['create', 'list', 'show', 'rotate', 'revoke']],
    ['kt tokens create --team', ['--team-id']],
    ['kt tokens create --type ', ['gateway', 'access']],
    ['kt events list -o j', ['json']],
    ['kt gateway r', ['run']],
    ['kt policy ', ['lint', 'test', 'explain', 'schema']],
    ['kt policy test --b', ['--baseline']],
    ['kt policy explain --b', ['--baseline']],
    ['kt policy test --format g', ['github']],
    ['kt gateway run --p', ['--policy-config', '--port']],
    ['kt gateway run --port 41002 --wor', ['--workers']],
    ['kt completion ', ['bash', 'zsh', 'fish']],
  ])('after "%s" offers %j', (line, words) => {
    expect(complete(source, line)).toEqual(words);
  });

  it('offers every command that there is', async () => {
    const { stdout } = await kt(['--help']);
    const [, commands] = stdout.split(/Commands:\n|\nExamples:/);
    const names = [...commands.matchAll(/^ {2}([a-z-]+) /gm)];
    expect(complete(source, 'kt ')).toEqual(names.map(([, name]) => name));
  });

  it('leaves the place to files where a file is meant', () => {
    expect(complete(source, 'kt policy lint --file ')).toEqual([]);
    expect(source).toContain('complete -o default -F _kt_complete kt');
  });

  it('says nothing when it is sourced', () => {
    const said = execFileSync('bash', ['--norc', '-euc', source]);
    expect(said.toString()).toBe('');
  });
});

describe('kt completion zsh', () => {
  it('is the script of bash, which zsh understands once it is told to', async () => {
    const [first, ...rest] = (await script('zsh')).split('\n');
    expect(first).toBe('autoload -U +X bashcompinit && bashcompinit');
    expect(rest.join('\n')).toBe(await script('bash'));
  });
});

describe('kt completion fish', () => {
  it('has a line for each command and each option, with what it does', async () => {
    const lines = (await script('fish')).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        "complete -c kt -n '__fish_use_subcommand' -a gateway -d 'run a gateway'",
        "complete -c kt -n '__fish_seen_subcommand_from gateway' -a run -d 'serve a policy file as an OpenAI-compatible gateway'",
        "complete -c kt -n '__fish_seen_subcommand_from policy; and __fish_seen_subcommand_from lint' -l strict -d 'treat warnings as faults'",
        "complete -c kt -n '__fish_seen_subcommand_from whoami' -l output -x -a 'table json yaml' -d 'how to print'",
      ]),
    );
  });
});
