/**
 * The configuration that governs a key, as SQL: the one it was made with, and else the first of its team.
 * So a key can be made before its team has a configuration, as some onboarding templates do.
 */
export const governingConfiguration = `coalesce(tokens.configuration_id, (
  select min(first.id) from configurations first where first.team_id = tokens.team_id
))`;
