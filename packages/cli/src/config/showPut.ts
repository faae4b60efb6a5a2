import { type Session } from '../control-plane/Session';
import { type PutResult } from './putConfiguration';

const happened = {
  created: 'is created',
  changed: 'has changed',
} as const;

/** Says what became of a configuration, and what lint warned of. */
export function showPut(session: Session, result: PutResult): void {
  session.show(result.configuration, () => describe(result));
  tellWarnings(session, result);
}

/** What may not work although it is in force. It goes to standard error: the result is something else. */
export function tellWarnings({ terminal }: Session, result: PutResult): void {
  if (result.outcome === 'unchanged') return;
  for (const { line, message } of result.configuration.warnings) {
    const mark = terminal.errors.style('yellow', 'warning');
    terminal.err(`${mark}  line ${line}: ${message}`);
  }
}

function describe({ outcome, configuration }: PutResult): string {
  const { name, version } = configuration;
  return outcome === 'unchanged'
    ? `Configuration ${name} says the same already: version ${version} stays in force.`
    : `Configuration ${name} ${happened[outcome]}: version ${version} is in force.`;
}
