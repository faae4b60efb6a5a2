import { Cell, CellText, Text, type ColumnConfig } from '@backstage/ui';
import { Clamped } from '../display/Clamped';
import { type Formats } from '../display/formats';
import { type Translate } from '../translation';
import { KeyActions, type KeyAction } from './KeyActions';
import { type KeyRow } from './loadKeyPage';
import { sharedKeyColumns } from './sharedKeyColumns';
import { Muted } from '../display/Muted';

/** API keys spend nothing. */
const Remaining = ({
  t,
  formats,
  row: { token_type, funds },
}: {
  t: Translate;
  formats: Formats;
  row: KeyRow;
}) => {
  const { wallet, today } = funds;
  const isKnown = wallet !== undefined || today !== undefined;
  if (token_type === 'access' || !isKnown) return <>–</>;
  return (
    <>
      {today !== undefined && (
        <Text as="div">
          {t('keys.budgetLeft', { amount: formats.usd(today) })}
        </Text>
      )}
      {wallet !== undefined && (
        <Muted as="div">
          {t('keys.walletLeft', { amount: formats.usd(wallet) })}
        </Muted>
      )}
    </>
  );
};

/** What is shown of a key. */
export function keyColumns(
  t: Translate,
  formats: Formats,
  onAction: (action: KeyAction) => void,
): ColumnConfig<KeyRow>[] {
  const shared = sharedKeyColumns(t);
  return [
    {
      id: 'name',
      label: t('keys.name'),
      isRowHeader: true,
      width: '2fr',
      minWidth: 170,
      cell: ({ name, hint, token_type }) => (
        <CellText
          title={name}
          description={
            token_type === 'access' ? t('keys.access', { hint }) : hint
          }
        />
      ),
    },
    {
      id: 'team',
      label: t('keys.team'),
      width: '1fr',
      minWidth: 100,
      cell: ({ team_name, team_id }) => (
        <Cell>
          <Clamped text={team_name ?? team_id ?? t('keys.platform')} />
        </Cell>
      ),
    },
    { ...shared.state, width: '0.8fr', minWidth: 105 },
    { ...shared.configuration, width: '1.1fr' },
    { ...shared.lastUsed, width: '1fr' },
    {
      id: 'remaining',
      label: t('keys.remaining'),
      width: '1.2fr',
      minWidth: 150,
      cell: row => (
        <Cell>
          <Remaining t={t} formats={formats} row={row} />
        </Cell>
      ),
    },
    { ...shared.expires, width: '1.2fr', minWidth: 130 },
    {
      id: 'actions',
      label: t('keys.actions'),
      width: 88,
      minWidth: 88,
      cell: token => (
        <Cell>
          <KeyActions token={token} onAction={onAction} />
        </Cell>
      ),
    },
  ];
}
