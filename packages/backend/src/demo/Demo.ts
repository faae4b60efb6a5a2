import { type SampleTraffic } from '@keeptrusts/backstage-plugin-keeptrusts-backend';
import { KeeptrustsError } from '@keeptrusts/contract';
import {
  createToken,
  getToken,
  type ControlPlaneClient,
} from '@keeptrusts/contract/api';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DemoFolder, type DemoKey, type DemoState } from './DemoFolder';
import { DemoTeam, type DemoTeamPlan } from './DemoTeam';
import { demoEntities, demoTeams } from './demoTeams';
import { sampleTraffic } from './traffic/sampleTraffic';

/** What the demo works with. */
export interface DemoOptions {
  client: ControlPlaneClient;
  folder: DemoFolder;
  traffic: Pick<SampleTraffic, 'replace' | 'remove'>;
  /** Whether there is to be sample data; as it was before when undefined. */
  wantsSampleData: boolean | undefined;
  /** How many of these entities are in the catalog. */
  findEntities(refs: readonly string[]): Promise<number>;
  signal: AbortSignal;
}

const pollMs = 200;

/** The portal's example data: what is missing is made, what people have changed since stays. */
export class Demo {
  readonly #options: DemoOptions;

  constructor(options: DemoOptions) {
    this.#options = options;
  }

  /**
   * @param run - noted down at the end, for whoever waits for it
   */
  async run(run: string | undefined): Promise<void> {
    const { folder } = this.#options;
    const state = await folder.read();
    try {
      await this.#untilPortalAnswers();
      await this.#ensureKeys(state);
      await this.#settleSampleData(state);
      await folder.write({ ...state, run, problem: undefined });
    } catch (error) {
      const problem = (error as Error).message;
      await folder.write({ ...state, run, problem });
      throw error;
    }
  }

  async #untilPortalAnswers(): Promise<void> {
    const { findEntities, signal } = this.#options;
    const isThere = async () =>
      (await findEntities(demoEntities)) === demoEntities.length;
    while (!(await isThere().catch(() => false))) {
      await sleep(pollMs, undefined, { signal });
    }
  }

  /** Keys that were lost, have expired or were revoked are made anew, with the teams they need. */
  async #ensureKeys(state: DemoState): Promise<void> {
    const { folder } = this.#options;
    if (!(await this.#isLive(state.gatewayKey))) {
      const [first] = await this.#ensureTeams(state.gatewayKey === undefined);
      state.gatewayKey = await first.createShownKey();
      await folder.write(state);
    }
    if (!(await this.#isLive(state.accessKey))) {
      state.accessKey = await this.#createAccessKey();
      await folder.write(state);
    }
    await folder.writeProxyKey(state.accessKey!);
  }

  async #ensureTeams(isFirst: boolean): Promise<DemoTeam[]> {
    const teams = demoTeams.map(plan => this.#team(plan));
    for (const team of teams) await team.ensure({ keys: isFirst });
    return teams;
  }

  #team(plan: DemoTeamPlan): DemoTeam {
    return new DemoTeam(this.#options.client, plan);
  }

  async #settleSampleData(state: DemoState): Promise<void> {
    const { traffic, wantsSampleData } = this.#options;
    const isWanted = wantsSampleData ?? state.sampleData !== 'removed';
    const target = isWanted ? 'there' : 'removed';
    if (state.sampleData === target) return;
    if (isWanted) await traffic.replace(await this.#makeTraffic());
    else await traffic.remove();
    state.sampleData = target;
  }

  async #makeTraffic() {
    const sources = await Promise.all(
      demoTeams.map(plan => this.#team(plan).trafficSources()),
    );
    return sampleTraffic(sources.flat(), Date.now());
  }

  async #createAccessKey(): Promise<DemoKey> {
    const { id, key } = await this.#options.client.call(createToken, {
      body: { name: 'Backstage proxy', token_type: 'access' },
    });
    return { id, key: key! };
  }

  async #isLive(key: DemoKey | undefined): Promise<boolean> {
    if (!key) return false;
    try {
      const params = { id: key.id };
      const { state } = await this.#options.client.call(getToken, { params });
      return state === 'active';
    } catch (error) {
      if (KeeptrustsError.is(error) && error.code === 'not_found') return false;
      throw error;
    }
  }
}
