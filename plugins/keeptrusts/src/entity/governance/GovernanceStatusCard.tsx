import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { keeptrustsApiRef } from '../../api/KeeptrustsApi';
import { LinesSkeleton } from '../../loading/LinesSkeleton';
import { Loaded } from '../../loading/Loaded';
import { useLoad } from '../../loading/useLoad';
import { keeptrustsTranslationRef } from '../../translation';
import { WithoutKeys } from '../WithoutKeys';
import { GovernanceFacts } from './GovernanceFacts';
import { loadGovernance } from './loadGovernance';

/** Whether an entity's use of AI is governed as it should be. For entity pages. */
export const GovernanceStatusCard = () => {
  const { entity } = useEntity();
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const status = useLoad(() => loadGovernance(api, entity), [api, entity]);
  return (
    <EntityInfoCard title={t('status.title')}>
      <Loaded load={status} skeleton={<LinesSkeleton lines={5} />}>
        {value =>
          value.kind === 'some' ? (
            <GovernanceFacts governance={value} />
          ) : (
            <WithoutKeys entity={entity} keys={value} />
          )
        }
      </Loaded>
    </EntityInfoCard>
  );
};
