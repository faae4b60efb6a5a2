import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { keeptrustsPermissions } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { EnvironmentSecrets, systemClock } from '@keeptrusts/gateway';
import { teamResourceRef, teamRules } from './access/rules';
import { CallerIdentifier } from './access/CallerIdentifier';
import { serveWhoami } from './access/serveWhoami';
import { BudgetService } from './budgets/BudgetService';
import { BudgetStore } from './budgets/BudgetStore';
import { serveBudgets } from './budgets/serveBudgets';
import { ConfigurationService } from './configurations/ConfigurationService';
import { ConfigurationStore } from './configurations/ConfigurationStore';
import { PolicyLint } from './configurations/PolicyLint';
import { serveConfigurations } from './configurations/serveConfigurations';
import { openDatabase } from './database/Database';
import { DirectoryChanges } from './directory/DirectoryChanges';
import { Extensions } from './extensions/Extensions';
import { EventService } from './events/EventService';
import { EventStore } from './events/EventStore';
import { serveEvents } from './events/serveEvents';
import { checkTargets } from './gateway/checkTargets';
import { GatewayHost } from './gateway/GatewayHost';
import { gatewayMount } from './gateway/GatewayMount';
import { serveGateway } from './gateway/serveGateway';
import { DatabaseLedger } from './ledger/DatabaseLedger';
import { PrincipalStore } from './directory/PrincipalStore';
import { openJournal } from './spool/openJournal';
import { readGatewaySettings } from './gateway/GatewaySettings';
import { Api } from './http/Api';
import { Idempotency } from './http/Idempotency';
import { serveOpenApi } from './http/serveOpenApi';
import { serveSpend } from './spend/serveSpend';
import { UsageReader } from './spend/UsageReader';
import { DatabaseSecretStore } from './secrets/DatabaseSecretStore';
import { readSealingKey } from './secrets/readSealingKey';
import { SecretBox } from './secrets/SecretBox';
import { serveTeams } from './teams/serveTeams';
import { TeamRemoval } from './teams/TeamRemoval';
import { TeamService } from './teams/TeamService';
import { TeamStore } from './teams/TeamStore';
import { namedBy, readProviders } from './templates/readProviders';
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

/** The Keeptrusts control plane, and the gateway inside the backend. */
export const keeptrustsPlugin = createBackendPlugin({
  pluginId: 'keeptrusts',
  register(env) {
    const extensions = Extensions.register(env);
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({
        auditor,
        config,
        database,
        discovery,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        permissions,
        permissionsRegistry,
      }) {
        const knex = await openDatabase(database);
        const clock = systemClock;
        const teamStore = new TeamStore(knex);
        const teams = new TeamService(teamStore);
        const changes = new DirectoryChanges({ knex, clock, logger });
        const tokenStore = new TokenStore(knex, changes);
        const lastUse = new LastUse({ knex, clock, logger });
        const sealingKey = readSealingKey(config);
        const secrets =
          extensions.secretStore ??
          (sealingKey &&
            new DatabaseSecretStore(knex, new SecretBox(sealingKey)));
        const tokens = new TokenService({
          store: tokenStore,
          owners: new KeyOwners(knex, teams),
          vault: new KeyVault(secrets, logger),
          settings: readTokenSettings(config),
          clock,
        });
        const removal = new TeamRemoval({
          knex,
          teams,
          store: teamStore,
          tokens: tokenStore,
          changes,
        });
        const eventStore = new EventStore(knex, clock);
        const events = new EventService(
          knex,
          eventStore,
          new UsageReader(knex),
          systemClock,
        );

        const settings = readGatewaySettings(config);
        const providers = readProviders(config);
        const platform = namedBy(providers);
        const environment = Object.fromEntries(
          [...settings.environment, ...platform.variables].map(name => [
            name,
            process.env[name],
          ]),
        );
        const hosts = [...settings.allowedHosts, ...platform.hosts];
        const templates = new TemplateService(providers);
        const configurations = new ConfigurationService({
          store: new ConfigurationStore(knex, changes),
          teams,
          templates,
          lint: new PolicyLint({
            secrets: new EnvironmentSecrets(environment),
            checkTargets: each => checkTargets(each, hosts),
          }),
        });
        const wallets = new WalletService(
          new WalletStore(knex, changes),
          teams,
        );
        const budgets = new BudgetService(
          new BudgetStore(knex, changes),
          teams,
        );

        permissionsRegistry.addResourceType({
          resourceRef: teamResourceRef,
          permissions: [...keeptrustsPermissions],
          rules: Object.values(teamRules),
          getResources: async ids => {
            const found = ids.map(id => teams.find(id, { kind: 'all' }));
            return Promise.all(found);
          },
        });

        const callers = new CallerIdentifier({
          httpAuth,
          permissions,
          rules: permissionsRegistry.getPermissionRuleset(teamResourceRef),
          tokens: tokenStore,
          lastUse,
        });
        const api = new Api({
          identify: request => callers.identify(request),
          idempotency: new Idempotency(knex),
          auditor,
          logger,
        });
        serveOpenApi(api.router, () =>
          discovery.getExternalBaseUrl('keeptrusts'),
        );
        serveWhoami(api, teams);
        serveTeams(api, teams, removal);
        serveTokens(api, tokens);
        serveTemplates(api, templates);
        serveConfigurations(api, configurations);
        serveWallets(api, wallets);
        serveBudgets(api, budgets);
        serveEvents(api, events);
        serveSpend(api, events);

        const ledger = new DatabaseLedger(knex, clock);
        const gateway = await GatewayHost.start({
          settings,
          clock,
          logger,
          ledger,
          secrets: new EnvironmentSecrets(environment),
          principals: new PrincipalStore(knex),
          changes,
          lastUse,
          allowedHosts: hosts,
          openJournal: gatewayId =>
            openJournal({
              root: settings.spoolDirectory,
              gatewayId,
              fsync: settings.fsync,
              sink: eventStore,
              ledger,
              clock,
              logger,
            }),
        });
        gatewayMount.use(gateway.handler);

        changes.start();
        lastUse.start();
        lifecycle.addShutdownHook(async () => {
          gatewayMount.use(undefined);
          await gateway.stop();
          await changes.stop();
          await lastUse.stop();
        });

        // Keys are not Backstage's: each route says by itself who may come in.
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        httpRouter.use(serveGateway(gateway.handler));
        httpRouter.use(api.finish());
      },
    });
  },
});
