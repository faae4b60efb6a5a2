import { teamReadPermission } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { whoami } from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type TeamService } from '../teams/TeamService';

const maxTeams = 200;

/** The route that tells callers who they are: what `kt login` and `kt doctor` ask first. */
export function serveWhoami(api: Api, teams: TeamService): void {
  api.serve(whoami, undefined, async ({ caller }) => {
    const scope = await caller.scope(teamReadPermission);
    const { items } = await teams.list({ limit: maxTeams }, scope);
    return { ref: caller.ref, all_teams: scope.kind === 'all', teams: items };
  });
}
