import {
  createTeam,
  getTeam,
  listTeams,
  whoami,
} from '@keeptrusts/contract/api';
import { pageOf } from './answers';
import { type FakeControlPlane } from './FakeControlPlane';

/** Who asks, and teams. */
export function serveAccess(plane: FakeControlPlane): void {
  const { server, teams } = plane;
  server
    .on(whoami, () => ({ ref: plane.ref, all_teams: false, teams }))
    .on(listTeams, ({ query }) => pageOf(teams, query))
    .on(getTeam, ({ params }) => plane.team(params.id))
    .on(createTeam, ({ body }) => {
      const team = plane.addTeam(body.slug ?? body.name.toLowerCase());
      return Object.assign(team, body);
    });
}
