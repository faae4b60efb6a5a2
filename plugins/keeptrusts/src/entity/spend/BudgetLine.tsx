import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { Meter } from '../../display/Meter';
import { useFormats } from '../../display/useFormats';
import { keeptrustsTranslationRef } from '../../translation';
import { type EntitySpend } from './loadSpend';
import { Muted } from '../../display/Muted';

/**
 * How much of the daily budget is used: the one that the catalog declares for the entity, or else the one that
 * the gateway holds the team to.
 */
export const BudgetLine = ({ spend }: { spend: EntitySpend }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const { usd, percent } = useFormats();
  const { today, declaredBudget, teamBudget } = spend;
  const limit = declaredBudget ?? teamBudget?.limit;
  if (limit === undefined) {
    return <Muted variant="body-medium">{t('spend.noBudget')}</Muted>;
  }
  const used = declaredBudget ? today : teamBudget!.spent;
  const isOver = used >= limit;
  const share = t('spend.budgetUsed', { percent: percent(used / limit) });
  return (
    <Flex direction="column" gap="1" align="stretch">
      <Flex justify="between" gap="2" style={{ flexWrap: 'wrap' }}>
        <Text weight="bold">{t('spend.budget')}</Text>
        <Text weight={isOver ? 'bold' : 'regular'}>
          {t('spend.ofBudget', { spent: usd(used), budget: usd(limit) })}
        </Text>
      </Flex>
      <Meter
        used={used}
        limit={limit}
        label={t('spend.budget')}
        valueText={share}
      />
      <Muted weight={isOver ? 'bold' : undefined}>
        {isOver ? t('spend.overBudget') : share}
      </Muted>
      <Muted>
        {declaredBudget
          ? t('spend.declared')
          : t('spend.ofTeam', { team: teamBudget!.team })}
      </Muted>
      {declaredBudget && teamBudget && (
        <Muted>
          {t('spend.teamBudget', {
            team: teamBudget.team,
            spent: usd(teamBudget.spent),
            budget: usd(teamBudget.limit),
          })}
        </Muted>
      )}
    </Flex>
  );
};
