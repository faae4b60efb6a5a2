import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Table, useTable } from '@backstage/ui';
import {
  listEvents,
  type ExchangeEvent,
  type Verdict,
} from '@keeptrusts/contract/api';
import { useMemo, useState } from 'react';
import { keeptrustsApiRef, type KeeptrustsApi } from '../../api/KeeptrustsApi';
import { EmptyNotice } from '../../display/EmptyNotice';
import { useFormats } from '../../display/useFormats';
import { FaultNotice } from '../../loading/FaultNotice';
import { keeptrustsTranslationRef } from '../../translation';
import { exchangeColumns } from './exchangeColumns';
import { ExchangeDialog } from './ExchangeDialog';

/** Exchanges of a key, newest first, page by page. */
export const ExchangeTable = ({
  tokenId,
  verdict,
}: {
  tokenId: string;
  verdict?: Verdict;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const formats = useFormats();
  const [opened, setOpened] = useState<ExchangeEvent>();
  const columns = useMemo(
    () => exchangeColumns(t, formats, setOpened),
    [t, formats],
  );
  const { tableProps, reload } = useTable<ExchangeEvent>({
    mode: 'cursor',
    paginationOptions: { pageSize: 10, showPageSizeOptions: false },
    getData: ({ cursor, pageSize, signal }) => {
      const query = { token_id: tokenId, verdict, limit: pageSize, cursor };
      return loadPage(api, query, signal);
    },
  });
  if (tableProps.error) {
    return <FaultNotice error={tableProps.error} onRetry={reload} />;
  }
  const empty = verdict ? (
    <EmptyNotice title={t('tab.noMatches')} hint={t('tab.noMatchesHint')} />
  ) : (
    <EmptyNotice title={t('tab.noExchanges')} />
  );
  return (
    <>
      <Table columnConfig={columns} {...tableProps} emptyState={empty} />
      {opened && (
        <ExchangeDialog event={opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
};

async function loadPage(
  api: KeeptrustsApi,
  query: {
    token_id: string;
    verdict?: Verdict;
    limit: number;
    cursor?: string;
  },
  signal: AbortSignal,
) {
  const page = await api.call(listEvents, { query }, { signal });
  if (!('items' in page)) return { data: [] };
  return { data: page.items, nextCursor: page.next_cursor ?? undefined };
}
