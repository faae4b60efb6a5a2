import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { moneyLeft } from '../../display/moneyLeft';
import { useFormats } from '../../display/useFormats';
import { keeptrustsTranslationRef } from '../../translation';
import { BudgetLine } from './BudgetLine';
import { type EntitySpend } from './loadSpend';
import styles from './SpendFigures.module.css';
import { Muted } from '../../display/Muted';

const Figure = ({
  name,
  amount,
  hint,
}: {
  name: string;
  amount: string;
  hint?: string;
}) => (
  <div className={styles.figure}>
    <dt>
      <Muted>{name}</Muted>
    </dt>
    <dd>
      <Text variant="title-x-small" weight="bold" className={styles.amount}>
        {amount}
      </Text>
      {hint && (
        <Muted as="div" variant="body-x-small">
          {hint}
        </Muted>
      )}
    </dd>
  </div>
);

/** Today, this month, the wallet, and what is left of the daily budget. */
export const SpendFigures = ({ spend }: { spend: EntitySpend }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const { usd } = useFormats();
  const { wallet } = spend;
  return (
    <Flex direction="column" gap="4" align="stretch">
      <dl className={styles.figures}>
        <Figure
          name={t('spend.today')}
          amount={usd(spend.today)}
          hint={t('spend.todayHint')}
        />
        <Figure name={t('spend.month')} amount={usd(spend.month)} />
        <Figure
          name={t('spend.wallet')}
          amount={walletText()}
          hint={
            wallet?.held
              ? t('spend.walletHeld', { amount: usd(wallet.held) })
              : undefined
          }
        />
      </dl>
      <BudgetLine spend={spend} />
    </Flex>
  );

  function walletText(): string {
    if (!wallet) return t('notShown');
    return wallet.wallet_id ? usd(moneyLeft(wallet)) : t('spend.noWallet');
  }
};
