import { Cell, type ColumnConfig } from '@backstage/ui';
import { type Token } from '@keeptrusts/contract/api';
import { Clamped } from '../display/Clamped';
import { Moment } from '../display/Moment';
import { StateBadge } from '../display/StateBadge';
import { type Translate } from '../translation';
import { Expiry } from './Expiry';

/** The columns that say the same of a key wherever keys are listed. */
export function sharedKeyColumns(t: Translate) {
  return {
    state: {
      id: 'state',
      label: t('keys.state'),
      minWidth: 110,
      cell: ({ state }) => (
        <Cell>
          <StateBadge state={state} />
        </Cell>
      ),
    },
    configuration: {
      id: 'configuration',
      label: t('keys.configuration'),
      minWidth: 140,
      cell: ({ configuration_name }) => (
        <Cell>
          <Clamped text={configuration_name ?? t('keys.ownConfiguration')} />
        </Cell>
      ),
    },
    lastUsed: {
      id: 'lastUsed',
      label: t('keys.lastUsed'),
      minWidth: 110,
      cell: ({ last_used_at }) => (
        <Cell>
          {last_used_at ? <Moment time={last_used_at} /> : t('never')}
        </Cell>
      ),
    },
    expires: {
      id: 'expires',
      label: t('keys.expires'),
      minWidth: 150,
      cell: token => (
        <Cell>
          <Expiry token={token} />
        </Cell>
      ),
    },
  } satisfies Record<string, ColumnConfig<Token>>;
}
