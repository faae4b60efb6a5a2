import { type Whoami } from '@keeptrusts/contract/api';
import { formatDetails } from '../control-plane/formatTable';
import { type Styles } from '../terminal/Terminal';

const maxShown = 10;

/** Who somebody is to the control plane, in two lines. */
export function describeCaller(caller: Whoami, styles: Styles): string {
  return formatDetails(
    [
      ['you are', caller.ref],
      ['teams', teamsOf(caller)],
    ],
    styles,
  );
}

/** The teams that somebody sees, in a few words. */
export function teamsOf({ all_teams, teams }: Whoami): string {
  if (all_teams) return `all (you see the whole platform)`;
  if (teams.length === 0) return 'none';
  const shown = teams.slice(0, maxShown).map(({ slug }) => slug);
  const more = teams.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
