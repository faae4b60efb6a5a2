import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Card, CardBody, Flex } from '@backstage/ui';
import { keeptrustsApiRef } from '../../api/KeeptrustsApi';
import { LinesSkeleton } from '../../loading/LinesSkeleton';
import { Loaded } from '../../loading/Loaded';
import { useLoad } from '../../loading/useLoad';
import { keeptrustsTranslationRef } from '../../translation';
import { loadEntityKeys } from '../loadEntityKeys';
import { UnknownKey } from '../UnknownKey';
import { WithoutKeys } from '../WithoutKeys';
import { EntityExchanges } from './EntityExchanges';
import { EntityKeyTable } from './EntityKeyTable';
import { Section } from './Section';

/** The keys of an entity, and what went through them. For entity pages. */
export const GovernanceTab = () => {
  const { entity } = useEntity();
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const keys = useLoad(() => loadEntityKeys(api, entity), [api, entity]);
  return (
    <Loaded load={keys} skeleton={<LinesSkeleton lines={8} />}>
      {found =>
        found.kind === 'some' ? (
          <Flex direction="column" gap="6" align="stretch">
            {found.missing && <UnknownKey name={found.missing} />}
            <Section title={t('tab.keys')}>
              <EntityKeyTable keys={found.keys} />
            </Section>
            <EntityExchanges keys={found.keys} />
          </Flex>
        ) : (
          <Card>
            <CardBody>
              <WithoutKeys entity={entity} keys={found} />
            </CardBody>
          </Card>
        )
      }
    </Loaded>
  );
};
