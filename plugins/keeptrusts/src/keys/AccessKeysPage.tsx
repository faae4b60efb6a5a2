import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  Container,
  Flex,
  Header,
  useTable,
} from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useState } from 'react';
import { keeptrustsApiRef } from '../api/KeeptrustsApi';
import { FaultNotice } from '../loading/FaultNotice';
import { useLoad } from '../loading/useLoad';
import { keeptrustsTranslationRef } from '../translation';
import { type KeyAction } from './KeyActions';
import { KeyDialogs } from './KeyDialogs';
import { KeyFilters } from './KeyFilters';
import { KeyTable } from './KeyTable';
import { linkParameter } from './linkParameter';
import { loadKeyPage, type KeyFilter, type KeyRow } from './loadKeyPage';
import { loadTeams } from './loadTeams';
import { useRevealLink } from './useRevealLink';

/** Settings → Access Keys: the keys of the teams that a person belongs to. */
export const AccessKeysPage = () => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const [action, setAction] = useState<KeyAction>();
  const [notice, setNotice] = useState('');
  const teams = useLoad(() => loadTeams(api), [api]);
  const { tableProps, reload, filter } = useTable<KeyRow, KeyFilter>({
    mode: 'cursor',
    initialFilter: { teamId: linkParameter('team') },
    paginationOptions: { pageSize: 20, showPageSizeOptions: false },
    getData: ({ cursor, pageSize, filter: wanted = {}, signal }) =>
      loadKeyPage(api, wanted, { limit: pageSize, cursor }, signal),
  });
  useRevealLink(setAction);

  return (
    <main>
      <Header
        title={t('keys.title')}
        description={t('keys.description')}
        customActions={
          <Button
            iconStart={<RiAddLine />}
            onPress={() => setAction({ kind: 'create' })}
          >
            {t('keys.create')}
          </Button>
        }
      />
      <Container>
        <Flex direction="column" gap="4" align="stretch">
          {/* Stays in the page, so that what appears in it is read out. */}
          <div role="status">
            {notice && <Alert icon status="success" title={notice} />}
          </div>
          <KeyFilters
            teams={teams.value ?? []}
            filter={filter.value ?? {}}
            onChange={filter.onChange}
          />
          {tableProps.error ? (
            <FaultNotice error={tableProps.error} onRetry={reload} />
          ) : (
            <KeyTable
              tableProps={tableProps}
              isFiltered={Object.values(filter.value ?? {}).some(Boolean)}
              hasTeams={teams.value?.length !== 0}
              onAction={setAction}
            />
          )}
        </Flex>
      </Container>
      <KeyDialogs
        action={action}
        teams={teams}
        onClose={() => setAction(undefined)}
        onChanged={message => {
          setNotice(message ?? '');
          reload();
        }}
      />
    </main>
  );
};
