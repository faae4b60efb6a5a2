import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { type ExchangeEvent } from '@keeptrusts/contract/api';
import { Muted } from '../../display/Muted';
import { keeptrustsTranslationRef } from '../../translation';
import { explainExchange } from './explainExchange';

/** Why an exchange ended as it did. */
export const Reasons = ({ event }: { event: ExchangeEvent }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const reasons = explainExchange(t, event);
  if (reasons.length === 0) {
    return <Muted variant="body-medium">{t('exchange.passed')}</Muted>;
  }
  return (
    <Flex direction="column" gap="1">
      {reasons.map(reason => (
        <Text key={reason} style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
      ))}
    </Flex>
  );
};
