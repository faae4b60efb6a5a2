import {
  type LoggerService,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { type Clock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { serveWhoami } from './access/serveWhoami';
import { BudgetService } from './budgets/BudgetService';
import { BudgetStore } from './budgets/BudgetStore';
import { serveBudgets } from './budgets/serveBudgets';
import { ConfigurationService } from './configurations/ConfigurationService';
import { ConfigurationStore } from './configurations/ConfigurationStore';
import { PolicyLint } from './configurations/PolicyLint';
import { serveConfigurations } from './configurations/serveConfigurations';
import { DirectoryChanges } from './directory/DirectoryChanges';
import { EventRetention } from './events/EventRetention';
import { EventService } from './events/EventService';
import { readEventSettings } from './events/EventSettings';
import { EventStore } from './events/EventStore';
import { serveEvents } from './events/serveEvents';
import { type Extensions } from './extensions/Extensions';
import { readPlatform } from './gateway/Platform';
import { type Api } from './http/Api';
import { DatabaseLedger } from './ledger/DatabaseLedger';
import { openSecretStore } from './secrets/openSecretStore';
import { serveSpend } from './spend/serveSpend';
import { UsageReader } from './spend/UsageReader';
import { serveTeams } from './teams/serveTeams';
import { TeamRemoval } from './teams/TeamRemoval';
import { TeamService } from './teams/TeamService';
import { TeamStore } from './teams/TeamStore';
import { serveTemplates } from './templates/serveTemplates';
import { TemplateService } from './templates/TemplateService';
import { KeyOwners } from './tokens/KeyOwners';
import { KeyVault } from './tokens/KeyVault';
import { LastUse } from './tokens/LastUse';
import { serveTokens } from './tokens/serveTokens';
import { TokenService } from './tokens/TokenService';
import { readTokenSettings } from './tokens/TokenSettings';
import { TokenStore } from './tokens/TokenStore';
import { serveWallets } from './wallets/serveWallets';
import { WalletService } from './wallets/WalletService';
import { WalletStore } from './wallets/WalletStore';

/** What the control plane stands on. */
export interface ControlPlaneOptions {
  knex: Knex;
  config: RootConfigService;
  clock: Clock;
  logger: LoggerService;
  extensions: Extensions;
}

export type ControlPlane = ReturnType<typeof createControlPlane>;

/** The nouns of the control plane, connected with each other. */
export function createControlPlane(options: ControlPlaneOptions) {
  const { knex, config, clock, logger, extensions } = options;
  const platform = readPlatform(config, extensions);
  const changes = new DirectoryChanges({ knex, clock, logger });
  const teamStore = new TeamStore(knex);
  const tokenStore = new TokenStore(knex, changes);
  const eventStore = new EventStore(knex, clock);
  const teams = new TeamService(teamStore);
  const templates = new TemplateService(
    platform.providers,
    platform.mandatory?.templateId,
  );
  const secretStore = openSecretStore(knex, config, extensions);
  return {
    platform,
    changes,
    tokenStore,
    eventStore,
    teams,
    templates,
    retention: new EventRetention({
      ...{ knex, clock },
      settings: readEventSettings(config),
    }),
    lastUse: new LastUse({ knex, clock, logger }),
    ledger: new DatabaseLedger(knex, clock),
    removal: new TeamRemoval({
      knex,
      teams,
      store: teamStore,
      tokens: tokenStore,
      changes,
    }),
    tokens: new TokenService({
      store: tokenStore,
      owners: new KeyOwners(knex, teams),
      vault: new KeyVault(secretStore, logger),
      settings: readTokenSettings(config),
      clock,
    }),
    configurations: new ConfigurationService({
      store: new ConfigurationStore(knex, changes),
      teams,
      templates,
      lint: new PolicyLint(platform),
    }),
    wallets: new WalletService(new WalletStore(knex, changes), teams),
    budgets: new BudgetService(new BudgetStore(knex, changes), teams),
    events: new EventService(knex, eventStore, new UsageReader(knex), clock),
  };
}

/** Serves every noun. */
export function serveControlPlane(api: Api, plane: ControlPlane): void {
  serveWhoami(api, plane.teams);
  serveTeams(api, plane.teams, plane.removal);
  serveTokens(api, plane.tokens);
  serveTemplates(api, plane.templates);
  serveConfigurations(api, plane.configurations);
  serveWallets(api, plane.wallets);
  serveBudgets(api, plane.budgets);
  serveEvents(api, plane.events);
  serveSpend(api, plane.events);
}
