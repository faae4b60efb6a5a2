import { type PolicyConfig } from '@keeptrusts/policy';
import { type Terminal } from '../terminal/Terminal';

/** What a gateway serves, as it says on start. */
export interface StartupFacts {
  source: string;
  /** The file with the policies that are enforced besides. */
  baseline?: string;
  config: PolicyConfig;
  address: string;
  models: readonly string[];
  workers: number;
  eventsDirectory: string;
  /** What is not right although it can be served. */
  problems: readonly string[];
}

const maxModels = 8;

/** The block that a person reads on start. */
export function startupReport(facts: StartupFacts, terminal: Terminal): string {
  const { config, address, problems } = facts;
  const rows: [string, string][] = [
    ['address', terminal.style('bold', `${address}/v1`)],
    ['models', modelsOf(facts)],
    ['targets', targetsOf(config)],
    ['policies', policiesOf(config)],
    ...baselineOf(facts),
    ['record', facts.eventsDirectory],
  ];
  if (facts.workers > 1) rows.push(['workers', String(facts.workers)]);
  const version = config.version ? ` ${config.version}` : '';
  return [
    `${terminal.style('green', 'kt gateway')} serves ${
      config.name ?? facts.source
    }${version}`,
    ...rows.map(
      ([name, value]) => `  ${terminal.style('dim', name.padEnd(9))} ${value}`,
    ),
    ...problems.map(
      problem => `  ${terminal.style('yellow', 'not right')} ${problem}`,
    ),
    '',
    terminal.style('dim', '  Try it:'),
    ...tryIt(address, facts.models),
    '',
  ].join('\n');
}

function modelsOf({ models }: StartupFacts): string {
  const shown = models.slice(0, maxModels).join(', ');
  const more = models.length - maxModels;
  if (models.length === 0) return 'any that a target takes';
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function targetsOf({ targets, groups }: PolicyConfig): string {
  const named = targets.map(({ id, provider, model }) =>
    [id, id === provider ? '' : `(${provider})`, model ? `→ ${model}` : '']
      .filter(part => part !== '')
      .join(' '),
  );
  const grouped = groups.map(group => `group ${group.name}`);
  return [...named, ...grouped].join(', ') || 'none: every request is refused';
}

function policiesOf({ policies }: PolicyConfig): string {
  return (
    policies
      .map(({ name, kind, action }) =>
        name === kind.kind
          ? `${name} ${action}`
          : `${name} (${kind.kind} ${action})`,
      )
      .join(', ') || 'none'
  );
}

function baselineOf({ baseline, config }: StartupFacts): [string, string][] {
  if (baseline === undefined) return [];
  const { policies } = config;
  const count = policies.filter(({ origin }) => origin === 'baseline').length;
  return [['baseline', `${count} of these policies, from ${baseline}`]];
}

function tryIt(address: string, models: readonly string[]): string[] {
  const body = JSON.stringify({
    model: models[0] ?? 'gpt-4o',
    messages: [{ role: 'user', content: 'Hello' }],
  });
  return [
    `  curl ${address}/v1/chat/completions \\`,
    `    -H 'Content-Type: application/json' \\`,
    `    -d '${body}'`,
  ];
}
