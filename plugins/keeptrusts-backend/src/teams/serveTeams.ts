import {
  teamCreatePermission,
  teamDeletePermission,
  teamReadPermission,
  teamUpdatePermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import {
  createTeam,
  deleteTeam,
  getTeam,
  listTeams,
  updateTeam,
} from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type TeamRemoval } from './TeamRemoval';
import { type TeamService } from './TeamService';

/** The routes of teams. */
export function serveTeams(
  api: Api,
  teams: TeamService,
  removal: TeamRemoval,
): void {
  api
    .serve(createTeam, teamCreatePermission, ({ body, scope }) =>
      teams.create(body, scope),
    )
    .serve(listTeams, teamReadPermission, ({ query, scope }) =>
      teams.list(query, scope),
    )
    .serve(getTeam, teamReadPermission, ({ params, scope }) =>
      teams.get(params.id, scope),
    )
    .serve(updateTeam, teamUpdatePermission, ({ params, body, scope }) =>
      teams.update(params.id, body, scope),
    )
    .serve(deleteTeam, teamDeletePermission, ({ params, scope }) =>
      removal.remove(params.id, scope),
    );
}
