import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { verdicts, type Token, type Verdict } from '@keeptrusts/contract/api';
import { useState } from 'react';
import { Filters } from '../../display/Filters';
import { keeptrustsTranslationRef } from '../../translation';
import { ExchangeTable } from './ExchangeTable';
import { Section } from './Section';

const all = 'all';

/** What went through the keys of an entity, a key at a time. */
export const EntityExchanges = ({
  keys,
}: {
  keys: readonly [Token, ...Token[]];
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const [tokenId, setTokenId] = useState(keys[0].id);
  const [verdict, setVerdict] = useState<Verdict | typeof all>(all);
  const controls = (
    <Filters>
      {keys.length > 1 && (
        <Select
          label={t('tab.key')}
          options={keys.map(({ id, name, hint }) => ({
            value: id,
            label: `${name} (${hint})`,
          }))}
          value={tokenId}
          onChange={key => setTokenId(String(key))}
        />
      )}
      <Select
        label={t('tab.verdict')}
        options={[
          { value: all, label: t('tab.allVerdicts') },
          ...verdicts.map(value => ({ value, label: t(`verdict.${value}`) })),
        ]}
        value={verdict}
        onChange={key => setVerdict(key as Verdict | typeof all)}
      />
    </Filters>
  );
  return (
    <Section title={t('tab.exchanges')} controls={controls}>
      <ExchangeTable
        // Another selection begins at the first page.
        key={`${tokenId} ${verdict}`}
        tokenId={tokenId}
        verdict={verdict === all ? undefined : verdict}
      />
    </Section>
  );
};
