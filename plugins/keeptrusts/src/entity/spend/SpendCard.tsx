import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import { keeptrustsApiRef } from '../../api/KeeptrustsApi';
import { LinesSkeleton } from '../../loading/LinesSkeleton';
import { Loaded } from '../../loading/Loaded';
import { useLoad } from '../../loading/useLoad';
import { keeptrustsTranslationRef } from '../../translation';
import { WithoutKeys } from '../WithoutKeys';
import { loadSpend, type EntitySpend } from './loadSpend';
import { ModelShares } from './ModelShares';
import { SpendChart } from './SpendChart';
import { SpendFigures } from './SpendFigures';

const SpendView = ({ spend }: { spend: EntitySpend }) => (
  <Flex direction="column" gap="4" align="stretch">
    <SpendFigures spend={spend} />
    <SpendChart days={spend.days} />
    {spend.models.length > 0 && <ModelShares models={spend.models} />}
  </Flex>
);

/** What an entity spends on AI. For entity pages. */
export const SpendCard = () => {
  const { entity } = useEntity();
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const spend = useLoad(
    () => loadSpend(api, entity, Date.now()),
    [api, entity],
  );
  return (
    <EntityInfoCard title={t('spend.title')}>
      <Loaded load={spend} skeleton={<LinesSkeleton lines={6} />}>
        {value =>
          value.kind === 'some' ? (
            <SpendView spend={value} />
          ) : (
            <WithoutKeys isBrief entity={entity} keys={value} />
          )
        }
      </Loaded>
    </EntityInfoCard>
  );
};
