import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CellText, Table, type ColumnConfig } from '@backstage/ui';
import { type Token } from '@keeptrusts/contract/api';
import { useMemo } from 'react';
import { sharedKeyColumns } from '../../keys/sharedKeyColumns';
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
  const { state, configuration, lastUsed, expires } = sharedKeyColumns(t);
  return [
    {
      id: 'name',
      label: t('keys.name'),
      minWidth: 170,
      isRowHeader: true,
      cell: ({ name, hint }) => <CellText title={name} description={hint} />,
    },
    state,
    configuration,
    lastUsed,
    expires,
  ];
}
