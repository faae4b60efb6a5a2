// @ts-check

/**
 * Times are milliseconds since 1970, money is nano-dollars, lists and objects are JSON: the same on SQLite
 * and PostgreSQL.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('teams', table => {
    table.string('id', 64).primary();
    table.string('name', 120).notNullable();
    table
      .string('slug', 64)
      .unique({ indexName: 'teams_slug_uniq' })
      .comment('Null once the team is deleted, so that it can be used again');
    table.string('owner', 256).index('teams_owner_idx');
    table.text('reviewers').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.bigInteger('deleted_at');
  });

  await knex.schema.createTable('configurations', table => {
    table.string('id', 64).primary();
    table.string('name', 120).notNullable();
    table.string('team_id', 64).notNullable();
    table.string('template_id', 64);
    table.integer('version').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.unique(['team_id', 'name'], {
      indexName: 'configurations_name_uniq',
    });
  });

  await knex.schema.createTable('configuration_versions', table => {
    table.string('configuration_id', 64).notNullable();
    table.integer('version').notNullable();
    table.text('policy_yaml').notNullable();
    table.string('message', 500);
    table.bigInteger('created_at').notNullable();
    table.string('created_by', 256).notNullable();
    table.primary(['configuration_id', 'version']);
  });

  await knex.schema.createTable('tokens', table => {
    table.string('id', 64).primary();
    table.string('name', 120).notNullable();
    table.string('token_type', 16).notNullable();
    table
      .string('team_id', 64)
      .index('tokens_team_idx')
      .comment('Null for a key of the platform');
    table.string('hash', 64).notNullable();
    table.string('hint', 16).notNullable();
    table
      .string('previous_hash', 64)
      .comment('The key before a rotation, valid until grace_until');
    table.bigInteger('grace_until');
    table.string('configuration_id', 64);
    table.text('allowed_models');
    table.text('allowed_providers');
    table.text('rate_limits').notNullable();
    table.text('labels').notNullable();
    table.boolean('auto_rotate').notNullable();
    table
      .string('secret_name', 256)
      .comment('Of the key in the secret store, until it is taken out');
    table.string('secret_path', 512);
    table.bigInteger('created_at').notNullable();
    table.string('created_by', 256).notNullable();
    table
      .bigInteger('lifetime')
      .comment('Milliseconds; a rotation starts it anew');
    table.bigInteger('expires_at');
    table.bigInteger('last_used_at');
    table.bigInteger('revoked_at');
    table.unique(['hash'], { indexName: 'tokens_hash_uniq' });
    table.unique(['previous_hash'], { indexName: 'tokens_previous_hash_uniq' });
  });

  await knex.schema.createTable('token_entities', table => {
    table.string('token_id', 64).notNullable();
    table.string('entity_ref', 256).notNullable();
    table.primary(['token_id', 'entity_ref']);
    table.index(['entity_ref'], 'token_entities_ref_idx');
  });

  await knex.schema.createTable('secrets', table => {
    table.string('name', 256).primary();
    table.text('sealed').notNullable().comment('AES-256-GCM, base64');
    table.bigInteger('created_at').notNullable();
  });

  await knex.schema.createTable('wallets', table => {
    table.string('id', 64).primary();
    table
      .string('team_id', 64)
      .notNullable()
      .unique({ indexName: 'wallets_team_uniq' });
    table.bigInteger('created_at').notNullable();
  });

  await knex.schema.createTable('wallet_transactions', table => {
    table.string('id', 64).primary();
    table.string('wallet_id', 64).notNullable();
    table.string('type', 16).notNullable();
    table.bigInteger('amount').notNullable();
    table.string('note', 500);
    table
      .string('event_id', 64)
      .unique({ indexName: 'wallet_transactions_event_uniq' })
      .comment('The exchange that was paid for: each is paid for once');
    table.bigInteger('created_at').notNullable();
    table.string('created_by', 256).notNullable();
    table.index(['wallet_id', 'id'], 'wallet_transactions_wallet_idx');
  });

  await knex.schema.createTable('budgets', table => {
    table.string('id', 64).primary();
    table.string('team_id', 64).notNullable();
    table.string('period', 16).notNullable();
    table.bigInteger('hard_limit').notNullable();
    table.bigInteger('soft_limit');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.unique(['team_id', 'period'], { indexName: 'budgets_period_uniq' });
  });

  await knex.schema.createTable('ledger_accounts', table => {
    table
      .string('id', 512)
      .primary()
      .comment('A wallet, or a budget in one of its periods');
    table
      .bigInteger('allocated')
      .comment('What may be spent in all; null where every draw says it');
    table
      .bigInteger('settled')
      .notNullable()
      .comment('Cost of the exchanges that have been stored');
  });

  await knex.schema.createTable('escrows', table => {
    table.string('account_id', 512).notNullable();
    table.string('holder', 64).notNullable().comment('A gateway process');
    table.bigInteger('drawn').notNullable();
    table.bigInteger('spent').notNullable();
    table.bigInteger('returned').notNullable();
    table.bigInteger('settled').notNullable();
    table
      .bigInteger('reclaimed')
      .notNullable()
      .defaultTo(0)
      .comment('Taken off drawn while the holder is silent');
    table.bigInteger('seen_at').notNullable();
    table.primary(['account_id', 'holder']);
    table.index(['holder'], 'escrows_holder_idx');
    table.index(['seen_at'], 'escrows_seen_idx');
  });

  await knex.schema.createTable('events', table => {
    table.string('id', 64).primary();
    table.bigInteger('created_at').notNullable();
    table.string('team_id', 64);
    table.string('token_id', 64);
    table.string('gateway_id', 64).notNullable();
    table.string('request_id', 256).notNullable();
    table.string('conversation_id', 256);
    table.string('provider', 64);
    table.string('model', 256);
    table.string('verdict', 16).notNullable();
    table.string('reason_code', 64);
    table.integer('input_tokens').notNullable();
    table.integer('output_tokens').notNullable();
    table.bigInteger('cost').notNullable();
    table.double('latency_ms').notNullable();
    table.text('body').notNullable().comment('The event as JSON');
    table.index(['created_at', 'id'], 'events_time_idx');
    table.index(['team_id', 'created_at', 'id'], 'events_team_idx');
    table.index(['token_id', 'created_at', 'id'], 'events_token_idx');
    table.index(['request_id'], 'events_request_idx');
    table.index(['conversation_id'], 'events_conversation_idx');
  });

  // Counts of whole hours, so that a month is read without its events. Empty where an event has null.
  const dimensions = [
    'team_id',
    'hour',
    'token_id',
    'gateway_id',
    'provider',
    'model',
    'verdict',
  ];

  await knex.schema.createTable('usage_hours', table => {
    usageColumns(table);
    table.primary(dimensions);
    table.index(['hour'], 'usage_hours_hour_idx');
  });

  await knex.schema.createTable('policy_hours', table => {
    usageColumns(table);
    table.string('policy', 256).notNullable();
    table.string('outcome', 16).notNullable().comment("The policy's verdict");
    table.primary([...dimensions, 'policy', 'outcome']);
    table.index(['hour'], 'policy_hours_hour_idx');
  });

  await knex.schema.createTable('idempotency_keys', table => {
    table.string('caller', 256).notNullable();
    table.string('key', 256).notNullable();
    table.string('request_digest', 64).notNullable();
    table.integer('status').comment('Null while the first request runs');
    table.text('answer');
    table.bigInteger('created_at').notNullable();
    table.primary(['caller', 'key']);
    table.index(['created_at'], 'idempotency_keys_time_idx');
  });

  await knex.schema.createTable('directory_changes', table => {
    table.increments('sequence');
    table.string('noun', 32).notNullable();
    table.string('noun_id', 64).notNullable();
    table.bigInteger('changed_at').notNullable();
    table.index(['changed_at'], 'directory_changes_time_idx');
  });
};

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function usageColumns(table) {
  table.bigInteger('hour').notNullable();
  table.string('team_id', 64).notNullable();
  table.string('token_id', 64).notNullable();
  table.string('gateway_id', 64).notNullable();
  table.string('provider', 64).notNullable();
  table.string('model', 256).notNullable();
  table.string('verdict', 16).notNullable();
  table.bigInteger('requests').notNullable();
  table.bigInteger('input_tokens').notNullable();
  table.bigInteger('output_tokens').notNullable();
  table.bigInteger('cost').notNullable();
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'directory_changes',
    'idempotency_keys',
    'policy_hours',
    'usage_hours',
    'events',
    'escrows',
    'ledger_accounts',
    'budgets',
    'wallet_transactions',
    'wallets',
    'secrets',
    'token_entities',
    'tokens',
    'configuration_versions',
    'configurations',
    'teams',
  ]) {
    await knex.schema.dropTable(table);
  }
};
