import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Cell, CellText, Table, type ColumnConfig } from '@backstage/ui';
import { type Token } from '@keeptrusts/contract/api';
import { useMemo } from 'react';
import { Clamped } from '../../display/Clamped';
import { Moment } from '../../display/Moment';
import { StateBadge } from '../../display/StateBadge';
import { Expiry } from '../../keys/Expiry';
import { keeptrustsTranslationRef, type Translate } from '../../translation';

/** The keys of an entity. */
export const EntityKeyTable = ({ keys }: { keys: readonly Token[] }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <Table
      columnConfig={columns}
      data={[...keys]}
      pagination={{ type: 'none' }}
    />
  );
};

function columnsOf(t: Translate): ColumnConfig<Token>[] {
  return [
    {
      id: 'name',
      label: t('keys.name'),
      minWidth: 170,
      isRowHeader: true,
      cell: ({ name, hint }) => <CellText title={name} description={hint} />,
    },
    {
      id: 'state',
      label: t('keys.state'),
      minWidth: 110,
      cell: ({ state }) => (
        <Cell>
          <StateBadge state={state} />
        </Cell>
      ),
    },
    {
      id: 'configuration',
      label: t('keys.configuration'),
      minWidth: 140,
      cell: ({ configuration_name }) => (
        <Cell>
          <Clamped text={configuration_name ?? t('keys.ownConfiguration')} />
        </Cell>
      ),
    },
    {
      id: 'lastUsed',
      label: t('keys.lastUsed'),
      minWidth: 110,
      cell: ({ last_used_at }) => (
        <Cell>
          {last_used_at ? <Moment time={last_used_at} /> : t('never')}
        </Cell>
      ),
    },
    {
      id: 'expires',
      label: t('keys.expires'),
      minWidth: 150,
      cell: token => (
        <Cell>
          <Expiry token={token} />
        </Cell>
      ),
    },
  ];
}
