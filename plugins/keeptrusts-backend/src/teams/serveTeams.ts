import {
  teamCreatePermission,
  teamReadPermission,
  teamUpdatePermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import {
  createTeam,
  getTeam,
  listTeams,
  updateTeam,
} from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type TeamService } from './TeamService';

/** The routes of teams. */
export function serveTeams(api: Api, teams: TeamService): void {
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
    );
}
