import { generateKey, newId } from '@keeptrusts/contract';
import {
  type Budget,
  type Configuration,
  type ConfigurationVersion,
  type EventGroup,
  type ExchangeEvent,
  type Team,
  type Token,
  type Transaction,
} from '@keeptrusts/contract/api';
import { found } from './answers';
import { type ControlPlaneServer } from './ControlPlaneServer';

export const now = () => new Date().toISOString();

/** What everything has that is made. */
export function made(prefix: Parameters<typeof newId>[0]) {
  return { id: newId(prefix, Date.now()), created_at: now() };
}

/** What a control plane for tests holds. Its rules are those that commands rely on, and no more. */
export class FakeControlPlane {
  readonly token = generateKey('access');
  readonly ref = 'user:default/ann';
  readonly teams: Team[] = [];
  readonly tokens: Token[] = [];
  readonly configurations: Configuration[] = [];
  /** By the id of the configuration, from the oldest on. */
  readonly versions = new Map<string, ConfigurationVersion[]>();
  readonly budgets: Budget[] = [];
  readonly transactions: Transaction[] = [];
  readonly events: ExchangeEvent[] = [];
  readonly groups: EventGroup[] = [];
  /** The keys that were given out. */
  readonly keys: string[] = [];

  constructor(readonly server: ControlPlaneServer) {
    server.admit(this.token);
  }

  /** What a command needs to ask it. */
  get env(): Record<string, string> {
    return {
      KEEPTRUSTS_API_URL: this.server.url,
      KEEPTRUSTS_API_TOKEN: this.token,
    };
  }

  /** A team by id or slug. */
  team(ref: string): Team {
    return found(this.teams.find(({ id, slug }) => id === ref || slug === ref));
  }

  addTeam(slug: string): Team {
    const team: Team = {
      ...made('team'),
      name: slug,
      slug,
      owner: null,
      reviewers: [],
      updated_at: now(),
    };
    this.teams.push(team);
    return team;
  }

  addConfiguration(
    { id: team_id }: Team,
    name: string,
    policy_yaml: string,
    template_id: string | null = null,
  ): Configuration {
    const configuration: Configuration = {
      ...made('cfg'),
      name,
      team_id,
      template_id,
      version: 0,
      policy_yaml,
      updated_at: now(),
    };
    this.configurations.push(configuration);
    return this.putVersion(configuration, policy_yaml);
  }

  putVersion(
    configuration: Configuration,
    policy_yaml: string,
    message: string | null = null,
  ): Configuration {
    const { id } = configuration;
    const version = configuration.version + 1;
    Object.assign(configuration, { version, policy_yaml });
    const created = { created_at: now(), created_by: this.ref };
    const earlier = this.versions.get(id) ?? [];
    const added = { version, policy_yaml, message, ...created };
    this.versions.set(id, [...earlier, added]);
    return configuration;
  }

  /** Takes everything away again. */
  clear(): void {
    for (const list of [
      this.teams,
      this.tokens,
      this.configurations,
      this.budgets,
      this.transactions,
      this.events,
      this.groups,
      this.keys,
      this.server.calls,
    ]) {
      list.length = 0;
    }
    this.server.answer = undefined;
  }
}
