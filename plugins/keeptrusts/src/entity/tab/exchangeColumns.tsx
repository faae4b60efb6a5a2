import { Button, Cell, CellText, type ColumnConfig } from '@backstage/ui';
import { SAMPLE_GATEWAY_ID } from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { type ExchangeEvent } from '@keeptrusts/contract/api';
import { type Formats } from '../../display/formats';
import { Moment } from '../../display/Moment';
import { VerdictBadge } from '../../display/VerdictBadge';
import { type Translate } from '../../translation';
import { outcomeOf } from './outcomeOf';
import { Muted } from '../../display/Muted';
import { Reasons } from './Reasons';

const Small = ({ children }: { children: string }) => (
  <Muted as="div" variant="body-x-small">
    {children}
  </Muted>
);

/** What is shown of an exchange, and a way to more of it. */
export function exchangeColumns(
  t: Translate,
  formats: Formats,
  onOpen: (event: ExchangeEvent) => void,
): ColumnConfig<ExchangeEvent>[] {
  return [
    {
      id: 'time',
      label: t('exchange.time'),
      isRowHeader: true,
      width: '1fr',
      minWidth: 130,
      cell: event => (
        <Cell>
          <Moment time={event.created_at} />
          {event.gateway_id === SAMPLE_GATEWAY_ID && (
            <Small>{t('sample')}</Small>
          )}
        </Cell>
      ),
    },
    {
      id: 'verdict',
      label: t('exchange.verdict'),
      width: '1fr',
      minWidth: 120,
      cell: event => (
        <Cell>
          <VerdictBadge outcome={outcomeOf(event)} />
        </Cell>
      ),
    },
    {
      id: 'why',
      label: t('exchange.why'),
      width: '3fr',
      minWidth: 260,
      cell: event => (
        <Cell>
          <Reasons event={event} />
        </Cell>
      ),
    },
    {
      id: 'model',
      label: t('exchange.model'),
      width: '1.5fr',
      minWidth: 150,
      cell: event => <CellText {...modelOf(t, event)} />,
    },
    {
      id: 'tokens',
      label: t('exchange.tokens'),
      width: '1fr',
      minWidth: 120,
      cell: ({ input_tokens, output_tokens }) => (
        <Cell>
          {t('exchange.tokenCounts', {
            input: formats.number(input_tokens),
            output: formats.number(output_tokens),
          })}
        </Cell>
      ),
    },
    {
      id: 'cost',
      label: t('exchange.cost'),
      width: '0.8fr',
      minWidth: 100,
      cell: ({ cost_usd }) => <Cell>{formats.usd(cost_usd)}</Cell>,
    },
    {
      id: 'details',
      label: t('exchange.more'),
      width: '0.8fr',
      minWidth: 110,
      cell: event => (
        <Cell>
          <Button
            size="small"
            variant="secondary"
            onPress={() => onOpen(event)}
          >
            {t('exchange.details')}
          </Button>
        </Cell>
      ),
    },
  ];
}

/** The model that was asked for, and the one that served where it is another. */
export function modelOf(
  t: Translate,
  { requested_model, model }: ExchangeEvent,
) {
  const title = requested_model ?? model ?? t('exchange.noModel');
  return model && model !== title
    ? { title, description: t('exchange.served', { model }) }
    : { title };
}
