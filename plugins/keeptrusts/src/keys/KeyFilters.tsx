import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import {
  tokenStateSchema,
  type Team,
  type TokenState,
} from '@keeptrusts/contract/api';
import { Filters } from '../display/Filters';
import { keeptrustsTranslationRef } from '../translation';
import { type KeyFilter } from './loadKeyPage';

const all = 'all';

/** Narrows the list of keys down. */
export const KeyFilters = ({
  teams,
  filter,
  onChange,
}: {
  teams: readonly Team[];
  filter: KeyFilter;
  onChange: (filter: KeyFilter) => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  return (
    <Filters>
      <Select
        label={t('keys.team')}
        searchable={teams.length > 10}
        options={[
          { value: all, label: t('keys.allTeams') },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.teamId ?? all}
        onChange={key => onChange({ ...filter, teamId: chosen(key) })}
      />
      <Select
        label={t('keys.state')}
        options={[
          { value: all, label: t('keys.allStates') },
          ...tokenStateSchema.options.map(value => ({
            value,
            label: t(`state.${value}`),
          })),
        ]}
        value={filter.state ?? all}
        onChange={key =>
          onChange({ ...filter, state: chosen(key) as TokenState | undefined })
        }
      />
    </Filters>
  );
};

function chosen(key: unknown): string | undefined {
  return key === all || key === null ? undefined : String(key);
}
