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
export { gatewayMount, type GatewayMount } from './gateway/GatewayMount';
export { keeptrustsPlugin as default } from './plugin';
export { SampleTraffic } from './sample/SampleTraffic';
