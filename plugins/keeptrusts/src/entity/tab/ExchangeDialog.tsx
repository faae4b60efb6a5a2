import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Dialog, DialogBody, DialogHeader, Flex } from '@backstage/ui';
import { type ExchangeEvent } from '@keeptrusts/contract/api';
import { Fact, Facts } from '../../display/Facts';
import { useFormats } from '../../display/useFormats';
import { VerdictBadge } from '../../display/VerdictBadge';
import { keeptrustsTranslationRef } from '../../translation';
import { modelOf } from './exchangeColumns';
import { ExchangeContent } from './ExchangeContent';
import { outcomeOf } from './outcomeOf';
import { Reasons } from './Reasons';

const width = 'min(52rem, calc(100vw - 2rem))';

const ExchangeFacts = ({ event }: { event: ExchangeEvent }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const formats = useFormats();
  const { input_tokens, output_tokens, cost_usd, user, request_id, id } = event;
  return (
    <Facts>
      <Fact name={t('exchange.time')}>
        {formats.dateTime(event.created_at)}
      </Fact>
      <Fact name={t('exchange.verdict')}>
        <VerdictBadge outcome={outcomeOf(event)} />
      </Fact>
      <Fact name={t('exchange.why')}>
        <Reasons event={event} />
      </Fact>
      <Fact name={t('exchange.model')}>{modelOf(t, event).title}</Fact>
      <Fact name={t('exchange.tokens')}>
        {t('exchange.tokenCounts', {
          input: formats.number(input_tokens),
          output: formats.number(output_tokens),
        })}
      </Fact>
      <Fact name={t('exchange.cost')}>{formats.usd(cost_usd)}</Fact>
      {user && <Fact name={t('exchange.user')}>{user}</Fact>}
      <Fact name={t('exchange.request')}>{request_id}</Fact>
      <Fact name={t('exchange.id')}>{id}</Fact>
    </Facts>
  );
};

/** One exchange: what is known of it, and what was said where that is kept. */
export const ExchangeDialog = ({
  event,
  onClose,
}: {
  event: ExchangeEvent;
  onClose: () => void;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  return (
    <Dialog isOpen onOpenChange={isOpen => isOpen || onClose()} width={width}>
      <DialogHeader>{t('exchange.title')}</DialogHeader>
      <DialogBody>
        <Flex direction="column" gap="4" align="stretch">
          <ExchangeFacts event={event} />
          <ExchangeContent event={event} />
        </Flex>
      </DialogBody>
    </Dialog>
  );
};
