/** Name of the gateway key that a component calls AI with. */
export const GATEWAY_KEY_ANNOTATION = 'keeptrusts.dev/gateway-key-name';
/** The policy template that is expected to govern it. */
export const POLICY_TIER_ANNOTATION = 'keeptrusts.dev/policy-tier';
/** What it is expected to spend in a day, in USD. */
export const DAILY_BUDGET_ANNOTATION = 'keeptrusts.dev/daily-budget';
/** The team, by slug, where it cannot be told from the key. */
export const TEAM_ANNOTATION = 'keeptrusts.dev/team';
/** How a gateway is run, on the gateway's own entity: `hosted` or `self-hosted`. */
export const GATEWAY_TYPE_ANNOTATION = 'keeptrusts.dev/gateway-type';
/** Where a gateway is reached, on the gateway's own entity. */
export const API_URL_ANNOTATION = 'keeptrusts.dev/api-url';
