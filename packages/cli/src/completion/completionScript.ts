import { type Command } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** Words that can follow a chain of commands. */
interface Level {
  path: string[];
  words: Word[];
}

interface Word {
  text: string;
  description: string;
  /** Other ways to write it. */
  aliases?: string[];
  /** What an option takes, where that is a choice of a few. */
  values?: readonly string[];
}

/** A script that teaches a shell the commands and options of a program. */
export function completionScript(shell: Shell, program: Command): string {
  const levels = collect(program, []);
  const name = program.name();
  if (shell === 'fish') return fishScript(name, levels);
  const bash = bashScript(name, levels);
  return shell === 'bash'
    ? bash
    : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}

function collect(command: Command, path: string[]): Level[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  const words: Word[] = [
    ...commands.map(child => ({
      text: child.name(),
      description: child.description(),
    })),
    ...command.registeredArguments.flatMap(({ argChoices = [] }) =>
      argChoices.map(text => ({ text, description: '' })),
    ),
    ...help
      .visibleOptions(command)
      .flatMap(({ long, short, description, argChoices: values }) =>
        long
          ? [{ text: long, aliases: short ? [short] : [], description, values }]
          : [],
      ),
  ];
  const children = commands
    .filter(child => child.name() !== 'help')
    .flatMap(child => collect(child, [...path, child.name()]));
  return [{ path, words }, ...children];
}

/** What is no command is an option or its value; options are offered after a dash, files everywhere else. */
function bashScript(name: string, levels: Level[]): string {
  const cases = levels.map(
    ({ path, words }) =>
      `    "${path.join(' ')}") echo "${words
        .map(({ text }) => text)
        .join(' ')}" ;;`,
  );
  const values = levels.flatMap(({ path, words }) =>
    words.flatMap(({ text, aliases = [], values: each }) =>
      each ? [valueCase(path, [text, ...aliases], each)] : [],
    ),
  );
  return `_${name}_words() {
  case "$1" in
${cases.join('\n')}
    *) return 1 ;;
  esac
}
_${name}_values() {
  case "$1 $2" in
${values.join('\n')}
  esac
}
_${name}_complete() {
  local path="" word current="\${COMP_WORDS[COMP_CWORD]}" hidden="-*"
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    _${name}_words "\${path:+$path }$word" >/dev/null && path="\${path:+$path }$word"
  done
  local values="$(_${name}_values "$path" "\${COMP_WORDS[COMP_CWORD-1]}")"
  if [[ -n $values ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$current"))
    return
  fi
  [[ $current == -* ]] && hidden=""
  COMPREPLY=($(compgen -X "$hidden" -W "$(_${name}_words "$path")" -- "$current"))
}
complete -o default -F _${name}_complete ${name}
`;
}

function valueCase(
  path: readonly string[],
  flags: readonly string[],
  values: readonly string[],
): string {
  const patterns = flags.map(flag => `"${[...path, flag].join(' ')}"`);
  return `    ${patterns.join(' | ')}) echo "${values.join(' ')}" ;;`;
}

function fishScript(name: string, levels: Level[]): string {
  const lines = levels.flatMap(({ path, words }) =>
    words.map(({ text, description, values }) => {
      const condition =
        path.length === 0
          ? '__fish_use_subcommand'
          : path
              .map(part => `__fish_seen_subcommand_from ${part}`)
              .join('; and ');
      const word = text.startsWith('--') ? `-l ${text.slice(2)}` : `-a ${text}`;
      const quoted = description.replaceAll("'", "\\'");
      const choice = values ? ` -x -a '${values.join(' ')}'` : '';
      return `complete -c ${name} -n '${condition}' ${word}${choice} -d '${quoted}'`;
    }),
  );
  return `${lines.join('\n')}\n`;
}
