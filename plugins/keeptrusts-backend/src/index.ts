/**
 * The Keeptrusts control plane and gateway for a Backstage backend.
 *
 * @packageDocumentation
 */
export { decideByTeam, type Asker } from './access/decideByTeam';
export {
  createTeamConditionalDecision,
  teamConditions,
  teamResourceRef,
} from './access/rules';
export { keeptrustsPlugin as default } from './plugin';
export { SampleTraffic } from './sample/SampleTraffic';
