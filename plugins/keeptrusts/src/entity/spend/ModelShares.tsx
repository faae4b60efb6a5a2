import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { useFormats } from '../../display/useFormats';
import { keeptrustsTranslationRef } from '../../translation';
import { type Share } from './loadSpend';
import styles from './ModelShares.module.css';
import { Muted } from '../../display/Muted';

const shown = 4;

/** What was spent on each model; the cheapest ones together. */
export const ModelShares = ({ models }: { models: readonly Share[] }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const { usd } = useFormats();
  const total = totalOf(models);
  const rest = models.slice(shown);
  const rows = models
    .slice(0, shown)
    .map(each => ({ ...each, name: each.name || t('spend.unknownModel') }));
  if (rest.length > 0) {
    rows.push({ name: t('spend.others'), usd: totalOf(rest) });
  }
  return (
    <Flex direction="column" gap="2" align="stretch">
      <Muted as="h4" weight="bold">
        {t('spend.byModel')}
      </Muted>
      <ul className={styles.list}>
        {rows.map(row => (
          <li key={row.name} className={styles.row}>
            <Text truncate title={row.name}>
              {row.name}
            </Text>
            <Text className={styles.amount}>{usd(row.usd)}</Text>
            <div aria-hidden className={styles.track}>
              <div
                className={styles.bar}
                style={{ width: `${total ? (row.usd / total) * 100 : 0}%` }}
              />
            </div>
          </li>
        ))}
      </ul>
    </Flex>
  );
};

function totalOf(shares: readonly Share[]): number {
  return shares.reduce((total, { usd }) => total + usd, 0);
}
