import { useApi } from '@backstage/frontend-plugin-api';
import {
  listConfigurations,
  type Configuration,
} from '@keeptrusts/contract/api';
import { useState } from 'react';
import { keeptrustsApiRef } from '../api/KeeptrustsApi';
import { orHidden } from '../loading/orHidden';
import { useLoad, type Load } from '../loading/useLoad';

/** The configurations of a team, one of them chosen. */
export interface TeamConfigurations {
  readonly load: Load<readonly Configuration[] | null>;
  readonly selected?: string;
  readonly select: (id: string) => void;
  /** A key without any would be refused everywhere. */
  readonly areMissing: boolean;
}

const most = 200;

/** The newest is chosen to begin with, and whenever the team changes. */
export function useTeamConfigurations(
  teamId: string | undefined,
): TeamConfigurations {
  const api = useApi(keeptrustsApiRef);
  const [chosen, select] = useState<string>();
  // Null: there is nothing to choose from yet, or the person may not choose and the control plane does.
  const load = useLoad(async () => {
    if (!teamId) return null;
    const query = { team_id: teamId, limit: most };
    const page = await orHidden(api.call(listConfigurations, { query }));
    return page?.items ?? null;
  }, [api, teamId]);
  const known = load.isLoading ? [] : load.value ?? [];
  const selected = known.find(({ id }) => id === chosen) ?? known[0];
  const areMissing = !load.isLoading && load.value?.length === 0;
  return { load, selected: selected?.id, select, areMissing };
}
