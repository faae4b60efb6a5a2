// @ts-check

/**
 * What was said in exchanges, apart from their events, and when either may go.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('events', table => {
    table
      .bigInteger('expires_at')
      .comment(
        "Null where no policy says so: then the platform's default holds",
      );
    // Every event is in one of the two.
    table.index(['expires_at'], 'events_expiry_idx', {
      predicate: knex.whereNotNull('expires_at'),
    });
    table.index(['created_at'], 'events_unlimited_idx', {
      predicate: knex.whereNull('expires_at'),
    });
  });

  await knex.schema.createTable('event_contents', table => {
    table.string('event_id', 64).primary();
    table.text('body').notNullable().comment('The content as JSON, masked');
    table.bigInteger('expires_at').index('event_contents_expiry_idx');
  });

  await knex.schema.createTable('expired_events', table => {
    table
      .string('id', 64)
      .primary()
      .comment('Has been stored and deleted: it is not stored and paid again');
    table
      .bigInteger('forget_at')
      .notNullable()
      .index('expired_events_forget_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('expired_events');
  await knex.schema.dropTable('event_contents');
  await knex.schema.alterTable('events', table => {
    table.dropIndex(['expires_at'], 'events_expiry_idx');
    table.dropIndex(['created_at'], 'events_unlimited_idx');
    table.dropColumn('expires_at');
  });
};
