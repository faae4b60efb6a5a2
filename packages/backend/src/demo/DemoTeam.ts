import {
  allocateToWallet,
  createConfiguration,
  createTeam,
  createToken,
  getBalance,
  KeeptrustsError,
  listBudgets,
  listConfigurations,
  listTokens,
  revokeToken,
  setBudget,
  type ControlPlaneClient,
  type Token,
} from '@keeptrusts/contract/api';
import { type DemoKey } from './DemoFolder';
import { type TrafficPlan, type TrafficSource } from './traffic/sampleTraffic';

/** A key that a team of the demo has. */
export interface DemoKeyPlan {
  name: string;
  expiresIn?: string;
  entityRefs?: readonly string[];
  /** What is said to have been sent with it; nothing when undefined. */
  traffic?: TrafficPlan;
  isRevoked?: boolean;
}

/** A team of the demo. Its name is its slug, too. */
export interface DemoTeamPlan {
  name: string;
  owner: string;
  /** Policy template. */
  template: string;
  /** USD. */
  wallet: number;
  dailyBudget: number;
  keys: readonly DemoKeyPlan[];
}

/** Makes a team of the demo, or as much of it as is missing. */
export class DemoTeam {
  readonly #client: ControlPlaneClient;
  readonly #plan: DemoTeamPlan;

  constructor(client: ControlPlaneClient, plan: DemoTeamPlan) {
    this.#client = client;
    this.#plan = plan;
  }

  async ensure({ keys }: { keys: boolean }): Promise<void> {
    await this.#ensureTeam();
    await this.#ensureConfiguration();
    await this.#ensureMoney();
    if (!keys) return;
    for (const key of this.#plan.keys) await this.#ensureKey(key);
  }

  /** A key that is not put into the secret store, since it is to be read. */
  async createShownKey(): Promise<DemoKey> {
    const { id, key } = await this.#client.call(createToken, {
      body: {
        name: 'npm start',
        token_type: 'gateway',
        team_id: this.#plan.name,
        configuration_id: this.#configuration,
      },
    });
    return { id, key: key! };
  }

  /** The keys with which something is said to have been sent. */
  async trafficSources(): Promise<TrafficSource[]> {
    const sources: TrafficSource[] = [];
    for (const { name, traffic } of this.#plan.keys) {
      const token = traffic && (await this.#findKey(name));
      if (!token) continue;
      sources.push({
        plan: traffic,
        teamId: token.team_id!,
        tokenId: token.id,
        configurationId: token.configuration_id ?? undefined,
        entityRefs: token.entity_refs,
      });
    }
    return sources;
  }

  get #configuration(): string {
    return `${this.#plan.name}-config`;
  }

  async #ensureTeam(): Promise<void> {
    const { name, owner } = this.#plan;
    try {
      await this.#client.call(createTeam, {
        body: { name, owner, reviewers: ['group:default/platform-team'] },
      });
    } catch (error) {
      const isThere =
        KeeptrustsError.is(error) && error.code === 'already_exists';
      if (!isThere) throw error;
    }
  }

  async #ensureConfiguration(): Promise<void> {
    const query = { team_id: this.#plan.name, name: this.#configuration };
    const { items } = await this.#client.call(listConfigurations, { query });
    if (items.length > 0) return;
    const { template, dailyBudget } = this.#plan;
    await this.#client.call(createConfiguration, {
      body: { ...query, template_id: template, daily_budget: dailyBudget },
    });
  }

  async #ensureMoney(): Promise<void> {
    const { name: team_id, wallet: amount, dailyBudget } = this.#plan;
    const query = { team_id };
    const { allocated } = await this.#client.call(getBalance, { query });
    if (allocated === 0) {
      const body = { team_id, amount, note: 'Demo' };
      await this.#client.call(allocateToWallet, { body });
    }
    const { items } = await this.#client.call(listBudgets, { query });
    if (items.length > 0) return;
    await this.#client.call(setBudget, {
      body: {
        team_id,
        hard_limit: dailyBudget,
        soft_limit: dailyBudget * 0.8,
      },
    });
  }

  async #ensureKey(plan: DemoKeyPlan): Promise<void> {
    if (await this.#findKey(plan.name)) return;
    const { id } = await this.#client.call(createToken, {
      body: {
        name: plan.name,
        token_type: 'gateway',
        team_id: this.#plan.name,
        configuration_id: this.#configuration,
        expires_in: plan.expiresIn,
        entity_refs: [...(plan.entityRefs ?? [])],
        store: true,
      },
    });
    if (plan.isRevoked) {
      await this.#client.call(revokeToken, { params: { id } });
    }
  }

  async #findKey(name: string): Promise<Token | undefined> {
    const { items } = await this.#client.call(listTokens, {
      query: { team_id: this.#plan.name, name },
    });
    return items.find(each => each.name === name);
  }
}
