import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Table, type TableProps } from '@backstage/ui';
import { useMemo } from 'react';
import { EmptyNotice } from '../display/EmptyNotice';
import { useFormats } from '../display/useFormats';
import { keeptrustsTranslationRef } from '../translation';
import { type KeyAction } from './KeyActions';
import { keyColumns } from './keyColumns';
import { type KeyRow } from './loadKeyPage';

/** Keys, and what can be done with each. */
export const KeyTable = ({
  tableProps,
  isFiltered,
  hasTeams,
  onAction,
}: {
  tableProps: Pick<
    TableProps<KeyRow>,
    'data' | 'isPending' | 'isStale' | 'pagination'
  >;
  isFiltered: boolean;
  hasTeams: boolean;
  onAction: (action: KeyAction) => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const formats = useFormats();
  const columns = useMemo(
    () => keyColumns(t, formats, onAction),
    [t, formats, onAction],
  );
  return <Table columnConfig={columns} {...tableProps} emptyState={empty()} />;

  function empty() {
    if (isFiltered) {
      return (
        <EmptyNotice
          title={t('keys.noMatches')}
          hint={t('keys.noMatchesHint')}
        />
      );
    }
    return hasTeams ? (
      <EmptyNotice title={t('keys.empty')} hint={t('keys.emptyHint')} />
    ) : (
      <EmptyNotice title={t('keys.noTeam')} hint={t('keys.noTeamHint')} />
    );
  }
};
